import { isLent, type Role } from '../../../../src/contract/index.ts';
import { useCover, useGiveJour } from '../../shared/api/cover.ts';
import { FormFrame } from '../../shared/form/form-frame.tsx';
import { periodOf } from '../../shared/form/period.ts';
import { useSmallForm } from '../../shared/form/use-small-form.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { NotFetched } from '../../shared/ui/not-fetched.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { showToast } from '../../shared/ui/toast.tsx';
import { useCoverItems } from '../cover/cover-items.ts';
import { CoverList } from '../cover/cover-list.tsx';
import '../cover/cover.css';
import { useRoleOptions, useUnitOptions } from './choices.ts';
import { PersonPicker } from './person-picker.tsx';

const EMPTY = { onDutyId: '', role: '', unitId: '', from: '', to: '', decisionNumber: '' };
type Name = keyof typeof EMPTY;

const JourForm = () => {
  const t = useT();
  const roles = useRoleOptions().filter(({ value }) => isLent(value));
  const units = useUnitOptions();
  const { mutateAsync } = useGiveJour();
  const form = useSmallForm({
    initial: EMPTY,
    required: Object.keys(EMPTY) as Name[],
    onSend: async ({ role, from: firstDay, to: lastDay, ...rest }) => {
      const { from = '', to = '' } = periodOf(firstDay, lastDay);
      await mutateAsync({ ...rest, role: role as Role, from, to });
      showToast(t('cover.jourGiven'));
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('cover.giveJour')}>
      <PersonPicker
        label={t('cover.onDuty')}
        error={form.errorOf('onDutyId')}
        onChoose={(onDutyId) => form.set({ onDutyId })}
      />
      <Select label={t('admin.role')} options={roles} {...form.field('role')} />
      <Select
        label={t('admin.unit')}
        options={units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
        {...form.field('unitId')}
      />
      <DateField label={t('admin.from')} {...form.field('from')} />
      <DateField label={t('admin.to')} {...form.field('to')} />
      <TextField label={t('admin.decision')} maxLength={100} {...form.field('decisionNumber')} />
    </FormFrame>
  );
};

/** Who is away and who stands in, who has jour, and the way to give it. */
export const CoverTab = () => {
  const t = useT();
  const items = useCoverItems();
  const cover = useCover('all');
  if (cover.data === undefined) return <NotFetched of={cover} />;
  return (
    <div className="stack">
      <Card title={t('cover.absences')}>
        <p className="soft measure">{t('cover.tabLead')}</p>
        <CoverList items={items.absences(cover.data.absences)} empty={t('cover.noAbsences')} />
      </Card>
      <Card title={t('cover.jour')}>
        <p className="soft measure">{t('cover.jourLead')}</p>
        <CoverList items={items.jour(cover.data.jour)} empty={t('cover.noJour')} />
        <JourForm />
      </Card>
    </div>
  );
};
