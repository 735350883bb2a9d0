import { lazy, Suspense, useSyncExternalStore } from 'react';
import { sessionStore } from '../shared/api/session.ts';
import { fetchPart } from '../shared/part/fetch-part.ts';

const LoginDialog = lazy(() =>
  fetchPart(() => import('./login-dialog.tsx')).then(({ LoginDialog: component }) => ({ default: component })),
);

/** The login over the page when it has run out while somebody worked: nothing on the page is lost. */
export const LoginAgain = () => {
  const { isExpired } = useSyncExternalStore(sessionStore.subscribe, sessionStore.read);
  if (!isExpired) return null;
  return (
    <Suspense fallback={null}>
      <LoginDialog />
    </Suspense>
  );
};
