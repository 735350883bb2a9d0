import { useState } from 'react';
import type { ReconciliationView } from '../../../../src/contract/wire-findings.ts';
import { useReconciliation } from '../../shared/api/finding-queries.ts';
import type { ReconciliationFilter } from '../../shared/api/keys.ts';
import { useMe } from '../../shared/api/session-queries.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { type Column, Table } from '../../shared/ui/table.tsx';
import { UnitSelect } from '../overview/unit-select.tsx';
import { PeriodSelect } from '../statistics/period-select.tsx';
import { Difference } from './difference.tsx';
import { WholeTotals } from './whole-totals.tsx';
import '../overview/overview.css';
import '../statistics/statistics.css';

type Day = ReconciliationView['days'][number];

const COUNTS = ['reported', 'received', 'open', 'closed', 'annulled', 'moved'] as const;

const Choices = ({
  filter,
  period,
  onChange,
}: {
  readonly filter: ReconciliationFilter;
  readonly period: string;
  readonly onChange: (filter: ReconciliationFilter) => void;
}) => (
  <div className="statistics-choices">
    <UnitSelect value={filter.unitId} onChange={(unitId) => onChange({ ...filter, unitId })} />
    <PeriodSelect value={filter.period ?? period} onChange={(id) => onChange({ ...filter, period: id })} />
  </div>
);

const Sums = ({ totals }: Pick<ReconciliationView, 'totals'>) => {
  const t = useT();
  const format = useFormat();
  return (
    <Card title={t('findings.totals')}>
      <dl className="totals">
        {COUNTS.map((name) => (
          <div key={name} className="totals__item">
            <dt>{t(`findings.${name}`)}</dt>
            <dd className="totals__count numeric">{format.number(totals[name])}</dd>
          </div>
        ))}
      </dl>
      {totals.missing + totals.surplus === 0 ? (
        <Alert tone="ok">
          <p>{t('findings.allEven')}</p>
        </Alert>
      ) : (
        <Alert tone="danger" title={t('findings.lostTitle')}>
          <Difference counts={totals} />
          <p>{t('findings.lostText')}</p>
        </Alert>
      )}
    </Card>
  );
};

const Days = ({ days, isWhole }: Pick<ReconciliationView, 'days' | 'isWhole'>) => {
  const t = useT();
  const format = useFormat();
  const columns: readonly Column<Day>[] = [
    { id: 'day', title: t('findings.day'), isRowHeader: true, cell: ({ day }) => format.day(day) },
    { id: 'unit', title: t('findings.unit'), cell: ({ unitName }) => unitName },
    ...COUNTS.map((name) => ({
      id: name,
      title: t(`findings.${name}`),
      isNumeric: true,
      cell: ({ counts }: Day) => format.number(counts[name]),
    })),
    { id: 'difference', title: t('findings.difference'), cell: ({ counts }) => <Difference counts={counts} /> },
  ];
  return (
    <Card title={t('findings.days')}>
      <p className="soft">{t('findings.daysText')}</p>
      {isWhole ? null : <p className="strong">{t('findings.notAll')}</p>}
      {days.length === 0 ? (
        <Empty title={t('findings.nothing')} />
      ) : (
        <Table
          caption={t('findings.days')}
          columns={columns}
          rows={days}
          keyOf={({ unitId, day }) => `${unitId} ${day}`}
        />
      )}
    </Card>
  );
};

const ByUnit = () => {
  const [filter, setFilter] = useState<ReconciliationFilter>({});
  const answer = useReconciliation(filter);
  if (answer.data === undefined) return <NotFetched of={answer} />;
  const { totals, days, isWhole, period } = answer.data;
  return (
    <div className="stack stack--loose" aria-busy={answer.isPlaceholderData}>
      {answer.isError ? <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      <Choices filter={filter} period={period.id} onChange={setFilter} />
      <Sums totals={totals} />
      <Days days={days} isWhole={isWhole} />
    </div>
  );
};

/** Whether everything that was reported is there: by unit and day to who oversees, the sums to others who may know. */
export const ReconciliationPage = () => {
  const t = useT();
  const me = useMe().data;
  return (
    <>
      <PageHeading title={t('findings.title')} lead={t('findings.lead')} />
      {me?.views.includes('board') === true ? <ByUnit /> : <WholeTotals />}
    </>
  );
};
