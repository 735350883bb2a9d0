import type { UnitId } from '../domain/ids.ts';
import type { Role } from '../domain/principal.ts';
import type { Restriction } from '../engine/process.ts';

/** An office from which somebody oversees. */
export interface Office {
  readonly role: Role;
  readonly unitId: UnitId;
}

/** `<restriction>/<roles>`: who may count a case, wherever its unit lies. `roles` are joined by `+`; `*`: all who oversee; empty: nobody. */
export const sightOf = (restriction: Restriction, roles: string): string => `${restriction}/${roles}`;

/** Whether those who lead the unit may count it too. */
export const isSeenAtUnit = (sight: string): boolean => sight.startsWith('none/');

const isHighEnough = (restriction: string, at: number, levels: number): boolean => {
  switch (restriction) {
    case 'none':
      return true;
    case 'aboveUnit':
      // Nobody is above the huvudman itself.
      return at > 0 || levels === 1;
    case 'aboveArea':
      return at === levels - 1;
    default:
      return false;
  }
};

/** Whether a case at the unit, whose path is given from itself upwards, is counted from one of the offices. */
export const isCountedFrom = (offices: readonly Office[], sight: string, path: readonly UnitId[]): boolean => {
  const [restriction = '', roles = ''] = sight.split('/');
  const named = roles.split('+');
  return offices.some(({ role, unitId }) => {
    const at = path.indexOf(unitId);
    return at >= 0 && (roles === '*' || named.includes(role)) && isHighEnough(restriction, at, path.length);
  });
};
