import { useT } from '../i18n/language.tsx';
import type { Option } from './choices.tsx';
import type { FieldProps } from './field-frame.tsx';
import { NativeField } from './native-field.tsx';

export interface SelectProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
  /** The words of "nothing chosen". */
  readonly placeholder?: string;
}

/** One of many. The browser's own list: on a phone it fills the hand. */
export const Select = <Value extends string>({
  options,
  value,
  onChange,
  placeholder,
  ...props
}: SelectProps<Value>) => {
  const t = useT();
  return (
    <NativeField {...props}>
      {(ids) => (
        <select
          {...ids}
          className="input input--select"
          value={value ?? ''}
          disabled={props.isDisabled}
          onBlur={props.onBlur}
          onChange={({ target }) => onChange(options.find((option) => option.value === target.value)?.value)}
        >
          <option value="">{placeholder ?? t('form.choose')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </NativeField>
  );
};
