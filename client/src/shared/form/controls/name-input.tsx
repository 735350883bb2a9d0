import type { PersonValue } from '../../../../../src/contract/index.ts';
import { useT } from '../../i18n/language.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import type { FieldProps } from '../../ui/field-frame.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useHasRoster } from '../sources.ts';
import { usePeople } from './use-people.ts';

export interface NameInputProps extends FieldProps {
  readonly from: 'pupils' | 'staff' | 'everybody' | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onPerson: (person: PersonValue & { readonly group?: string }) => void;
  /** People of the roster who are not offered. */
  readonly isLeftOut?: (personId: string) => boolean;
  readonly onEnter?: () => void;
}

/** A name as it is typed, with the people of the roster below it where there is one. */
export const NameInput = ({ from, text, onText, onPerson, isLeftOut, onEnter, ...frame }: NameInputProps) => {
  const t = useT();
  const hasRoster = useHasRoster();
  const people = usePeople(from ?? 'everybody', text, true);
  const enter = onEnter === undefined ? {} : { onEnter };
  if (!hasRoster) return <TextField {...frame} {...enter} value={text} onChange={onText} />;
  return (
    <ComboBox
      {...frame}
      {...enter}
      items={people.items.filter(({ id }) => isLeftOut?.(id) !== true)}
      emptyText={people.emptyText}
      placeholder={t('form.searchPerson')}
      inputValue={text}
      onInputChange={onText}
      onChoose={(item) => onPerson(people.personOf(item))}
    />
  );
};
