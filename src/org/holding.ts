import type { Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import { type Assignment, isLent, type Role } from '../domain/principal.ts';
import type { StandIns } from './stand-ins.ts';

/** Who is asked for: those who hold a role for a unit at an instant, but for these. */
export interface Wanted {
  readonly role: Role;
  readonly unitId: UnitId;
  readonly at: Instant;
  readonly without: readonly PersonId[];
}

/** The roles that people have been given, with those who stand in for them. Jour is not counted. */
export interface Holding {
  /** Roles of one's own at the instant. */
  own(personId: PersonId, at: Instant): readonly Assignment[];
  /** Holders, and who stands in their places, who are present or away: at the nearest level where there is any such. */
  nearest(wanted: Wanted, which: 'present' | 'away'): readonly PersonId[];
}

/** What holding is worked out from. */
export interface HoldingParts {
  readonly assignments: ReadonlyMap<PersonId, readonly Assignment[]>;
  readonly standIns: StandIns;
  readonly path: (unitId: UnitId) => readonly UnitId[];
}

interface Held {
  readonly personId: PersonId;
  readonly from: Instant;
  readonly to: Instant | null;
}

/** Whether the instant is in the period; `to` is excluded, null is until further notice. */
export const isDuring = ({ from, to }: Pick<Held, 'from' | 'to'>, at: Instant): boolean =>
  from <= at && (to === null || at < to);

/** Adds to the list under a key, beginning one where there is none. */
export const addTo = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

const roleKey = (role: Role, unitId: UnitId): string => `${role} ${unitId}`;

const indexHolders = (assignments: HoldingParts['assignments']): ReadonlyMap<string, readonly Held[]> => {
  const holders = new Map<string, Held[]>();
  for (const [personId, held] of assignments)
    for (const { role, unitId, from, to } of held) addTo(holders, roleKey(role, unitId), { personId, from, to });
  return holders;
};

/** Indexed once, here. */
export const createHolding = ({ assignments, standIns, path }: HoldingParts): Holding => {
  const holders = indexHolders(assignments);
  const at = (role: Role, level: UnitId, when: Instant): readonly PersonId[] => {
    const held = (holders.get(roleKey(role, level)) ?? []).filter((period) => isDuring(period, when));
    const people = held.map(({ personId }) => personId);
    return [...new Set(isLent(role) ? people.flatMap((personId) => standIns.line(personId, when)) : people)];
  };
  return {
    own: (personId, when) => (assignments.get(personId) ?? []).filter((held) => isDuring(held, when)),
    nearest: ({ role, unitId, at: when, without }, which) => {
      for (const level of path(unitId)) {
        const here = at(role, level, when).filter(
          (personId) => standIns.isAway(personId, when) === (which === 'away') && !without.includes(personId),
        );
        if (here.length > 0) return here;
      }
      return [];
    },
  };
};
