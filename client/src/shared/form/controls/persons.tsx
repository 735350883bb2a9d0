import { useState } from 'react';
import type { PersonValue } from '../../../../../src/contract/index.ts';
import { useT } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { type ControlProps, framing } from '../control.ts';
import { useHasRoster } from '../sources.ts';
import { NameInput } from './name-input.tsx';

type Chosen = PersonValue & { readonly group?: string };

const chosenOf = (value: unknown): readonly Chosen[] => (Array.isArray(value) ? (value as Chosen[]) : []);

const ChosenPeople = ({
  people,
  onRemove,
}: {
  readonly people: readonly Chosen[];
  readonly onRemove: (index: number) => void;
}) => {
  const t = useT();
  if (people.length === 0) return null;
  const nameOf = (person: Chosen) => person.name ?? t('form.personUnknownChosen');
  return (
    <ul className="people" aria-label={t('form.personsChosen')}>
      {people.map((person, index) => (
        <li key={person.personId ?? `${index}${nameOf(person)}`} className="people__person">
          <Icon name="person" />
          <span className="grow">
            {nameOf(person)}
            {person.group === undefined ? null : <span className="soft small"> {person.group}</span>}
          </span>
          <Button
            look="quiet"
            isIcon
            aria-label={t('form.remove', { name: nameOf(person) })}
            onPress={() => onRemove(index)}
          >
            <Icon name="close" />
          </Button>
        </li>
      ))}
    </ul>
  );
};

/**
 * Several people, each from the roster, by a name as it is written, or not known. A name that stands in the input counts as the last of
 * them, so that nobody is lost on the way to the next step, and nothing on the page moves from under the finger that goes there.
 */
export const PersonsControl = (props: ControlProps) => {
  const t = useT();
  const [text, setText] = useState('');
  const hasRoster = useHasRoster();
  const all = chosenOf(props.value);
  const typed = text.trim() === '' ? [] : all.slice(-1);
  const chosen = all.slice(0, all.length - typed.length);
  const isFull = props.field.max !== undefined && chosen.length >= props.field.max;
  const add = (person: Chosen) => {
    setText('');
    const isThere = person.personId !== undefined && chosen.some(({ personId }) => personId === person.personId);
    props.onChange(isThere ? chosen : [...chosen, person]);
  };
  const write = (next: string) => {
    setText(next);
    props.onChange(next.trim() === '' ? chosen : [...chosen, { name: next.trim() }]);
  };
  const addTyped = () => {
    if (text.trim() !== '') add({ name: text.trim() });
  };
  const { hint, ...frame } = framing(props);
  const hints = [hint, props.field.oneCaseEach === true ? t('form.oneCaseEach') : undefined].filter(
    (part) => part !== undefined,
  );
  return (
    <div className="stack stack--tight">
      <NameInput
        {...frame}
        hint={hints.length === 0 ? undefined : hints.join(' ')}
        from={props.field.from}
        text={text}
        isDisabled={isFull}
        onText={write}
        onPerson={add}
        isLeftOut={(id) => chosen.some(({ personId }) => personId === id)}
        onEnter={addTyped}
      />
      <ChosenPeople
        people={chosen}
        onRemove={(index) => props.onChange([...chosen.filter((_, at) => at !== index), ...typed])}
      />
      {isFull ? null : (
        <div className="row">
          {hasRoster ? null : <Button onPress={addTyped}>{t('form.listAdd')}</Button>}
          <Button look="quiet" onPress={() => props.onChange([...chosen, {}, ...typed])}>
            <Icon name="plus" />
            {t('form.personsAddUnknown')}
          </Button>
        </div>
      )}
    </div>
  );
};
