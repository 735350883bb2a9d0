import { useUnits } from '../../shared/api/queries.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Select } from '../../shared/ui/select.tsx';

export interface UnitSelectProps {
  readonly label?: string;
  /** Undefined: all units. */
  readonly value: string | undefined;
  readonly onChange: (unitId: string | undefined) => void;
}

/** One of the units that I may read, or all of them; nothing where there is nothing to choose among. */
export const UnitSelect = ({ label, value, onChange }: UnitSelectProps) => {
  const t = useT();
  const units = useUnits('read').data ?? [];
  if (units.length < 2) return null;
  return (
    <Select
      label={label ?? t('overview.unit')}
      placeholder={t('overview.allUnits')}
      options={units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
};
