import { useState } from 'react';
import type { Board } from '../../../../src/contract/wire.ts';
import { useBoard, useProcesses } from '../../shared/api/queries.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { FirstRows } from '../../shared/ui/first-rows.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { AllAlarms } from '../findings/alarms-card.tsx';
import { LostBox } from '../findings/lost-box.tsx';
import { RiskCard } from '../forecast/risk-card.tsx';
import { CaseTable } from '../tasks/case-table.tsx';
import { bandOf, type Counted, stateRows } from './board-rows.ts';
import { CountedTable } from './counted-table.tsx';
import { Totals } from './totals.tsx';
import { UnitSelect } from './unit-select.tsx';
import { UnitTable } from './unit-table.tsx';
import './overview.css';

const UrgentCases = ({ cases }: Pick<Board, 'cases'>) => {
  const t = useT();
  if (cases.length === 0)
    return (
      <Card title={t('overview.cases')}>
        <Empty title={t('overview.noCases')} />
      </Card>
    );
  return (
    <Card title={t('overview.cases')}>
      <p className="soft">{t('overview.casesText')}</p>
      <FirstRows rows={cases}>{(shown) => <CaseTable caption={t('overview.cases')} rows={shown} />}</FirstRows>
    </Card>
  );
};

const States = ({ states }: Pick<Board, 'states'>) => {
  const t = useT();
  const processes = useProcesses().data ?? [];
  return processes
    .map((process) => ({ process, rows: stateRows(process, states) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ process, rows }) => (
      <Card key={process.id} title={`${t('overview.states')}: ${process.texts.name}`}>
        <CountedTable caption={`${t('overview.states')}: ${process.texts.name}`} of={t('overview.state')} rows={rows} />
        <p className="table__legend soft small">{t('overview.legend')}</p>
      </Card>
    ));
};

const Ages = ({ ages }: Pick<Board, 'ages'>) => {
  const t = useT();
  const rows = ages.map(({ band, open }): Counted => {
    const { from, to } = bandOf(band);
    const label = to === undefined ? t('overview.ageMore', { from }) : t('overview.ageDays', { from, to });
    return { id: band, label, open, late: 0 };
  });
  return (
    <Card title={t('overview.ages')}>
      <CountedTable caption={t('overview.ages')} of={t('overview.age')} rows={rows} hasLate={false} />
    </Card>
  );
};

/** Every open case that I oversee: how many, how late, where, and the most urgent. Changes by itself. */
export const BoardPage = () => {
  const t = useT();
  const format = useFormat();
  const [unitId, setUnitId] = useState<string | undefined>();
  const board = useBoard(unitId);
  if (board.data === undefined) return <NotFetched of={board} />;
  const { total, cases, states, ages, units, at } = board.data;
  return (
    <>
      <PageHeading title={t('overview.title')} lead={t('overview.lead')}>
        <p className="soft small">{t('overview.updated', { time: format.time(at) })}</p>
      </PageHeading>
      <div className="stack stack--loose" aria-busy={board.isPlaceholderData}>
        {board.isError ? <ErrorNote error={board.error} onRetry={() => void board.refetch()} /> : null}
        <UnitSelect value={unitId} onChange={setUnitId} />
        <LostBox />
        <Totals total={total} />
        <UrgentCases cases={cases} />
        <RiskCard unitId={unitId} />
        <Card title={t('overview.units')}>
          <UnitTable units={units} at={at} />
        </Card>
        <States states={states} />
        <Ages ages={ages} />
        <AllAlarms unitId={unitId} />
      </div>
    </>
  );
};
