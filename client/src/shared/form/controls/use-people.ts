import { useEffect, useState } from 'react';
import type { PersonValue } from '../../../../../src/contract/index.ts';
import { fitting } from '../../api/fitting.ts';
import { useRoster } from '../../api/queries.ts';
import { useT } from '../../i18n/language.tsx';
import type { ComboBoxItem } from '../../ui/combo-box.tsx';
import { useSurroundings } from '../form-context.ts';
import { useHasRoster } from '../sources.ts';

const QUIET_MS = 200;
/** Id of the suggestion "use what I wrote". */
const TYPED = ' typed';

const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};

export interface People {
  readonly items: readonly ComboBoxItem[];
  readonly emptyText: string;
  /** The person that a suggestion stands for. */
  readonly personOf: (item: ComboBoxItem) => PersonValue & { readonly group?: string };
}

/** Suggestions of people of the unit for what has been typed; with free text last, where it is allowed. */
export const usePeople = (kind: 'pupils' | 'staff' | 'everybody', text: string, mayBeTyped: boolean): People => {
  const t = useT();
  const { unitId } = useSurroundings();
  const hasRoster = useHasRoster();
  const q = useSettled(text.trim());
  const roster = useRoster(hasRoster ? unitId : undefined, kind, q);
  const typed = text.trim();
  const found = fitting(roster.data ?? [], typed).map(({ personId, name, group }) => ({
    id: personId,
    label: name,
    detail: group,
  }));
  const isSearching = roster.isFetching || q !== typed;
  const own = { id: TYPED, label: t('form.useTyped', { text: typed }), detail: t('form.useTypedDetail') };
  return {
    items: mayBeTyped && typed !== '' ? [...found, own] : found,
    emptyText: isSearching ? t('form.searching') : mayBeTyped ? t('form.searchPerson') : t('form.noMatchOnly'),
    personOf: ({ id, label, detail }) =>
      id === TYPED
        ? { name: typed }
        : { personId: id, name: label, ...(detail === undefined ? {} : { group: detail }) },
  };
};
