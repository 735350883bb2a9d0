import { useId, useState } from 'react';
import { useFormat } from '../i18n/format.ts';
import { useT } from '../i18n/language.tsx';
import { RadioGroup } from './choices.tsx';
import { type DateTimeFieldProps, useLocal } from './date-field.tsx';
import { DateInput, TimeInput } from './date-input.tsx';
import { localOfInstant, todayInStockholm } from './stockholm-time.ts';

/** How long a moment counts as just now: a page is not opened, filled in and read through in less. */
const JUST_NOW_MS = 15 * 60_000;

type About = 'justNow' | 'today' | 'other';

const aboutOf = (value: string): About | undefined => {
  if (value === '') return undefined;
  if (Math.abs(Date.now() - Date.parse(value)) < JUST_NOW_MS) return 'justNow';
  return localOfInstant(value).date === todayInStockholm() ? 'today' : 'other';
};

/**
 * A moment that is nearly always now: three answers, of which "just now" says which moment that is. The others ask for the time of
 * day, or for day and time.
 */
export const MomentField = ({ value, onChange, onBlur, isDisabled, ...props }: DateTimeFieldProps) => {
  const t = useT();
  const { time } = useFormat();
  const id = useId();
  const [about, setAbout] = useState(() => aboutOf(value));
  const [typed, change] = useLocal(value, onChange);
  const choose = (next: About) => {
    setAbout(next);
    if (next === 'justNow') onChange(new Date().toISOString());
    else change({ date: next === 'today' ? todayInStockholm() : '', time: '' });
  };
  const justNow = { value: 'justNow', label: t('form.momentJustNow') } as const;
  const inputs = { onBlur, isDisabled };
  return (
    <div className="stack stack--tight">
      <RadioGroup
        {...props}
        onBlur={onBlur}
        isDisabled={isDisabled}
        isRow
        options={[
          about === 'justNow' && value !== ''
            ? { ...justNow, hint: t('form.momentAt', { time: time(value) }) }
            : justNow,
          { value: 'today', label: t('form.momentToday') },
          { value: 'other', label: t('form.momentOther') },
        ]}
        value={about}
        onChange={choose}
      />
      {about === undefined || about === 'justNow' ? null : (
        <fieldset className="field" aria-label={props.label}>
          <div className="date-time">
            {about === 'today' ? null : (
              <span className="date-time__part">
                <label htmlFor={id}>{t('form.date')}</label>
                <DateInput
                  ids={{ id }}
                  {...inputs}
                  value={typed.date}
                  max={todayInStockholm()}
                  onChange={(date) => change({ ...typed, date })}
                />
              </span>
            )}
            <span className="date-time__part">
              <label htmlFor={`${id}time`}>{t('form.time')}</label>
              <TimeInput
                ids={{ id: `${id}time` }}
                {...inputs}
                value={typed.time}
                onChange={(written) => change({ ...typed, time: written })}
              />
            </span>
          </div>
        </fieldset>
      )}
    </div>
  );
};
