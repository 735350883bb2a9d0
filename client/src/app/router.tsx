import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { PageError } from './error-page.tsx';
import { readReceiptSearch, readReportSearch } from '../features/report/report-search.ts';
import { Layout } from './layout.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { PagePending } from './page-pending.tsx';
import { readCaseListSearch } from './search.ts';
import { fetchPart } from '../shared/part/fetch-part.ts';

const root = createRootRoute({ component: Layout, notFoundComponent: NotFoundPage, errorComponent: PageError });
const page = <Part extends object, Name extends keyof Part & string>(load: () => Promise<Part>, name: Name) =>
  lazyRouteComponent(() => fetchPart(load), name);
const at = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path }) as const;

const routes = [
  createRoute({
    ...at('/'),
    component: page(() => import('../features/start/start-page.tsx'), 'StartPage'),
  }),
  createRoute({
    ...at('/rapportera'),
    validateSearch: readReportSearch,
    component: page(() => import('../features/report/report-page.tsx'), 'ReportPage'),
  }),
  createRoute({
    ...at('/rapporter'),
    component: page(() => import('../features/report/reported-page.tsx'), 'ReportedPage'),
  }),
  createRoute({
    ...at('/rapporter/$caseId'),
    validateSearch: readReceiptSearch,
    component: page(() => import('../features/report/receipt-page.tsx'), 'ReceiptPage'),
  }),
  createRoute({
    ...at('/arenden'),
    validateSearch: readCaseListSearch,
    component: page(() => import('../features/tasks/case-list-page.tsx'), 'CaseListPage'),
  }),
  createRoute({
    ...at('/arenden/$caseId'),
    component: page(() => import('../features/case/case-page.tsx'), 'CasePage'),
  }),
  createRoute({
    ...at('/oversikt'),
    component: page(() => import('../features/overview/board-page.tsx'), 'BoardPage'),
  }),
  createRoute({
    ...at('/statistik'),
    component: page(() => import('../features/statistics/statistics-page.tsx'), 'StatisticsPage'),
  }),
  createRoute({
    ...at('/ingenting-tappat'),
    component: page(() => import('../features/findings/reconciliation-page.tsx'), 'ReconciliationPage'),
  }),
  createRoute({
    ...at('/statistik/definitioner'),
    component: page(() => import('../features/statistics/definitions-page.tsx'), 'DefinitionsPage'),
  }),
  createRoute({
    ...at('/arshjul'),
    component: page(() => import('../features/arshjul/arshjul-page.tsx'), 'ArshjulPage'),
  }),
  createRoute({
    ...at('/namnd'),
    component: page(() => import('../features/overview/namnd-page.tsx'), 'NamndPage'),
  }),
  createRoute({
    ...at('/inkorg'),
    component: page(() => import('../features/notifications/inbox-page.tsx'), 'InboxPage'),
  }),
  createRoute({
    ...at('/aviseringar'),
    component: page(() => import('../features/notices/my-notices-page.tsx'), 'MyNoticesPage'),
  }),
  createRoute({
    ...at('/borta'),
    component: page(() => import('../features/cover/cover-page.tsx'), 'CoverPage'),
  }),
  createRoute({
    ...at('/admin'),
    component: page(() => import('../features/admin/admin-page.tsx'), 'AdminPage'),
  }),
  createRoute({
    ...at('/skicka-in'),
    validateSearch: readReportSearch,
    component: page(() => import('../features/sender/send-in-page.tsx'), 'SendInPage'),
  }),
  createRoute({
    ...at('/skicka-in/kvitto'),
    component: page(() => import('../features/sender/sent-page.tsx'), 'SentPage'),
  }),
  createRoute({
    ...at('/folj'),
    component: page(() => import('../features/sender/follow-page.tsx'), 'FollowPage'),
  }),
] as const;

/** The pages. Each is fetched when somebody first goes there; addresses hold ids, never persons. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPendingComponent: PagePending,
  defaultErrorComponent: PageError,
  defaultNotFoundComponent: NotFoundPage,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
