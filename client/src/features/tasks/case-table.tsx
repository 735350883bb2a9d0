import type { CaseRow } from '../../../../src/contract/wire.ts';
import { useProcesses } from '../../shared/api/queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Link } from '../../shared/ui/link.tsx';
import { type Column, Table } from '../../shared/ui/table.tsx';
import { DueMark, LastDay } from '../deadlines/due-mark.tsx';
import { codesInWords, myTasksInWords, stateInWords } from './row-words.ts';
import './tasks.css';

const DueCell = ({ row }: { readonly row: CaseRow }) => {
  const t = useT();
  if (row.dueAt === undefined && row.isClosed) return <Badge icon="check">{t('tasks.closed')}</Badge>;
  if (row.dueAt === undefined) return <span className="soft small">{t('tasks.noDue')}</span>;
  return (
    <span className="case-row__due">
      <DueMark dueAt={row.dueAt} />
      <span className="soft small">
        <LastDay dueAt={row.dueAt} />
      </span>
    </span>
  );
};

const SubjectCell = ({ row }: { readonly row: CaseRow }) => {
  const t = useT();
  if (row.isProtected) return <Badge icon="lock">{t('tasks.protected')}</Badge>;
  return <>{row.subject ?? '–'}</>;
};

const NumberCell = ({ row, isNew }: { readonly row: CaseRow; readonly isNew: boolean }) => {
  const t = useT();
  const processes = useProcesses().data ?? [];
  const process = processes.find(({ id }) => id === row.processId);
  const codes = process === undefined ? [] : codesInWords(process, row.fields);
  return (
    <span className="case-row__number">
      <span className="row">
        <Link to="/arenden/$caseId" params={{ caseId: row.caseId }}>
          {row.caseNumber}
        </Link>
        {isNew ? <Badge tone="info">{t('tasks.isNew')}</Badge> : null}
      </span>
      {processes.length < 2 || process === undefined ? null : <span className="small">{process.texts.name}</span>}
      {codes.length === 0 ? null : <span className="soft small">{codes.join(' · ')}</span>}
    </span>
  );
};

const StateCell = ({ row, hasMine }: { readonly row: CaseRow; readonly hasMine: boolean }) => {
  const t = useT();
  const process = useProcesses().data?.find(({ id }) => id === row.processId);
  return (
    <span className="case-row__state">
      {stateInWords(process, row.state)}
      {hasMine && row.isMine ? (
        <Badge tone="info" icon="person">
          {t('tasks.waitsForMe')}
        </Badge>
      ) : null}
    </span>
  );
};

/** What I am to do, in one row for each case: the main course first, and what waits beside it as a number. */
const TaskCell = ({ row }: { readonly row: CaseRow }) => {
  const t = useT();
  const process = useProcesses().data?.find(({ id }) => id === row.processId);
  const mine = process === undefined ? undefined : myTasksInWords(process, row.myTasks);
  if (mine === undefined) return <StateCell row={row} hasMine={false} />;
  return (
    <span className="case-row__state">
      <span className="strong">{mine.main}</span>
      {mine.more === 0 ? null : <span className="soft small">{t('tasks.more', { count: mine.more })}</span>}
    </span>
  );
};

export interface CaseTableProps {
  readonly caption: string;
  readonly rows: readonly CaseRow[];
  /** Ids of cases that came after the page was opened. */
  readonly fresh?: ReadonlySet<string>;
  /** What is said of how far a case has come: what I am to do in it, its state, or the state and whether it waits for me. */
  readonly says?: 'task' | 'state' | 'stateAndMine';
}

const NONE: ReadonlySet<string> = new Set();

/** Cases as a table; on a phone as cards. The first cell leads to the case. */
export const CaseTable = ({ caption, rows, fresh = NONE, says = 'state' }: CaseTableProps) => {
  const t = useT();
  const columns: readonly Column<CaseRow>[] = [
    {
      id: 'number',
      title: t('tasks.number'),
      isRowHeader: true,
      cell: (row) => <NumberCell row={row} isNew={fresh.has(row.caseId)} />,
    },
    { id: 'subject', title: t('tasks.subject'), cell: (row) => <SubjectCell row={row} /> },
    says === 'task'
      ? { id: 'task', title: t('tasks.task'), cell: (row) => <TaskCell row={row} /> }
      : {
          id: 'state',
          title: t('tasks.state'),
          cell: (row) => <StateCell row={row} hasMine={says === 'stateAndMine'} />,
        },
    { id: 'due', title: t('tasks.due'), cell: (row) => <DueCell row={row} /> },
    { id: 'unit', title: t('tasks.unit'), cell: (row) => <span className="case-row__unit">{row.unitName}</span> },
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows}
      keyOf={(row) => row.caseId}
      rowClass={(row) => (row.isLate ? 'case-row--late' : undefined)}
    />
  );
};
