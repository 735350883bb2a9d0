import { useState } from 'react';
import { useCases, useRoster } from '../../api/queries.ts';
import { useT } from '../../i18n/language.tsx';
import { ComboBox, type ComboBoxItem } from '../../ui/combo-box.tsx';
import { Select } from '../../ui/select.tsx';
import { type ControlProps, framing } from '../control.ts';
import { useSurroundings } from '../form-context.ts';
import { useFormUnits } from '../sources.ts';
import { usePeople } from './use-people.ts';

/** One of what can be looked up; what is only typed is no answer. */
const Lookup = ({
  props,
  items,
  knownAs,
  text,
  setText,
  emptyText,
}: {
  readonly props: ControlProps;
  readonly items: readonly ComboBoxItem[];
  /** The words of the value as it stands. */
  readonly knownAs: string | undefined;
  /** Undefined until something is typed. */
  readonly text: string | undefined;
  readonly setText: (text: string | undefined) => void;
  readonly emptyText: string;
}) => (
  <ComboBox
    {...framing(props)}
    items={items}
    emptyText={emptyText}
    inputValue={text ?? knownAs ?? ''}
    onInputChange={(next) => {
      if (next === (text ?? knownAs ?? '')) return;
      setText(next);
      props.onChange(undefined);
    }}
    onChoose={(item) => {
      setText(item.label);
      props.onChange(item.id);
    }}
  />
);

/** Somebody employed at the unit. */
export const StaffControl = (props: ControlProps) => {
  const { unitId } = useSurroundings();
  const [text, setText] = useState<string>();
  const people = usePeople('staff', text ?? '', false);
  const everybody = useRoster(props.value === undefined ? undefined : unitId, 'staff', '');
  const knownAs = everybody.data?.find(({ personId }) => personId === props.value)?.name;
  return <Lookup {...{ props, text, setText, knownAs }} items={people.items} emptyText={people.emptyText} />;
};

const CASES_OFFERED = 100;

/** A case, by its number. */
export const CaseControl = (props: ControlProps) => {
  const t = useT();
  const [text, setText] = useState<string>();
  const cases = useCases({ view: 'open', limit: CASES_OFFERED });
  const all = (cases.data?.pages ?? []).flatMap(({ items }) => items);
  const wanted = (text ?? '').trim().toLocaleLowerCase();
  const items = all
    .filter(({ caseNumber }) => caseNumber.toLocaleLowerCase().includes(wanted))
    .map(({ caseId, caseNumber, unitName }) => ({ id: caseId, label: caseNumber, detail: unitName }));
  const knownAs = all.find(({ caseId }) => caseId === props.value)?.caseNumber;
  return <Lookup {...{ props, text, setText, knownAs, items }} emptyText={t('form.noMatchOnly')} />;
};

/** A school or another unit. */
export const UnitControl = (props: ControlProps) => {
  const units = useFormUnits();
  return (
    <Select
      {...framing(props)}
      options={units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
      value={typeof props.value === 'string' ? props.value : undefined}
      onChange={props.onChange}
    />
  );
};
