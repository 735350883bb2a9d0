import { useRef, useState } from 'react';
import { useT } from '../i18n/language.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import type { NativeFieldIds } from './native-field.tsx';
import { readDate, readTime } from './read-date.ts';
import { todayInStockholm } from './stockholm-time.ts';

export interface DateInputProps {
  readonly ids: Partial<NativeFieldIds>;
  /** `YYYY-MM-DD` or `HH:MM`; what is neither is text that could not be read. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

const LAST_DAY = '9999-12-31';

/**
 * A finger gets the device's own wheel or calendar. At a desk the browser writes dates by its own language, which in a Swedish
 * office often gives 11/22/2026 and AM: there one writes, as one is used to.
 */
const isByFinger = (): boolean => globalThis.matchMedia('(pointer: coarse)').matches;

/** Text that is read when one leaves it; until then it stands as written. */
const useWritten = (
  { value, onChange, onBlur }: DateInputProps,
  read: (text: string) => string,
): {
  readonly value: string;
  readonly onChange: React.ChangeEventHandler<HTMLInputElement>;
  readonly onBlur: () => void;
} => {
  const [text, setText] = useState<string>();
  return {
    value: text ?? value,
    onChange: ({ target }) => {
      setText(target.value);
      onChange(read(target.value));
    },
    onBlur: () => {
      setText(undefined);
      onBlur?.();
    },
  };
};

const WrittenDate = (props: DateInputProps) => {
  const { ids, value, onChange, isDisabled, min, max = LAST_DAY } = props;
  const t = useT();
  const picker = useRef<HTMLInputElement>(null);
  const written = useWritten(props, (text) => readDate(text, todayInStockholm()));
  return (
    <span className="date-input">
      <input
        {...ids}
        {...written}
        className="input input--date"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder={t('form.datePattern')}
        disabled={isDisabled}
      />
      <input
        ref={picker}
        className="date-input__picker"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={/^\d{4}-/.test(value) ? value : ''}
        min={min}
        max={max}
        onChange={({ target }) => onChange(target.value)}
      />
      <Button
        look="quiet"
        isIcon
        isDisabled={isDisabled ?? false}
        aria-label={t('form.chooseDay')}
        onPress={() => picker.current?.showPicker()}
      >
        <Icon name="calendar" />
      </Button>
    </span>
  );
};

/** A day, `YYYY-MM-DD`. */
export const DateInput = (props: DateInputProps) => {
  const { ids, value, onChange, onBlur, isDisabled, min, max = LAST_DAY } = props;
  const [isNative] = useState(isByFinger);
  if (!isNative) return <WrittenDate {...props} />;
  return (
    <input
      {...ids}
      className="input input--date"
      type="date"
      value={value}
      min={min}
      max={max}
      disabled={isDisabled}
      onBlur={onBlur}
      onChange={({ target }) => onChange(target.value)}
    />
  );
};

/** A time of day, `HH:MM`. */
export const TimeInput = (props: DateInputProps) => {
  const { ids, value, onChange, onBlur, isDisabled } = props;
  const t = useT();
  const [isNative] = useState(isByFinger);
  const written = useWritten(props, readTime);
  const shared = { ...ids, className: 'input input--time', disabled: isDisabled };
  if (isNative)
    return (
      <input {...shared} type="time" value={value} onBlur={onBlur} onChange={({ target }) => onChange(target.value)} />
    );
  return (
    <input
      {...shared}
      {...written}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      placeholder={t('form.timePattern')}
    />
  );
};
