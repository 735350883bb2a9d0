import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { CaseListSearch } from '../../app/search.ts';
import { useCases } from '../../shared/api/queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { PageHeading } from '../../shared/ui/page-heading.tsx';
import { Loading } from '../../shared/ui/spinner.tsx';
import { CaseFilters, narrowedBy } from './case-filters.tsx';
import { CaseTable } from './case-table.tsx';
import { CaseViews, type ListedView, viewOf } from './case-views.tsx';
import { useFresh } from './use-fresh.ts';

const TITLES = {
  mine: 'tasks.viewMine',
  open: 'tasks.viewOpen',
  late: 'tasks.viewLate',
  closed: 'tasks.viewClosed',
} as const satisfies Record<ListedView, string>;

const EMPTY = {
  mine: 'tasks.emptyMine',
  open: 'tasks.emptyOpen',
  late: 'tasks.emptyLate',
  closed: 'tasks.emptyClosed',
} as const satisfies Record<ListedView, string>;

const NothingHere = ({ view, isNarrowed }: { readonly view: ListedView; readonly isNarrowed: boolean }) => {
  const t = useT();
  if (isNarrowed) return <Empty title={t('tasks.emptyFiltered')} />;
  return <Empty title={t(EMPTY[view])}>{view === 'mine' ? <p>{t('tasks.emptyMineText')}</p> : null}</Empty>;
};

const News = ({ count }: { readonly count: number }) => {
  const t = useT();
  return (
    <div role="status">
      {count === 0 ? null : (
        <Alert>
          <p>{t('tasks.newRows', { count })}</p>
        </Alert>
      )}
    </div>
  );
};

const CaseList = ({ search, view }: { readonly search: CaseListSearch; readonly view: ListedView }) => {
  const t = useT();
  const { view: _asked, ...narrowed } = search;
  const cases = useCases({ view, ...narrowed });
  const pages = cases.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages]);
  const ids = useMemo(() => rows.map((row) => row.caseId), [rows]);
  const fresh = useFresh(cases.isPlaceholderData ? '' : JSON.stringify({ view, ...narrowed }), pages?.length ?? 0, ids);
  if (cases.isPending) return <Loading />;
  if (cases.isError && rows.length === 0) return <ErrorNote error={cases.error} onRetry={() => void cases.refetch()} />;
  if (rows.length === 0) return <NothingHere view={view} isNarrowed={narrowedBy(search) > 0} />;
  return (
    <div className="stack" aria-busy={cases.isPlaceholderData}>
      <News count={ids.filter((id) => fresh.has(id)).length} />
      <CaseTable caption={t(TITLES[view])} rows={rows} fresh={fresh} says={view === 'mine' ? 'task' : 'stateAndMine'} />
      <div className="row row--between">
        <p className="soft small">
          {t(cases.hasNextPage ? 'tasks.shownOfMore' : 'tasks.shown', { count: rows.length })}
        </p>
        {cases.hasNextPage ? (
          <Button isPending={cases.isFetchingNextPage} onPress={() => void cases.fetchNextPage()}>
            {t('common.more')}
          </Button>
        ) : null}
      </div>
    </div>
  );
};

/** Cases, by due: those that wait for me, all open, the late ones, the closed. */
export const CaseListPage = () => {
  const t = useT();
  const search = useSearch({ from: '/arenden' });
  const view = viewOf(search);
  return (
    <>
      <PageHeading title={t('tasks.title')} />
      <div className="stack">
        <CaseViews current={view} />
        <CaseFilters search={search} />
        <CaseList search={search} view={view} />
      </div>
    </>
  );
};
