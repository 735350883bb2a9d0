import { useT } from '../shared/i18n/language.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Dialog } from '../shared/ui/dialog.tsx';

export interface LogOutDialogProps {
  readonly draftCount: number;
  readonly isPending: boolean;
  readonly onStay: () => void;
  readonly onLogOut: () => void;
}

/** Asks whether what is written and not sent may be erased. */
export const LogOutDialog = ({ draftCount, isPending, onStay, onLogOut }: LogOutDialogProps) => {
  const t = useT();
  return (
    <Dialog title={t('common.logOutTitle')} isOpen onClose={onStay}>
      <p>{t('common.logOutDrafts', { count: draftCount })}</p>
      <div className="row">
        <Button look="primary" onPress={onStay}>
          {t('common.stay')}
        </Button>
        <Button look="grave" isPending={isPending} onPress={onLogOut}>
          {t('common.logOutAnyway')}
        </Button>
      </div>
    </Dialog>
  );
};
