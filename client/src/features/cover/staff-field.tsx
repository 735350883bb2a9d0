import { useDeferredValue, useState } from 'react';
import { fitting } from '../../shared/api/fitting.ts';
import { useRoster } from '../../shared/api/queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { ComboBox } from '../../shared/ui/combo-box.tsx';

export interface StaffFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error: string | undefined;
  readonly unitId: string | undefined;
  /** Not offered. */
  readonly except?: string | undefined;
  readonly onChoose: (personId: string) => void;
}

/** Somebody employed at the unit, or above it. */
export const StaffField = ({ label, hint, error, unitId, except, onChoose }: StaffFieldProps) => {
  const t = useT();
  const [typed, setTyped] = useState('');
  const roster = useRoster(unitId, 'staff', useDeferredValue(typed.trim()));
  return (
    <ComboBox
      label={label}
      hint={hint}
      error={error}
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text);
        onChoose('');
      }}
      items={fitting(roster.data ?? [], typed)
        .filter(({ personId }) => personId !== except)
        .map(({ personId, name, group }) => ({ id: personId, label: name, detail: group }))}
      onChoose={({ id, label: name }) => {
        setTyped(name);
        onChoose(id);
      }}
      emptyText={roster.isFetching ? t('form.searching') : t('admin.noPeople')}
    />
  );
};
