import type { Role } from '../../../../src/contract/index.ts';
import { useCover } from '../../shared/api/cover.ts';
import { useDelegate } from '../../shared/api/mutations.ts';
import { usePowers } from '../../shared/api/queries.ts';
import { FormFrame } from '../../shared/form/form-frame.tsx';
import { periodOf } from '../../shared/form/period.ts';
import { useSmallForm } from '../../shared/form/use-small-form.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { showToast } from '../../shared/ui/toast.tsx';
import { useCoverItems } from '../cover/cover-items.ts';
import { CoverList } from '../cover/cover-list.tsx';
import '../cover/cover.css';
import { useRoleOptions, useUnitOptions } from './choices.ts';
import { PersonPicker } from './person-picker.tsx';

const EMPTY = {
  fromRole: '',
  toPersonId: '',
  toName: '',
  unitId: '',
  scope: '',
  validFrom: '',
  validTo: '',
  decisionNumber: '',
};
type Name = keyof typeof EMPTY;

const DelegateForm = () => {
  const t = useT();
  const roles = useRoleOptions();
  const units = useUnitOptions();
  const powers = usePowers();
  const { mutateAsync } = useDelegate();
  const form = useSmallForm({
    initial: EMPTY,
    required: Object.keys(EMPTY) as Name[],
    onSend: async ({ fromRole, toName, validFrom, validTo, ...rest }) => {
      const { from = '', to = '' } = periodOf(validFrom, validTo);
      await mutateAsync({ ...rest, fromRole: fromRole as Role, validFrom: from, validTo: to });
      showToast(t('admin.delegated', { name: toName }));
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('admin.delegate')}>
      <Select label={t('admin.fromRole')} options={roles} {...form.field('fromRole')} />
      <PersonPicker
        label={t('admin.toPerson')}
        error={form.errorOf('toPersonId')}
        onChoose={(toPersonId, toName) => form.set({ toPersonId, toName })}
      />
      <Select
        label={t('admin.unit')}
        options={units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
        {...form.field('unitId')}
      />
      <Select label={t('admin.scope')} options={powers} {...form.field('scope')} />
      <DateField label={t('admin.from')} {...form.field('validFrom')} />
      <DateField label={t('admin.to')} {...form.field('validTo')} />
      <TextField label={t('admin.decision')} maxLength={100} {...form.field('decisionNumber')} />
    </FormFrame>
  );
};

/** What is lent, and the way to lend more. */
export const DelegationsTab = () => {
  const t = useT();
  const items = useCoverItems();
  const lent = useCover('all').data?.delegations ?? [];
  return (
    <div className="stack">
      <Card title={t('cover.delegations')}>
        <CoverList items={items.delegations(lent)} empty={t('cover.noDelegations')} />
      </Card>
      <Card title={t('admin.delegations')}>
        <p className="soft measure">{t('admin.delegationsLead')}</p>
        <DelegateForm />
      </Card>
    </div>
  );
};
