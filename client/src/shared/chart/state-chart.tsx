import { lazy, Suspense } from 'react';
import { useT } from '../i18n/language.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Loading } from '../ui/spinner.tsx';
import { ChartInWords, sideInWords, useChartSummary } from './chart-in-words.tsx';
import type { ChartView } from './chart-view.ts';
import './chart.css';

// with dagre, which nobody needs who only reads
const ChartPicture = lazy(() => import('./chart-picture.tsx').then((module) => ({ default: module.ChartPicture })));

const SideTracks = ({ view }: { readonly view: ChartView }) => {
  const t = useT();
  if (view.sides.length === 0) return null;
  return (
    <section className="stack stack--tight">
      <h3>{t('case.chartBeside')}</h3>
      <ul className="chart__sides">
        {view.sides.map((side) => (
          <li key={side.path} className={`chart__side${side.isEnded ? ' chart__side--ended' : ''}`}>
            {sideInWords(side)}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The process as a map with the case in it: the main course as a picture, the rest in lines, and all of it in words. */
export const StateChart = ({ view }: { readonly view: ChartView }) => {
  const t = useT();
  const summary = useChartSummary(view);
  return (
    <div className="chart stack">
      <SideTracks view={view} />
      <Suspense fallback={<Loading />}>
        <ChartPicture view={view} summary={summary} />
      </Suspense>
      <Disclosure title={t('case.chartInWords')}>
        <ChartInWords view={view} />
      </Disclosure>
    </div>
  );
};
