import type { Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import type { Assignment, Delegation, Role } from '../domain/principal.ts';
import type { Unit } from '../domain/unit.ts';

/** What the organisation consists of; the view takes its own copies of the lists' order, not of their items. */
export interface OrgParts {
  readonly units: Iterable<Unit>;
  readonly assignments: Iterable<readonly [PersonId, readonly Assignment[]]>;
  readonly delegations: Iterable<Delegation>;
}

interface Held {
  readonly personId: PersonId;
  readonly from: Instant;
  readonly to: Instant | null;
}

const isDuring = ({ from, to }: { readonly from: Instant; readonly to: Instant | null }, at: Instant): boolean =>
  from <= at && (to === null || at < to);

const addTo = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

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

const roleKey = (role: Role, unitId: UnitId): string => `${role} ${unitId}`;

const indexHolders = (
  assignments: ReadonlyMap<PersonId, readonly Assignment[]>,
): ReadonlyMap<string, readonly Held[]> => {
  const holders = new Map<string, Held[]>();
  for (const [personId, held] of assignments)
    for (const { role, unitId, from, to } of held) addTo(holders, roleKey(role, unitId), { personId, from, to });
  return holders;
};

const heldBy = (held: readonly Held[] | undefined, at: Instant): readonly PersonId[] => [
  ...new Set((held ?? []).filter((period) => isDuring(period, at)).map(({ personId }) => personId)),
];

const indexDelegations = (delegations: Iterable<Delegation>): ReadonlyMap<PersonId, readonly Delegation[]> => {
  const byPerson = new Map<PersonId, Delegation[]>();
  for (const delegation of delegations) addTo(byPerson, delegation.toPersonId, delegation);
  return byPerson;
};

/** The organisation ready to be asked: paths and holders are worked out once, here. People of one role come in the order in which they were added. */
export const createOrgView = (parts: OrgParts): OrgView => {
  const units = new Map([...parts.units].map((unit) => [unit.unitId, unit]));
  const paths = new Map([...units.keys()].map((unitId) => [unitId, walkUp(units, unitId)]));
  const below = invert(paths);
  const assignments = new Map(parts.assignments);
  const holders = indexHolders(assignments);
  const delegations = indexDelegations(parts.delegations);
  const path = (unitId: UnitId): readonly UnitId[] => paths.get(unitId) ?? [];
  return {
    path,
    unit: (unitId) => units.get(unitId),
    below: (unitId) => below.get(unitId) ?? [],
    assignments: (personId, at) => (assignments.get(personId) ?? []).filter((held) => isDuring(held, at)),
    holders: (role, unitId, at) => {
      for (const level of path(unitId)) {
        const here = heldBy(holders.get(roleKey(role, level)), at);
        if (here.length > 0) return here;
      }
      return [];
    },
    delegations: (personId, at) =>
      (delegations.get(personId) ?? []).filter(({ validFrom, validTo }) => validFrom <= at && at < validTo),
  };
};
