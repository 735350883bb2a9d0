import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useLogout } from '../shared/api/session-queries.ts';
import { draftKeys, forgetMyDrafts } from '../shared/form/draft/draft-store.ts';
import { useT } from '../shared/i18n/language.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Dialog } from '../shared/ui/dialog.tsx';
import { ErrorNote } from '../shared/ui/error-note.tsx';

/** Logs out and leaves nothing on the device; asks first when something is written that nobody has received. */
export const LogOut = () => {
  const t = useT();
  const navigate = useNavigate();
  const logout = useLogout();
  const [draftCount, setDraftCount] = useState(0);

  const logOut = async () => {
    await logout.mutateAsync(undefined, { onSuccess: () => setDraftCount(0) });
    await navigate({ to: '/' });
  };
  const ask = async () => {
    logout.reset();
    const { length } = await draftKeys();
    if (length > 0) setDraftCount(length);
    else await logOut();
  };
  const logOutAndForget = async () => {
    await forgetMyDrafts();
    await logOut();
  };

  return (
    <>
      <Button look="quiet" isPending={logout.isPending} onPress={() => void ask().catch(() => undefined)}>
        {t('common.logOut')}
      </Button>
      <Dialog title={t('common.logOutTitle')} isOpen={draftCount > 0} onClose={() => setDraftCount(0)}>
        <p>{t('common.logOutDrafts', { count: draftCount })}</p>
        {logout.isError ? <ErrorNote error={logout.error} /> : null}
        <div className="row">
          <Button look="primary" onPress={() => setDraftCount(0)}>
            {t('common.stay')}
          </Button>
          <Button
            look="grave"
            isPending={logout.isPending}
            onPress={() => void logOutAndForget().catch(() => undefined)}
          >
            {t('common.logOutAnyway')}
          </Button>
        </div>
      </Dialog>
    </>
  );
};
