import { LoginForm } from '../features/start/login-form.tsx';
import { useT } from '../shared/i18n/language.tsx';
import { Dialog } from '../shared/ui/dialog.tsx';

/** The login in a window that cannot be closed. */
export const LoginDialog = () => {
  const t = useT();
  return (
    <Dialog title={t('start.againTitle')} isOpen>
      <p>{t('start.againText')}</p>
      <LoginForm />
    </Dialog>
  );
};
