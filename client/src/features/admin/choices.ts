import { useMemo } from 'react';
import { ROLES, type Role } from '../../../../src/contract/index.ts';
import type { UnitView } from '../../../../src/contract/wire.ts';
import { useAdminPeople } from '../../shared/api/admin-queries.ts';
import { useUnits } from '../../shared/api/queries.ts';
import { useMe } from '../../shared/api/session-queries.ts';
import { useT } from '../../shared/i18n/language.tsx';

export interface NamedUnit {
  readonly unitId: string;
  readonly name: string;
}

/** Roles with their words, to choose from. */
export const useRoleOptions = (): readonly { readonly value: Role; readonly label: string }[] => {
  const t = useT();
  return ROLES.map((role) => ({ value: role, label: t(`admin.role_${role}`) }));
};

/** Units of which everything is known here. */
export const useKnownUnits = (): readonly UnitView[] => {
  const read = useUnits('read').data;
  const report = useUnits('report').data;
  return useMemo(
    () => [...new Map([...(read ?? []), ...(report ?? [])].map((unit) => [unit.unitId, unit])).values()],
    [read, report],
  );
};

/**
 * Units to choose from. An administrator reads no cases and so is given no units to read by: those at which he or she and
 * the staff hold roles are added.
 */
export const useUnitOptions = (): readonly NamedUnit[] => {
  const known = useKnownUnits();
  const own = useMe().data?.roles;
  const people = useAdminPeople('').data?.pages;
  return useMemo(() => {
    const held = people?.flatMap((page) => page.items.flatMap((person) => person.roles)) ?? [];
    const named = [
      ...known,
      ...(own ?? []).map(({ unitId, unitName }) => ({ unitId, name: unitName })),
      ...held.map(({ unitId, unitName }) => ({ unitId, name: unitName })),
    ];
    return [...new Map(named.map(({ unitId, name }) => [unitId, { unitId, name }])).values()].sort((a, b) =>
      a.name.localeCompare(b.name, 'sv'),
    );
  }, [known, own, people]);
};
