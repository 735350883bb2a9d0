import { useState } from 'react';
import { useEndRole } from '../../shared/api/mutations.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { showToast } from '../../shared/ui/toast.tsx';
import type { AdminPerson, HeldRole } from './admin-person.ts';

export interface EndRoleProps {
  readonly person: AdminPerson;
  readonly held: HeldRole;
}

/** Ends a role now, after one more question. */
export const EndRole = ({ person, held }: EndRoleProps) => {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const endRole = useEndRole();
  const words = { role: t(`admin.role_${held.role}`), unit: held.unitName, name: person.name };
  const end = () =>
    endRole.mutate(
      { personId: person.personId, role: held.role, unitId: held.unitId },
      {
        onSuccess: () => {
          setIsOpen(false);
          showToast(t('admin.roleEnded'));
        },
      },
    );
  return (
    <>
      <Button look="quiet" aria-label={t('admin.endRoleOf', words)} onPress={() => setIsOpen(true)}>
        {t('admin.endRole')}
      </Button>
      <Dialog title={t('admin.endRoleOf', words)} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <p>{t('admin.endRoleSure', words)}</p>
        {endRole.isError ? <ErrorNote error={endRole.error} /> : null}
        <div className="row">
          <Button look="grave" isPending={endRole.isPending} onPress={end}>
            {t('admin.endRoleYes')}
          </Button>
          <Button onPress={() => setIsOpen(false)}>{t('common.cancel')}</Button>
        </div>
      </Dialog>
    </>
  );
};
