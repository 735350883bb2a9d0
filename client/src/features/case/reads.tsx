import type { z } from 'zod';
import type { readEntry } from '../../../../src/contract/wire.ts';
import { ProblemError } from '../../shared/api/problem-error.ts';
import { useReads } from '../../shared/api/queries.ts';
import { useFormat } from '../../shared/i18n/format.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { type Column, Table } from '../../shared/ui/table.tsx';

type ReadEntry = z.infer<typeof readEntry>;

const ACTIONS = {
  'case.read': 'case.actionRead',
  'case.receipt': 'case.actionReceipt',
  'case.documents': 'case.actionDocuments',
  'case.reads': 'case.actionReads',
  'case.command': 'case.actionCommand',
  'case.file': 'case.actionFile',
  'case.pack.skolinspektionen': 'case.actionPack',
  'case.pack.deidentified': 'case.actionDeidentified',
} as const;

const isKnown = (action: string): action is keyof typeof ACTIONS => action in ACTIONS;

const isRefusal = (error: unknown): boolean =>
  error instanceof ProblemError && (error.problem.status === 403 || error.problem.status === 404);

const useColumns = (): readonly Column<ReadEntry>[] => {
  const t = useT();
  const format = useFormat();
  return [
    { id: 'by', title: t('case.readBy'), isRowHeader: true, cell: ({ by }) => by.name },
    {
      id: 'what',
      title: t('case.readWhat'),
      cell: ({ action, wasAllowed }) => (
        <span className="row">
          {isKnown(action) ? t(ACTIONS[action]) : action}
          {wasAllowed ? null : <Badge tone="warn">{t('case.readDenied')}</Badge>}
        </span>
      ),
    },
    { id: 'at', title: t('case.readTime'), cell: ({ at }) => format.instant(at) },
  ];
};

/** Who has read the case, newest first. Fetched when somebody looks, for that is noted as well. */
export const Reads = ({ caseId }: { readonly caseId: string }) => {
  const t = useT();
  const reads = useReads(caseId);
  const columns = useColumns();
  if (isRefusal(reads.error)) return <p className="soft">{t('case.readsRefused')}</p>;
  if (reads.data === undefined) return <NotFetched of={reads} />;
  const rows = reads.data.pages.flatMap((page) => page.items);
  return (
    <div className="stack">
      <p className="soft">{t('case.readsText')}</p>
      <Table
        caption={t('case.reads')}
        columns={columns}
        rows={rows}
        keyOf={(row) => `${row.at}${row.by.personId}${row.action}`}
      />
      {reads.hasNextPage ? (
        <Button isPending={reads.isFetchingNextPage} onPress={() => void reads.fetchNextPage()}>
          {t('common.more')}
        </Button>
      ) : null}
    </div>
  );
};
