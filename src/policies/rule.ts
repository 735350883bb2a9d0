import type { Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import type { Role } from '../domain/principal.ts';

/** A question: may the person do it to the target, in the organisation as it is at the instant? */
export interface Question<Target> {
  readonly personId: PersonId;
  readonly target: Target;
  readonly org: OrgView;
  readonly at: Instant;
}

/** One condition. Pure. */
export type Rule<Target> = (question: Question<Target>) => boolean;

/** The actions of a resource, each with its one rule; what stands in no table is refused. */
export type RuleTable<Targets> = { readonly [Action in keyof Targets]: Rule<Targets[Action]> };

/** Holds when any of them does. */
export const anyOf =
  <Target>(...rules: readonly Rule<Target>[]): Rule<Target> =>
  (question) =>
    rules.some((rule) => rule(question));

/** Holds when all of them do. */
export const allOf =
  <Target>(...rules: readonly Rule<Target>[]): Rule<Target> =>
  (question) =>
    rules.every((rule) => rule(question));

/** The opposite. */
export const not =
  <Target>(rule: Rule<Target>): Rule<Target> =>
  (question) =>
    !rule(question);

/** A target that lies at a unit. */
export interface AtUnit {
  readonly unitId: UnitId;
}

/** Holds one of the roles at the unit or above it. False for a unit that is not there. */
export const holdsAt =
  (roles: readonly Role[]): Rule<AtUnit> =>
  ({ personId, target, org, at }) => {
    const path = org.path(target.unitId);
    return org.assignments(personId, at).some(({ role, unitId }) => roles.includes(role) && path.includes(unitId));
  };

/** Holds one of the roles somewhere. */
export const holdsAnywhere =
  (roles: readonly Role[]): Rule<unknown> =>
  ({ personId, org, at }) =>
    org.assignments(personId, at).some(({ role }) => roles.includes(role));

/** Holds one of the roles for the whole of the huvudman. */
export const holdsAtTop =
  (roles: readonly Role[]): Rule<unknown> =>
  ({ personId, org, at }) =>
    org
      .assignments(personId, at)
      .some(({ role, unitId }) => roles.includes(role) && org.unit(unitId)?.kind === 'huvudman');
