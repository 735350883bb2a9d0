import type { Absence, Jour, StandIn } from '../domain/absence.ts';
import type { Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import { isDuring } from '../domain/period.ts';
import { type Assignment, type Delegation, isLent } from '../domain/principal.ts';
import type { Unit } from '../domain/unit.ts';
import { addTo } from './add-to.ts';
import { createHolding, ownRoles } from './holding.ts';
import { createJourCover } from './jour-cover.ts';
import { createStandIns } from './stand-ins.ts';

/** What the organisation consists of; the view takes its own copies of the lists' order, not of their items. */
export interface OrgParts {
  readonly units: Iterable<Unit>;
  readonly assignments: Iterable<readonly [PersonId, readonly Assignment[]]>;
  readonly delegations: Iterable<Delegation>;
  readonly absences?: Iterable<Absence>;
  readonly jour?: Iterable<Jour>;
}

/** The same organisation with one more absence, such as one that is only planned: {@link createOrgView} then answers for any instant. */
export const withAbsence = (parts: OrgParts, absence: Absence): OrgParts => ({
  ...parts,
  absences: [...(parts.absences ?? []), absence],
});

/** From the unit upwards; ends at an unknown parent, and before a unit that has been passed. */
const walkUp = (units: ReadonlyMap<UnitId, Unit>, unitId: UnitId): readonly UnitId[] => {
  const path: UnitId[] = [];
  let unit = units.get(unitId);
  while (unit !== undefined && !path.includes(unit.unitId)) {
    path.push(unit.unitId);
    unit = unit.parentId === null ? undefined : units.get(unit.parentId);
  }
  return path;
};

const invert = (paths: ReadonlyMap<UnitId, readonly UnitId[]>): ReadonlyMap<UnitId, readonly UnitId[]> => {
  const below = new Map<UnitId, UnitId[]>([...paths.keys()].map((unitId) => [unitId, [unitId]]));
  for (const [unitId, [, ...above]] of paths) for (const upper of above) addTo(below, upper, unitId);
  return below;
};

const indexDelegations = (delegations: Iterable<Delegation>): ReadonlyMap<PersonId, readonly Delegation[]> => {
  const byPerson = new Map<PersonId, Delegation[]>();
  for (const delegation of delegations) addTo(byPerson, delegation.toPersonId, delegation);
  return byPerson;
};

/** A role of somebody who is away, as the deputy holds it. */
const lent = ({ role, unitId, from, to }: Assignment, standIn: StandIn): Assignment => ({
  role,
  unitId,
  from: from > standIn.from ? from : standIn.from,
  to: to !== null && to < standIn.to ? to : standIn.to,
  insteadOf: standIn.personId,
  through: standIn.through,
});

/** The organisation ready to be asked: paths and holders are worked out once, here. People of one role come in the order in which they were added. */
export const createOrgView = (parts: OrgParts): OrgView => {
  const units = new Map([...parts.units].map((unit) => [unit.unitId, unit]));
  const paths = new Map([...units.keys()].map((unitId) => [unitId, walkUp(units, unitId)]));
  const levels = invert(paths);
  const path = (unitId: UnitId): readonly UnitId[] => paths.get(unitId) ?? [];
  const below = (unitId: UnitId): readonly UnitId[] => levels.get(unitId) ?? [];
  const assignments = new Map(parts.assignments);
  const standIns = createStandIns({
    absences: parts.absences ?? [],
    isEmployed: (personId, at) => ownRoles(assignments, personId, at).length > 0,
  });
  const holding = createHolding({ assignments, standIns, path });
  const jour = createJourCover({ jour: [...(parts.jour ?? [])], holding, standIns, path, below });
  const delegations = indexDelegations(parts.delegations);
  const inPlaceOf = (standIn: StandIn, at: Instant): readonly Assignment[] =>
    holding
      .own(standIn.personId, at)
      .filter(({ role }) => isLent(role))
      .map((held) => lent(held, standIn));
  return {
    path,
    below,
    unit: (unitId) => units.get(unitId),
    assignments: (personId, at, without = []) => [
      ...holding.own(personId, at),
      ...standIns.of(personId, at, without).flatMap((standIn) => inPlaceOf(standIn, at)),
      ...jour.of(personId, at, without),
    ],
    holders: (role, unitId, at, without = []) => {
      const present = holding.nearest({ role, unitId, at, without }, 'present');
      return present.length > 0 ? present : jour.holders({ role, unitId, at, without });
    },
    awayHolders: (role, unitId, at, without = []) => holding.nearest({ role, unitId, at, without }, 'away'),
    present: standIns.present,
    standsInFor: standIns.of,
    delegations: (personId, at, without = []) =>
      (delegations.get(personId) ?? []).filter(
        ({ validFrom, validTo, registeredBy = [] }) =>
          isDuring({ from: validFrom, to: validTo }, at) && !registeredBy.some((one) => without.includes(one)),
      ),
  };
};
