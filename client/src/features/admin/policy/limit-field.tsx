import type { ReactNode } from 'react';
import { useT } from '../../../shared/i18n/language.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { type Limit, withUnit } from './policy-changes.ts';

const UNITS = ['sameDay', 'hour', 'calendarDay', 'workingDay'] as const satisfies readonly Limit['unit'][];

export interface LimitFieldProps {
  readonly title: string;
  /** The limit in force, in words. */
  readonly now: string;
  /** Where it comes from. */
  readonly origin: ReactNode;
  readonly value: Limit;
  readonly onChange: (limit: Limit) => void;
  readonly error: string | undefined;
}

/** How long something may take: a number and what is counted. */
export const LimitField = ({ title, now, origin, value, onChange, error }: LimitFieldProps) => {
  const t = useT();
  return (
    <fieldset className="limit">
      <legend className="strong">{title}</legend>
      {origin}
      <p className="soft small">{t('admin.limitNow', { limit: now })}</p>
      <div className="row limit__fields">
        {value.unit === 'sameDay' ? null : (
          <TextField
            label={t('admin.amount')}
            inputMode="numeric"
            value={value.amount === 0 ? '' : String(value.amount)}
            onChange={(text) => onChange({ ...value, amount: Number(text.replace(/\D/g, '').slice(0, 4)) })}
            error={error}
          />
        )}
        <Select
          label={t('admin.limitUnit')}
          options={UNITS.map((unit) => ({ value: unit, label: t(`admin.unit_${unit}`) }))}
          value={value.unit}
          onChange={(unit) => onChange(withUnit(value, unit ?? value.unit))}
          {...(value.unit === 'sameDay' ? { error } : {})}
        />
      </div>
    </fieldset>
  );
};
