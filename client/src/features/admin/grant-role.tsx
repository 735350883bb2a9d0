import type { Role } from '../../../../src/contract/index.ts';
import { useGrantRole } from '../../shared/api/mutations.ts';
import { FormFrame } from '../../shared/form/form-frame.tsx';
import { periodOf } from '../../shared/form/period.ts';
import { useSmallForm } from '../../shared/form/use-small-form.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { showToast } from '../../shared/ui/toast.tsx';
import type { AdminPerson } from './admin-person.ts';
import { useRoleOptions, useUnitOptions } from './choices.ts';

const EMPTY = { role: '', unitId: '', from: '', to: '' };

/** Gives a person a role at a unit for a period. */
export const GrantRole = ({ person }: { readonly person: AdminPerson }) => {
  const t = useT();
  const roles = useRoleOptions();
  const units = useUnitOptions();
  const { mutateAsync } = useGrantRole();
  const form = useSmallForm({
    initial: EMPTY,
    required: ['role', 'unitId'],
    onSend: async ({ role, unitId, from, to }) => {
      await mutateAsync({ personId: person.personId, role: role as Role, unitId, ...periodOf(from, to) });
      showToast(t('admin.roleGranted', { name: person.name }));
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('admin.grantRole')}>
      <Select label={t('admin.role')} options={roles} {...form.field('role')} />
      <Select
        label={t('admin.unit')}
        options={units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
        {...form.field('unitId')}
      />
      <DateField label={t('admin.from')} hint={t('admin.fromHint')} {...form.field('from')} isOptional />
      <DateField label={t('admin.to')} hint={t('admin.toHint')} {...form.field('to')} isOptional />
    </FormFrame>
  );
};
