import { useState } from 'react';
import type { CalendarView } from '../../../../../src/contract/wire.ts';
import { FormFrame } from '../../../shared/form/form-frame.tsx';
import { useSmallForm } from '../../../shared/form/use-small-form.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { RadioGroup } from '../../../shared/ui/choices.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
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
  const limits = { min: calendar.knownFrom, max: calendar.knownTo };
  const form = useSmallForm({
    initial: { from: old?.from ?? '', to: old?.to ?? '', name: old?.name ?? '' },
    required: ['from', 'name'],
    check: (name, value, { from }) => (name === 'to' && value < from ? t('admin.codePeriod') : undefined),
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
      <TextField label={t('calendar.name')} {...form.field('name')} maxLength={100} />
      <DateField label={t('calendar.from')} {...form.field('from')} {...limits} />
      <DateField label={t('calendar.to')} hint={t('calendar.toHint')} {...form.field('to')} {...limits} isOptional />
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
