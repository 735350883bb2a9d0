import { Outlet } from '@tanstack/react-router';
import { useMe } from '../shared/api/session-queries.ts';
import { useT } from '../shared/i18n/language.tsx';
import { Loading } from '../shared/ui/spinner.tsx';
import { TopBar } from './top-bar.tsx';

/** The frame around every page. */
export const Layout = () => {
  const t = useT();
  const me = useMe();
  return (
    <div className="app">
      <a className="skip-link" href="#innehall">
        {t('common.skipToContent')}
      </a>
      <TopBar me={me.data ?? null} />
      <main className="app__main" id="innehall" tabIndex={-1}>
        {me.isPending ? <Loading /> : <Outlet />}
      </main>
    </div>
  );
};
