import { useState } from 'react';
import { useT } from '../i18n/language.tsx';
import { Button } from './button.tsx';
import type { FieldProps } from './field-frame.tsx';
import { NativeField } from './native-field.tsx';
import { instantOfLocal, localOfInstant, todayInStockholm } from './stockholm-time.ts';

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** First and last day that can be chosen, included. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** A day. */
export const DateField = ({ value, onChange, min, max, ...props }: DateFieldProps) => (
  <NativeField {...props}>
    {(ids) => (
      <input
        {...ids}
        className="input input--date"
        type="date"
        value={value}
        min={min}
        max={max ?? '9999-12-31'}
        disabled={props.isDisabled}
        onBlur={props.onBlur}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </NativeField>
);

export interface DateTimeFieldProps extends FieldProps {
  /** An instant in UTC; or, while only one half is given, what there is of it (`2026-08-17T`), which no schema takes for an instant. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isNotInFuture?: boolean;
}

/** A day and a time of day in Sweden, with "now" one press away. */
export const DateTimeField = ({ value, onChange, isNotInFuture, ...props }: DateTimeFieldProps) => {
  const t = useT();
  const [typed, setTyped] = useState(() => localOfInstant(value));
  const [shownValue, setShownValue] = useState(value);
  if (value !== shownValue) {
    // set from outside: a restored draft, "now"
    setShownValue(value);
    setTyped(localOfInstant(value));
  }
  const change = (next: { readonly date: string; readonly time: string }) => {
    setTyped(next);
    const instant = instantOfLocal(next);
    setShownValue(instant);
    onChange(instant);
  };
  return (
    <NativeField {...props} isGroup>
      {({ id, ...ids }) => (
        <div className="date-time">
          <label className="date-time__part">
            <span>{t('form.date')}</span>
            <input
              {...ids}
              id={id}
              className="input input--date"
              type="date"
              value={typed.date}
              max={isNotInFuture === true ? todayInStockholm() : '9999-12-31'}
              disabled={props.isDisabled}
              onBlur={props.onBlur}
              onChange={({ target }) => change({ ...typed, date: target.value })}
            />
          </label>
          <label className="date-time__part">
            <span>{t('form.time')}</span>
            <input
              {...ids}
              className="input input--time"
              type="time"
              value={typed.time}
              disabled={props.isDisabled}
              onBlur={props.onBlur}
              onChange={({ target }) => change({ ...typed, time: target.value })}
            />
          </label>
          <Button look="quiet" onPress={() => change(localOfInstant(new Date().toISOString()))}>
            {t('form.now')}
          </Button>
        </div>
      )}
    </NativeField>
  );
};
