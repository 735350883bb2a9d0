import type { ForecastBoard } from '../../../../src/contract/wire.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Link } from '../../shared/ui/link.tsx';
import { type Column, Table } from '../../shared/ui/table.tsx';
import { DueMark, LastDay } from '../deadlines/due-mark.tsx';
import { RiskMark } from './risk-mark.tsx';

type Item = ForecastBoard['items'][number];

/** Cases with the step of each that is the most likely to be late; on a phone as cards. */
export const RiskTable = ({ caption, items }: { readonly caption: string; readonly items: readonly Item[] }) => {
  const t = useT();
  const columns: readonly Column<Item>[] = [
    {
      id: 'case',
      title: t('tasks.number'),
      isRowHeader: true,
      cell: ({ case: row }) => (
        <span className="risk-case">
          <Link to="/arenden/$caseId" params={{ caseId: row.caseId }}>
            {row.caseNumber}
          </Link>
          <span className="soft small">{row.unitName}</span>
        </span>
      ),
    },
    { id: 'step', title: t('forecast.step'), cell: ({ risk }) => risk.title },
    { id: 'risk', title: t('forecast.risk'), cell: ({ risk }) => <RiskMark risk={risk} /> },
    {
      id: 'due',
      title: t('forecast.due'),
      cell: ({ risk }) => (
        <span className="risk-case">
          <DueMark dueAt={risk.dueAt} />
          <span className="soft small">
            <LastDay dueAt={risk.dueAt} />
          </span>
        </span>
      ),
    },
  ];
  return <Table caption={caption} columns={columns} rows={items} keyOf={({ case: row }) => row.caseId} />;
};
