import { useState } from 'react';
import type { CalendarView } from '../../../../../src/contract/wire.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { RadioGroup } from '../../../shared/ui/choices.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { FormFrame } from '../form-frame.tsx';
import { useAdminForm } from '../use-admin-form.ts';
import type { SchoolDays } from './own-days.ts';

const KINDS = ['lov', 'studiedag'] as const satisfies readonly SchoolDays['kind'][];

export interface SchoolDaysFormProps {
  readonly calendar: CalendarView;
  readonly unitId: string;
  /** What is changed; absent for something new. */
  readonly old: SchoolDays | undefined;
  readonly onKeep: (days: SchoolDays) => void;
  readonly onCancel: () => void;
}

/** One lov or studiedag, to be kept in the draft. */
export const SchoolDaysForm = ({ calendar, unitId, old, onKeep, onCancel }: SchoolDaysFormProps) => {
  const t = useT();
  const [kind, setKind] = useState<SchoolDays['kind']>(old?.kind ?? 'lov');
  const [first, setFirst] = useState(old?.from ?? '');
  const limits = { min: calendar.knownFrom, max: calendar.knownTo };
  const form = useAdminForm({
    initial: { from: old?.from ?? '', to: old?.to ?? '', name: old?.name ?? '' },
    required: ['from', 'name'],
    check: (name, value) => (name === 'to' && value < first ? t('admin.codePeriod') : undefined),
    onSend: async ({ from, to, name }) => onKeep({ unitId, kind, from, to: to === '' ? from : to, name: name.trim() }),
  });
  return (
    <FormFrame form={form} submitLabel={t(old === undefined ? 'calendar.addSchool' : 'calendar.save')}>
      <RadioGroup
        label={t('calendar.kind')}
        options={KINDS.map((value) => ({ value, label: t(`calendar.kind_${value}`) }))}
        value={kind}
        onChange={setKind}
        isRow
      />
      <TextField
        label={t('calendar.name')}
        value={form.values.name}
        onChange={(name) => form.set({ name })}
        error={form.errorOf('name')}
        maxLength={100}
      />
      <DateField
        label={t('calendar.from')}
        value={form.values.from}
        onChange={(from) => {
          setFirst(from);
          form.set({ from });
        }}
        error={form.errorOf('from')}
        {...limits}
      />
      <DateField
        label={t('calendar.to')}
        hint={t('calendar.toHint')}
        value={form.values.to}
        onChange={(to) => form.set({ to })}
        error={form.errorOf('to')}
        {...limits}
        isOptional
      />
      {old === undefined ? null : (
        <div>
          <Button look="quiet" onPress={onCancel}>
            {t('calendar.cancelEdit')}
          </Button>
        </div>
      )}
    </FormFrame>
  );
};
