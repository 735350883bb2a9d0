import type { Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import { isDuring, type Period } from '../domain/period.ts';
import { type Assignment, isLent, type Role } from '../domain/principal.ts';
import { addTo } from './add-to.ts';
import type { StandIns } from './stand-ins.ts';

/** Who is asked for: those who hold a role for a unit at an instant, but for these and whoever does through them. */
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

/** Roles by who has been given them. */
export type Given = ReadonlyMap<PersonId, readonly Assignment[]>;

/** Roles of one's own at the instant. */
export const ownRoles = (given: Given, personId: PersonId, at: Instant): readonly Assignment[] =>
  given.get(personId)?.filter((held) => isDuring(held, at)) ?? [];

/** What holding is worked out from. */
export interface HoldingParts {
  readonly assignments: Given;
  readonly standIns: StandIns;
  readonly path: (unitId: UnitId) => readonly UnitId[];
}

interface Held extends Period {
  readonly personId: PersonId;
}

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
  const at = ({ role, at: when, without }: Wanted, level: UnitId): readonly PersonId[] => {
    const held = (holders.get(roleKey(role, level)) ?? []).filter((period) => isDuring(period, when));
    const people = held.map(({ personId }) => personId);
    const all = isLent(role) ? people.flatMap((personId) => standIns.line(personId, when, without)) : people;
    return [...new Set(all)].filter((personId) => !without.includes(personId));
  };
  return {
    own: (personId, when) => ownRoles(assignments, personId, when),
    nearest: (wanted, which) => {
      for (const level of path(wanted.unitId)) {
        const here = at(wanted, level).filter(
          (personId) => standIns.isAway(personId, wanted.at) === (which === 'away'),
        );
        if (here.length > 0) return here;
      }
      return [];
    },
  };
};
