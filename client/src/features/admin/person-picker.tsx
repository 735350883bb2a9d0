import { useState } from 'react';
import { useAdminPeople } from '../../shared/api/admin-queries.ts';
import { fitting } from '../../shared/api/fitting.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { ComboBox } from '../../shared/ui/combo-box.tsx';

export interface PersonPickerProps {
  readonly label: string;
  readonly error: string | undefined;
  /** Told with empty texts when what was chosen is typed over. */
  readonly onChoose: (personId: string, name: string) => void;
}

/** Somebody of all the staff, by name. For admins. */
export const PersonPicker = ({ label, error, onChoose }: PersonPickerProps) => {
  const t = useT();
  const [typed, setTyped] = useState('');
  const answer = useAdminPeople(typed.trim());
  const people = answer.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <ComboBox
      label={label}
      hint={t('admin.toPersonHint')}
      error={error}
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text);
        onChoose('', '');
      }}
      items={fitting(people, typed).map(({ personId, name, username }) => ({
        id: personId,
        label: name,
        detail: username,
      }))}
      onChoose={({ id, label: name }) => {
        setTyped(name);
        onChoose(id, name);
      }}
      emptyText={answer.isFetching ? t('form.searching') : t('admin.noPeople')}
    />
  );
};
