import { lazy, Suspense, useMemo, useState } from 'react';
import type { Chart } from '../../../../src/contract/index.ts';
import { useT } from '../i18n/language.tsx';
import { fetchPart } from '../part/fetch-part.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Loading } from '../ui/spinner.tsx';
import { ChartInWords, sideInWords, useChartSummary } from './chart-in-words.tsx';
import type { ChartView, ChartWords, Situation } from './chart-types.ts';
import { chartView } from './chart-view.ts';
import './chart.css';

// with dagre, which nobody needs who only reads
const ChartPicture = lazy(() =>
  fetchPart(() => import('./chart-picture.tsx')).then((module) => ({ default: module.ChartPicture })),
);

const SideTracks = ({ sides }: Pick<ChartView, 'sides'>) => {
  const t = useT();
  if (sides.length === 0) return null;
  return (
    <section className="stack stack--tight">
      <h3>{t('case.chartBeside')}</h3>
      <ul className="chart__chips">
        {sides.map((side) => (
          <li key={side.path} className={`chart__chip${side.isEnded ? ' chart__chip--ended' : ''}`}>
            {sideInWords(side)}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Exits = ({ exits }: Pick<ChartView, 'exits'>) => {
  const t = useT();
  if (exits.length === 0) return null;
  return (
    <section className="stack stack--tight">
      <h3>{t('case.chartExits')}</h3>
      <ul className="chart__chips">
        {exits.map((exit) => (
          <li key={exit.path} className={`chart__chip chart__chip--ended${exit.isNext ? ' chart__chip--next' : ''}`}>
            <span>{exit.title}</span>
            <span className={exit.isMine ? 'strong small' : 'soft small'}>{exit.labels.join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

export interface StateChartProps {
  readonly chart: Chart;
  readonly situation: Situation;
  readonly words: ChartWords;
}

/** The process as a map with the case in it: the main course as a picture, the rest in lines, and all of it in words. */
export const StateChart = ({ chart, situation, words }: StateChartProps) => {
  const t = useT();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const view = useMemo(() => chartView(chart, situation, words, isUnfolded), [chart, situation, words, isUnfolded]);
  const whole = useMemo(() => chartView(chart, situation, words, true), [chart, situation, words]);
  const summary = useChartSummary(whole);
  return (
    <div className="chart stack">
      <SideTracks sides={view.sides} />
      <Suspense fallback={<Loading />}>
        <ChartPicture view={view} summary={summary} isUnfolded={isUnfolded} onUnfold={setIsUnfolded} />
      </Suspense>
      <Exits exits={view.exits} />
      <Disclosure title={t('case.chartInWords')}>
        <ChartInWords view={whole} />
      </Disclosure>
    </div>
  );
};
