import { useState } from 'react';
import { useT } from '../i18n/language.tsx';
import { Button } from './button.tsx';
import { DateInput, TimeInput } from './date-input.tsx';
import type { FieldProps } from './field-frame.tsx';
import { NativeField } from './native-field.tsx';
import { dayBefore, instantOfLocal, type Local, localOfInstant, todayInStockholm } from './stockholm-time.ts';

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, empty, or text that could not be read. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** First and last day that can be chosen, included. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** A day. */
export const DateField = ({ value, onChange, min, max, onBlur, isDisabled, ...props }: DateFieldProps) => (
  <NativeField {...props}>
    {(ids) => <DateInput {...{ ids, value, onChange, onBlur, isDisabled, min, max }} />}
  </NativeField>
);

export interface DateTimeFieldProps extends FieldProps {
  /** An instant in UTC; or, while only one half is given, what there is of it (`2026-08-17T`), which no schema takes for an instant. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Offers today and yesterday besides now: it is about something that has been. */
  readonly isNotInFuture?: boolean;
}

/** A moment while it is written: what the wall clock shows, and the way to change it. */
export const useLocal = (value: string, onChange: (value: string) => void): readonly [Local, (next: Local) => void] => {
  const [typed, setTyped] = useState(() => localOfInstant(value));
  const [shownValue, setShownValue] = useState(value);
  if (value !== shownValue) {
    // set from outside: a restored draft
    setShownValue(value);
    setTyped(localOfInstant(value));
  }
  const change = (next: Local) => {
    setTyped(next);
    const instant = instantOfLocal(next);
    setShownValue(instant);
    onChange(instant);
  };
  return [typed, change];
};

/** A day and a time of day in Sweden, with "now" one press away. */
export const DateTimeField = ({ value, onChange, isNotInFuture, onBlur, isDisabled, ...props }: DateTimeFieldProps) => {
  const t = useT();
  const [typed, change] = useLocal(value, onChange);
  const today = todayInStockholm();
  const quick = (label: string, next: () => typeof typed) => (
    <Button look="secondary" isDisabled={isDisabled ?? false} onPress={() => change(next())}>
      {label}
    </Button>
  );
  const inputs = { onBlur, isDisabled };
  return (
    <NativeField {...props} isGroup>
      {({ id, ...ids }) => (
        <div className="stack stack--tight">
          <div className="row">
            {quick(t('form.now'), () => localOfInstant(new Date().toISOString()))}
            {isNotInFuture === true ? quick(t('form.today'), () => ({ ...typed, date: today })) : null}
            {isNotInFuture === true ? quick(t('form.yesterday'), () => ({ ...typed, date: dayBefore(today) })) : null}
          </div>
          <div className="date-time">
            <span className="date-time__part">
              <label htmlFor={id}>{t('form.date')}</label>
              <DateInput
                ids={{ ...ids, id }}
                {...inputs}
                value={typed.date}
                max={isNotInFuture === true ? today : undefined}
                onChange={(date) => change({ ...typed, date })}
              />
            </span>
            <span className="date-time__part">
              <label htmlFor={`${id}time`}>{t('form.time')}</label>
              <TimeInput
                ids={{ ...ids, id: `${id}time` }}
                {...inputs}
                value={typed.time}
                onChange={(time) => change({ ...typed, time })}
              />
            </span>
          </div>
        </div>
      )}
    </NativeField>
  );
};
