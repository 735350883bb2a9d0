import type { Role } from '../../../../src/contract/index.ts';
import { useGrantRole } from '../../shared/api/mutations.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { showToast } from '../../shared/ui/toast.tsx';
import type { AdminPerson } from './admin-person.ts';
import { useRoleOptions, useUnitOptions } from './choices.ts';
import { FormFrame } from './form-frame.tsx';
import { periodOf } from './period.ts';
import { useAdminForm } from './use-admin-form.ts';

const EMPTY = { role: '', unitId: '', from: '', to: '' };

/** Gives a person a role at a unit for a period. */
export const GrantRole = ({ person }: { readonly person: AdminPerson }) => {
  const t = useT();
  const roles = useRoleOptions();
  const units = useUnitOptions();
  const { mutateAsync } = useGrantRole();
  const form = useAdminForm({
    initial: EMPTY,
    required: ['role', 'unitId'],
    onSend: async ({ role, unitId, from, to }) => {
      await mutateAsync({ personId: person.personId, role: role as Role, unitId, ...periodOf(from, to) });
      showToast(t('admin.roleGranted', { name: person.name }));
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('admin.grantRole')}>
      <Select
        label={t('admin.role')}
        options={roles}
        value={roles.find(({ value }) => value === form.values.role)?.value}
        onChange={(role) => form.set({ role: role ?? '' })}
        error={form.errorOf('role')}
      />
      <Select
        label={t('admin.unit')}
        options={units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
        value={form.values.unitId}
        onChange={(unitId) => form.set({ unitId: unitId ?? '' })}
        error={form.errorOf('unitId')}
      />
      <DateField
        label={t('admin.from')}
        hint={t('admin.fromHint')}
        value={form.values.from}
        onChange={(from) => form.set({ from })}
        error={form.errorOf('from')}
        isOptional
      />
      <DateField
        label={t('admin.to')}
        hint={t('admin.toHint')}
        value={form.values.to}
        onChange={(to) => form.set({ to })}
        error={form.errorOf('to')}
        isOptional
      />
    </FormFrame>
  );
};
