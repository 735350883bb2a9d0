import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { PageError } from './error-page.tsx';
import { readReceiptSearch, readReportSearch } from '../features/report/report-search.ts';
import { Layout } from './layout.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { PagePending } from './page-pending.tsx';
import { readCaseListSearch } from './search.ts';

const root = createRootRoute({ component: Layout, notFoundComponent: NotFoundPage, errorComponent: PageError });
const at = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path }) as const;

const routes = [
  createRoute({
    ...at('/'),
    component: lazyRouteComponent(() => import('../features/start/start-page.tsx'), 'StartPage'),
  }),
  createRoute({
    ...at('/rapportera'),
    validateSearch: readReportSearch,
    component: lazyRouteComponent(() => import('../features/report/report-page.tsx'), 'ReportPage'),
  }),
  createRoute({
    ...at('/rapporter'),
    component: lazyRouteComponent(() => import('../features/report/reported-page.tsx'), 'ReportedPage'),
  }),
  createRoute({
    ...at('/rapporter/$caseId'),
    validateSearch: readReceiptSearch,
    component: lazyRouteComponent(() => import('../features/report/receipt-page.tsx'), 'ReceiptPage'),
  }),
  createRoute({
    ...at('/arenden'),
    validateSearch: readCaseListSearch,
    component: lazyRouteComponent(() => import('../features/tasks/case-list-page.tsx'), 'CaseListPage'),
  }),
  createRoute({
    ...at('/arenden/$caseId'),
    component: lazyRouteComponent(() => import('../features/case/case-page.tsx'), 'CasePage'),
  }),
  createRoute({
    ...at('/oversikt'),
    component: lazyRouteComponent(() => import('../features/overview/board-page.tsx'), 'BoardPage'),
  }),
  createRoute({
    ...at('/statistik'),
    component: lazyRouteComponent(() => import('../features/statistics/statistics-page.tsx'), 'StatisticsPage'),
  }),
  createRoute({
    ...at('/ingenting-tappat'),
    component: lazyRouteComponent(() => import('../features/findings/reconciliation-page.tsx'), 'ReconciliationPage'),
  }),
  createRoute({
    ...at('/statistik/definitioner'),
    component: lazyRouteComponent(() => import('../features/statistics/definitions-page.tsx'), 'DefinitionsPage'),
  }),
  createRoute({
    ...at('/arshjul'),
    component: lazyRouteComponent(() => import('../features/arshjul/arshjul-page.tsx'), 'ArshjulPage'),
  }),
  createRoute({
    ...at('/namnd'),
    component: lazyRouteComponent(() => import('../features/overview/namnd-page.tsx'), 'NamndPage'),
  }),
  createRoute({
    ...at('/inkorg'),
    component: lazyRouteComponent(() => import('../features/notifications/inbox-page.tsx'), 'InboxPage'),
  }),
  createRoute({
    ...at('/aviseringar'),
    component: lazyRouteComponent(() => import('../features/notices/my-notices-page.tsx'), 'MyNoticesPage'),
  }),
  createRoute({
    ...at('/borta'),
    component: lazyRouteComponent(() => import('../features/cover/cover-page.tsx'), 'CoverPage'),
  }),
  createRoute({
    ...at('/admin'),
    component: lazyRouteComponent(() => import('../features/admin/admin-page.tsx'), 'AdminPage'),
  }),
  createRoute({
    ...at('/skicka-in'),
    validateSearch: readReportSearch,
    component: lazyRouteComponent(() => import('../features/sender/send-in-page.tsx'), 'SendInPage'),
  }),
  createRoute({
    ...at('/skicka-in/kvitto'),
    component: lazyRouteComponent(() => import('../features/sender/sent-page.tsx'), 'SentPage'),
  }),
  createRoute({
    ...at('/folj'),
    component: lazyRouteComponent(() => import('../features/sender/follow-page.tsx'), 'FollowPage'),
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
