import { useState } from 'react';
import type { PersonValue } from '../../../../../src/contract/index.ts';
import { useT } from '../../i18n/language.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { type ControlProps, framing } from '../control.ts';
import { NameInput } from './name-input.tsx';

const personOf = (value: unknown): PersonValue | undefined =>
  typeof value === 'object' && value !== null ? (value as PersonValue) : undefined;

const isUnknown = (person: PersonValue | undefined): boolean =>
  person !== undefined && person.personId === undefined && person.name === undefined;

/** Somebody: from the roster, by a name as it is written, or not known. */
export const PersonControl = (props: ControlProps) => {
  const t = useT();
  const person = personOf(props.value);
  const [text, setText] = useState(person?.name ?? '');
  const [detail, setDetail] = useState<string>();
  const choose = (next: PersonValue & { readonly group?: string }) => {
    const { group, ...value } = next;
    setText(value.name ?? '');
    setDetail(group);
    props.onChange(value);
  };
  return (
    <div className="stack stack--tight">
      <NameInput
        {...framing(props)}
        from={props.field.from}
        text={text}
        isDisabled={isUnknown(person)}
        onText={(next) => {
          setText(next);
          if (next !== person?.name) props.onChange(next.trim() === '' ? undefined : { name: next });
        }}
        onPerson={choose}
      />
      {person?.personId !== undefined && detail !== undefined ? (
        <p className="field__hint">{t('form.personFromRoster', { detail })}</p>
      ) : null}
      <Checkbox
        label={t('form.personUnknown')}
        isSelected={isUnknown(person)}
        onChange={(isSelected) => {
          setText('');
          props.onChange(isSelected ? {} : undefined);
        }}
      />
    </div>
  );
};
