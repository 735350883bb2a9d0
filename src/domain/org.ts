import type { StandIn } from './absence.ts';
import type { Instant } from './clock.ts';
import type { PersonId, UnitId } from './ids.ts';
import type { Assignment, Delegation, Role } from './principal.ts';
import type { Unit } from './unit.ts';

/**
 * The organisation as it is known now, for asking about any instant. Immutable: a change gives a new one. Through `without` nothing comes:
 * neither a role nor a place of theirs, nor what they have registered.
 */
export interface OrgView {
  unit(unitId: UnitId): Unit | undefined;
  /** The unit itself first, then its parents, the huvudman last. Empty for an unknown unit. */
  path(unitId: UnitId): readonly UnitId[];
  /** The unit itself and everything below it. */
  below(unitId: UnitId): readonly UnitId[];
  /**
   * Roles that the person holds at the instant: own ones, those of people in whose place he or she stands, and by jour; none
   * without one of his or her own.
   */
  assignments(personId: PersonId, at: Instant, without?: readonly PersonId[]): readonly Assignment[];
  /**
   * People to whom what waits for the role at the unit goes at the instant: those present at the nearest level where anybody is,
   * deputies in place of the absent, `without` left out; where no ordinary holder is present, who has jour. Empty: nobody is present.
   */
  holders(role: Role, unitId: UnitId, at: Instant, without?: readonly PersonId[]): readonly PersonId[];
  /** People who hold the role but are away, and those away who stand in for them, at the nearest level where there is any. */
  awayHolders(role: Role, unitId: UnitId, at: Instant, without?: readonly PersonId[]): readonly PersonId[];
  /** The person, or who is present in his or her place: deputies, and deputies of deputies who are away. Empty: nobody is. */
  present(personId: PersonId, at: Instant, without?: readonly PersonId[]): readonly PersonId[];
  /** In whose place the person stands at the instant, nearest first. */
  standsInFor(personId: PersonId, at: Instant, without?: readonly PersonId[]): readonly StandIn[];
  /** Delegations to the person that are valid at the instant. */
  delegations(personId: PersonId, at: Instant, without?: readonly PersonId[]): readonly Delegation[];
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
  without: readonly PersonId[] = [],
): boolean => {
  const path = org.path(unitId);
  return org.delegations(personId, at, without).some((lent) => lent.scope === scope && path.includes(lent.unitId));
};
