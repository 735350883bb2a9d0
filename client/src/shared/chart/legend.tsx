import { useT } from '../i18n/language.tsx';
import type { ChartView, StepStatus } from './chart-types.ts';

const WORDS = {
  now: 'case.chartTagNow',
  next: 'case.chartLegendNext',
  visited: 'case.chartLegendVisited',
  ahead: 'case.chartLegendAhead',
} as const satisfies Record<StepStatus, string>;

const STATUSES = ['now', 'next', 'visited', 'ahead'] as const satisfies readonly StepStatus[];

/** What the kinds of box mean; only those that are in the picture. */
export const Legend = ({ view }: { readonly view: ChartView }) => {
  const t = useT();
  const shown = STATUSES.filter((status) => view.steps.some((step) => step.status === status));
  return (
    <ul className="chart__legend small">
      {shown.map((status) => (
        <li key={status}>
          <span className={`chart__key chart__key--${status}`} aria-hidden="true">
            {status === 'visited' ? '✓' : ''}
          </span>
          {t(WORDS[status])}
        </li>
      ))}
      {view.moves.some((move) => move.isMine) ? (
        <li>
          <span className="chart__key chart__key--mine" aria-hidden="true" />
          {t('case.chartLegendMine')}
        </li>
      ) : null}
    </ul>
  );
};
