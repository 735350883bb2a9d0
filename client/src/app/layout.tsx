import { Outlet, useRouterState } from '@tanstack/react-router';
import { Fragment, useSyncExternalStore } from 'react';
import { sessionStore } from '../shared/api/session.ts';
import { useMe } from '../shared/api/session-queries.ts';
import { useT } from '../shared/i18n/language.tsx';
import { NotFetched } from '../shared/ui/not-fetched.tsx';
import { Toasts } from '../shared/ui/toast.tsx';
import { Banners } from './banners.tsx';
import { LoginAgain } from './login-again.tsx';
import { LoginGate } from './login-gate.tsx';
import { ReportKitKeeper } from './report-kit-keeper.tsx';
import { TopBar } from './top-bar.tsx';
import { WaitingReports } from './waiting-reports.tsx';

/** Pages for those who have no login, and need none. */
const PUBLIC_PAGES: ReadonlySet<string> = new Set(['/', '/skicka-in', '/skicka-in/kvitto', '/folj']);

const Page = () => {
  const me = useMe();
  const isPublic = useRouterState({ select: ({ location }) => PUBLIC_PAGES.has(location.pathname) });
  if (me.data === undefined) return <NotFetched of={me} />;
  if (me.data === null && !isPublic) return <LoginGate />;
  // a page of its own for each person: nothing that one has typed or seen is there for the next
  return <Outlet key={me.data?.personId ?? 'nobody'} />;
};

/** The frame around every page. */
export const Layout = () => {
  const t = useT();
  const me = useMe().data ?? null;
  const { isExpired } = useSyncExternalStore(sessionStore.subscribe, sessionStore.read);
  return (
    <div className="app">
      <a className="skip-link" href="#innehall">
        {t('common.skipToContent')}
      </a>
      <TopBar me={me} />
      <Banners />
      {/* keeps what is typed, and shows it to nobody, until the same person is back */}
      <main className="app__main" id="innehall" tabIndex={-1} hidden={isExpired}>
        <Page />
      </main>
      <Toasts />
      <LoginAgain />
      {me?.views.includes('report') === true ? (
        <Fragment key={me.personId}>
          <WaitingReports />
          <ReportKitKeeper me={me} />
        </Fragment>
      ) : null}
    </div>
  );
};
