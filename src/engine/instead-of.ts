import type { StandIn } from '../domain/absence.ts';
import type { PersonId } from '../domain/ids.ts';
import { countingLevels, ITEM_OWNER, itemOwners, type Standing } from './actors.ts';

const byRole = ({ org, at, unitId, restriction, barred }: Standing, role: string, personId: PersonId) => {
  const levels = countingLevels(org, unitId, restriction);
  const held = org.assignments(personId, at, barred).filter((one) => one.role === role && levels.includes(one.unitId));
  return held.some(({ insteadOf }) => insteadOf === undefined) ? [] : held.flatMap(({ insteadOf }) => insteadOf ?? []);
};

/**
 * In whose place somebody is what he or she is in the case, by role or by part (`owner` of a task, `as` of a commit), and until when;
 * `undefined` when it is in person.
 */
export const insteadOfWhom = (standing: Standing, as: string, personId: PersonId): StandIn | undefined => {
  const absent = standing.org.standsInFor(personId, standing.at, standing.barred);
  if (absent.length === 0) return undefined;
  const playing = as === ITEM_OWNER ? itemOwners(standing) : (standing.participants[as] ?? []);
  if (playing.includes(personId)) return undefined;
  const represented = playing.length > 0 ? playing : byRole(standing, as, personId);
  return absent.find((standIn) => represented.includes(standIn.personId));
};
