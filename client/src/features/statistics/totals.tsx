import type { StatisticsView } from '../../../../src/contract/wire-statistics.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';

const SHOWN = [
  { name: 'opened', title: 'statistics.opened' },
  { name: 'per100', title: 'statistics.per100' },
  { name: 'open', title: 'statistics.stillOpen' },
  { name: 'closed', title: 'statistics.closed' },
  { name: 'reopened', title: 'statistics.reopened' },
  { name: 'voided', title: 'statistics.voided' },
] as const;

/** The period in large figures, each beside the same of the year before. */
export const PeriodTotals = ({ totals, totalsBefore }: Pick<StatisticsView, 'totals' | 'totalsBefore'>) => {
  const t = useT();
  const format = useFormat();
  const words = (value: number | null): string => (value === null ? '–' : format.number(value));
  return (
    <dl className="totals" aria-label={t('statistics.totals')}>
      {SHOWN.map(({ name, title }) => (
        <div key={name} className="totals__item">
          <dt>{t(title)}</dt>
          <dd>
            <span className="totals__count numeric">{words(totals[name])}</span>
            <span className="soft small">{t('statistics.yearBefore', { count: words(totalsBefore[name]) })}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
};
