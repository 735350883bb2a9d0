import type { Instant } from './clock.ts';
import type { PersonId, UnitId } from './ids.ts';
import type { Assignment, Delegation, Role } from './principal.ts';
import type { Unit } from './unit.ts';

/** The organisation as it is known now, for asking about any instant. Immutable: a change gives a new one. */
export interface OrgView {
  unit(unitId: UnitId): Unit | undefined;
  /** The unit itself first, then its parents, the huvudman last. Empty for an unknown unit. */
  path(unitId: UnitId): readonly UnitId[];
  /** The unit itself and everything below it. */
  below(unitId: UnitId): readonly UnitId[];
  /** Roles that the person holds at the instant. */
  assignments(personId: PersonId, at: Instant): readonly Assignment[];
  /** People who hold the role for the unit at the instant: at the nearest level where anybody does. */
  holders(role: Role, unitId: UnitId, at: Instant): readonly PersonId[];
  /** Delegations to the person that are valid at the instant. */
  delegations(personId: PersonId, at: Instant): readonly Delegation[];
}

/** Whether the person holds the role at the unit or at a level above it. */
export const holdsRole = (org: OrgView, personId: PersonId, role: Role, unitId: UnitId, at: Instant): boolean => {
  const path = org.path(unitId);
  return org.assignments(personId, at).some((held) => held.role === role && path.includes(held.unitId));
};

/** Whether somebody has lent the person the power for the unit. */
export const hasDelegation = (
  org: OrgView,
  personId: PersonId,
  scope: string,
  unitId: UnitId,
  at: Instant,
): boolean => {
  const path = org.path(unitId);
  return org.delegations(personId, at).some((lent) => lent.scope === scope && path.includes(lent.unitId));
};
