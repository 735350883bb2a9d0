import { useT } from '../i18n/language.tsx';
import type { ChartView, SideTrack, StepStatus } from './chart-types.ts';

const titlesOf = ({ steps }: ChartView, status: StepStatus): readonly string[] =>
  steps.filter((step) => step.status === status).map((step) => step.title);

/** Where the case is and where it may go next, in a breath: the name of the picture for those who do not see it. */
export const useChartSummary = (view: ChartView): string => {
  const t = useT();
  const now = t('case.chartNow', { states: titlesOf(view, 'now').join(', ') });
  const next = titlesOf(view, 'next');
  return next.length === 0 ? `${now} ${t('case.chartNoWayOn')}` : `${now} ${t('case.chartWaysOn')} ${next.join(', ')}.`;
};

/** A region beside: where it stands, after its own name unless the state already says what it is about. */
export const sideInWords = ({ title, states }: SideTrack): string => {
  const words = states.join(', ');
  return words.startsWith(title) || words.includes(': ') ? words : `${title}: ${words}`;
};

const Titles = ({ heading, titles }: { readonly heading: string; readonly titles: readonly string[] }) =>
  titles.length === 0 ? null : (
    <>
      <p className="strong">{heading}</p>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </>
  );

/** Everything the picture says, as a list. */
export const ChartInWords = ({ view }: { readonly view: ChartView }) => {
  const t = useT();
  const ways = view.waysOn.map((way) =>
    way.isMine
      ? t('case.chartWayMine', { to: way.to, label: way.label })
      : t('case.chartWay', { to: way.to, label: way.label }),
  );
  return (
    <div className="chart__words stack stack--tight">
      <p>{t('case.chartNow', { states: titlesOf(view, 'now').join(', ') })}</p>
      {ways.length === 0 ? <p>{t('case.chartNoWayOn')}</p> : <Titles heading={t('case.chartWaysOn')} titles={ways} />}
      <Titles heading={t('case.chartHasBeen')} titles={titlesOf(view, 'visited')} />
      <Titles heading={t('case.chartBeside')} titles={view.sides.map(sideInWords)} />
      <Titles heading={t('case.chartExits')} titles={view.exits.map(({ title }) => title)} />
      <Titles heading={t('case.chartFurther')} titles={titlesOf(view, 'ahead')} />
    </div>
  );
};
