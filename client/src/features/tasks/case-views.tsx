import type { CaseListSearch } from '../../app/search.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Link } from '../../shared/ui/link.tsx';

const VIEWS = {
  mine: 'tasks.viewMine',
  open: 'tasks.viewOpen',
  late: 'tasks.viewLate',
  closed: 'tasks.viewClosed',
} as const;
export type ListedView = keyof typeof VIEWS;

/** The view that the address asks for; without one, what waits for me. */
export const viewOf = (search: CaseListSearch): ListedView =>
  search.view !== undefined && search.view in VIEWS ? (search.view as ListedView) : 'mine';

/** Which list: links, so that each is an address of its own. What the list is narrowed to is kept. */
export const CaseViews = ({ current }: { readonly current: ListedView }) => {
  const t = useT();
  return (
    <nav aria-label={t('tasks.views')}>
      <ul className="tabs__list case-views">
        {Object.entries(VIEWS).map(([view, key]) => (
          <li key={view}>
            <Link
              to="/arenden"
              search={(search: CaseListSearch) => ({ ...search, view: view as ListedView })}
              className="tabs__tab"
              aria-current={view === current ? 'page' : undefined}
              data-selected={view === current ? true : undefined}
              replace
            >
              {t(key)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
