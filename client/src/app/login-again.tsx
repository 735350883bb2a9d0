import { useSyncExternalStore } from 'react';
import { LoginForm } from '../features/start/login-form.tsx';
import { sessionStore } from '../shared/api/session.ts';
import { useT } from '../shared/i18n/language.tsx';
import { Dialog } from '../shared/ui/dialog.tsx';

/** The login over the page when it has run out while somebody worked: nothing on the page is lost. */
export const LoginAgain = () => {
  const t = useT();
  const { isExpired } = useSyncExternalStore(sessionStore.subscribe, sessionStore.read);
  return (
    <Dialog title={t('start.againTitle')} isOpen={isExpired}>
      <p>{t('start.againText')}</p>
      <LoginForm />
    </Dialog>
  );
};
