import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { describeError } from '../shared/api/describe-error.ts';
import { useLogout } from '../shared/api/session-queries.ts';
import { draftKeys, forgetMyDrafts } from '../shared/form/draft/draft-store.ts';
import { useT } from '../shared/i18n/language.tsx';
import { fetchPart } from '../shared/part/fetch-part.ts';
import { Button } from '../shared/ui/button.tsx';
import { showToast } from '../shared/ui/toast.tsx';

const LogOutDialog = lazy(() =>
  fetchPart(() => import('./log-out-dialog.tsx')).then(({ LogOutDialog: component }) => ({ default: component })),
);

/** Logs out and leaves nothing on the device; asks first when something is written that nobody has received. */
export const LogOut = () => {
  const t = useT();
  const navigate = useNavigate();
  const logout = useLogout();
  const [draftCount, setDraftCount] = useState(0);

  const logOut = async () => {
    try {
      await logout.mutateAsync();
      setDraftCount(0);
      await navigate({ to: '/' });
    } catch (error) {
      showToast(describeError(error, t), { tone: 'danger' });
    }
  };
  const ask = async () => {
    const { length } = await draftKeys();
    if (length > 0) setDraftCount(length);
    else await logOut();
  };

  return (
    <>
      <Button look="quiet" isPending={logout.isPending} onPress={() => void ask()}>
        {t('common.logOut')}
      </Button>
      {draftCount === 0 ? null : (
        <Suspense fallback={null}>
          <LogOutDialog
            draftCount={draftCount}
            isPending={logout.isPending}
            onStay={() => setDraftCount(0)}
            onLogOut={() => void forgetMyDrafts().then(logOut)}
          />
        </Suspense>
      )}
    </>
  );
};
