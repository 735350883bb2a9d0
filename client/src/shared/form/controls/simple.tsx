import type { ReactNode } from 'react';
import { useT } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx';
import { DateField, DateTimeField } from '../../ui/date-field.tsx';
import { MomentField } from '../../ui/moment-field.tsx';
import { Select } from '../../ui/select.tsx';
import { todayInStockholm } from '../../ui/stockholm-time.ts';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { type ControlProps, framing, optionsOf } from '../control.ts';

/** More options than this do not fit a screen of a phone: then a list that unfolds. */
const SEEN_OPTIONS = 12;
/** What may be left out takes less room: few pass it by unfolding. */
const SEEN_OPTIONAL_OPTIONS = 4;
const LONG_TEXT_ROWS = 5;
/** How near the limit the number of characters left is told. */
const TELL_LEFT = 100;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const LONG_TEXT_MAX = 20_000;

export const TextControl = (props: ControlProps) => (
  <TextField
    {...framing(props)}
    value={textOf(props.value)}
    onChange={props.onChange}
    maxLength={props.field.max ?? 200}
  />
);

export const LongTextControl = (props: ControlProps) => {
  const t = useT();
  const text = textOf(props.value);
  const left = (props.field.max ?? LONG_TEXT_MAX) - text.length;
  return (
    <div className="stack stack--tight">
      <TextArea {...framing(props)} value={text} onChange={props.onChange} rows={LONG_TEXT_ROWS} />
      {left <= TELL_LEFT && left >= 0 ? (
        <p className="field__hint" role="status">
          {t('form.charactersLeft', { count: left })}
        </p>
      ) : null}
    </div>
  );
};

export const NumberControl = (props: ControlProps) => (
  <TextField
    {...framing(props)}
    inputMode="numeric"
    value={typeof props.value === 'number' ? String(props.value) : textOf(props.value)}
    // what is no number stays as text, so that it can be corrected; the schema says what is wrong
    onChange={(text) => props.onChange(/^\d{1,9}$/.test(text.trim()) ? Number(text) : text)}
  />
);

/** A way back from an answer that need not be given: a radio button once pressed has none of its own. */
const Clearable = ({
  isOptional,
  value,
  onChange,
  texts,
  children,
}: ControlProps & { readonly children: ReactNode }) => {
  const t = useT();
  return (
    <div className="clearable">
      {children}
      {isOptional && value !== undefined ? (
        <Button
          look="quiet"
          aria-label={t('form.clearAnswer', { question: texts.label })}
          onPress={() => onChange(undefined)}
        >
          {t('form.clear')}
        </Button>
      ) : null}
    </div>
  );
};

export const BooleanControl = (props: ControlProps) => {
  const t = useT();
  return (
    <Clearable {...props}>
      <RadioGroup
        {...framing(props)}
        isRow
        options={[
          { value: 'true', label: props.texts.options?.true ?? t('common.yes') },
          { value: 'false', label: props.texts.options?.false ?? t('common.no') },
        ]}
        value={props.value === undefined ? undefined : props.value === true ? 'true' : 'false'}
        onChange={(value) => props.onChange(value === 'true')}
      />
    </Clearable>
  );
};

export const DateControl = (props: ControlProps) => (
  <DateField
    {...framing(props)}
    value={textOf(props.value)}
    onChange={props.onChange}
    min={props.field.notInPast === undefined ? undefined : todayInStockholm()}
    max={props.field.notInFuture === undefined ? undefined : todayInStockholm()}
  />
);

export const DateTimeControl = (props: ControlProps) => {
  const shared = { ...framing(props), value: textOf(props.value), onChange: props.onChange };
  if (props.field.preset === 'now') return <MomentField {...shared} />;
  return <DateTimeField {...shared} isNotInFuture={props.field.notInFuture === true} />;
};

export const ChoiceControl = (props: ControlProps) => {
  const options = optionsOf(props);
  const seen = props.isOptional ? SEEN_OPTIONAL_OPTIONS : SEEN_OPTIONS;
  const shared = { ...framing(props), options, value: textOf(props.value) || undefined, onChange: props.onChange };
  if (options.length > seen) return <Select {...shared} />;
  return (
    <Clearable {...props}>
      <RadioGroup {...shared} />
    </Clearable>
  );
};

export const ChoicesControl = (props: ControlProps) => (
  <CheckboxGroup
    {...framing(props)}
    options={optionsOf(props)}
    value={Array.isArray(props.value) ? props.value.filter((item) => typeof item === 'string') : []}
    onChange={props.onChange}
  />
);
