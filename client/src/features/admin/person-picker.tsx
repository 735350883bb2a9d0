import { useAdminPeople } from '../../shared/api/admin-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { ComboBox } from '../../shared/ui/combo-box.tsx';

export interface PersonPickerProps {
  readonly label: string;
  readonly error: string | undefined;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onChoose: (personId: string, name: string) => void;
}

/** Somebody of all the staff, by name. For admins. */
export const PersonPicker = ({ label, error, typed, onType, onChoose }: PersonPickerProps) => {
  const t = useT();
  const people = useAdminPeople(typed.trim()).data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <ComboBox
      label={label}
      hint={t('admin.toPersonHint')}
      error={error}
      inputValue={typed}
      onInputChange={onType}
      items={people.map(({ personId, name, username }) => ({ id: personId, label: name, detail: username }))}
      onChoose={({ id, label: name }) => onChoose(id, name)}
      emptyText={t('admin.noPeople')}
    />
  );
};
