import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { Icon } from './icon.tsx';

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

export interface RadioGroupProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** Beside each other where there is room; for yes and no. */
  readonly isRow?: boolean;
}

const MANY = 6;
const SHORT_LABEL = 32;

/** Many short options stand two abreast, so that a question fits the screen of a phone. */
const columnsOf = (options: readonly Option[], isRow = false): string => {
  if (isRow) return 'choices choices--row';
  const isMany = options.length > MANY && options.every(({ label, hint }) => label.length <= SHORT_LABEL && !hint);
  return isMany ? 'choices choices--many' : 'choices';
};

const given = (onBlur: (() => void) | undefined) => (onBlur === undefined ? {} : { onBlur });
const OptionText = ({ label, hint }: Option) => (
  <span className="choice__text">
    <span>{label}</span>
    {hint === undefined ? null : <span className="choice__hint">{hint}</span>}
  </span>
);

/** One of several, all of them seen. */
export const RadioGroup = <Value extends string>({
  options,
  value,
  onChange,
  isRow,
  ...props
}: RadioGroupProps<Value>) => (
  <AriaRadioGroup
    className="field"
    value={value ?? null}
    onChange={(next) => onChange(next as Value)}
    isInvalid={props.error !== undefined}
    isDisabled={props.isDisabled ?? false}
    validationBehavior="aria"
    {...given(props.onBlur)}
  >
    <FieldFrame {...props}>
      <div className={columnsOf(options, isRow)}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice choice--radio">
            <span className="choice__mark" aria-hidden="true" />
            <OptionText {...option} />
          </Radio>
        ))}
      </div>
    </FieldFrame>
  </AriaRadioGroup>
);

const Tick = () => (
  <span className="choice__mark" aria-hidden="true">
    <Icon name="tick" />
  </span>
);

export interface CheckboxGroupProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  readonly value: readonly Value[];
  readonly onChange: (value: readonly Value[]) => void;
}

/** Any number of several. */
export const CheckboxGroup = <Value extends string>({
  options,
  value,
  onChange,
  ...props
}: CheckboxGroupProps<Value>) => (
  <AriaCheckboxGroup
    className="field"
    value={[...value]}
    onChange={(next) => onChange(next as Value[])}
    isInvalid={props.error !== undefined}
    isDisabled={props.isDisabled ?? false}
    validationBehavior="aria"
    {...given(props.onBlur)}
  >
    <FieldFrame {...props}>
      <div className={columnsOf(options)}>
        {options.map((option) => (
          <AriaCheckbox key={option.value} value={option.value} className="choice choice--check">
            <Tick />
            <OptionText {...option} />
          </AriaCheckbox>
        ))}
      </div>
    </FieldFrame>
  </AriaCheckboxGroup>
);

export interface CheckboxProps {
  readonly label: string;
  readonly hint?: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
}

/** One thing, yes or not. */
export const Checkbox = ({ label, hint, isSelected, onChange, isDisabled = false }: CheckboxProps) => (
  <AriaCheckbox className="choice choice--check choice--plain" {...{ isSelected, onChange, isDisabled }}>
    <Tick />
    <OptionText value="" label={label} {...(hint === undefined ? {} : { hint })} />
  </AriaCheckbox>
);
