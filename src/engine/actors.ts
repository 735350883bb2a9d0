import type { Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import { hasDelegation, type OrgView } from '../domain/org.ts';
import { type Principal, type Role, SENDER } from '../domain/principal.ts';
import type { CaseState, Task } from './case-state.ts';
import { type Actor, holdsNow, type ProcessDefinition, type Restriction } from './process.ts';

/** Everything that decides who is who in a case at an instant. */
export interface Standing {
  readonly process: ProcessDefinition;
  readonly org: OrgView;
  readonly at: Instant;
  readonly unitId: UnitId;
  readonly restriction: Restriction;
  readonly barred: readonly PersonId[];
  readonly participants: Readonly<Record<string, readonly PersonId[]>>;
  readonly tasks: Readonly<Record<string, Task>>;
  /** The machine's context; absent before the case is opened (guards then do not hold). */
  readonly context?: unknown;
}

/** The standing in a case as it is. */
export const standingIn = (process: ProcessDefinition, state: CaseState, org: OrgView, at: Instant): Standing => ({
  process,
  org,
  at,
  unitId: state.unitId,
  restriction: state.restriction,
  barred: state.barred,
  participants: state.participants,
  tasks: state.tasks,
  context: state.snapshot.context,
});

/** The standing at a unit where no case is open yet. */
export const standingAt = (process: ProcessDefinition, unitId: UnitId, org: OrgView, at: Instant): Standing => ({
  process,
  org,
  at,
  unitId,
  restriction: 'none',
  barred: [],
  participants: {},
  tasks: {},
});

const guardHolds = ({ process, context, at }: Standing, name: string): boolean =>
  context !== undefined && holdsNow(process, name, context, at);

const applies = (standing: Standing, { when, unless }: Actor): boolean =>
  (when === undefined || guardHolds(standing, when)) && (unless === undefined || !guardHolds(standing, unless));

/** Levels of the organisation whose roles count in the case: a restricted case is out of the unit's own reach. */
export const countingLevels = (org: OrgView, unitId: UnitId, restriction: Restriction): readonly UnitId[] => {
  const path = org.path(unitId);
  switch (restriction) {
    case 'none':
      return path;
    case 'aboveUnit':
      // Nobody is above the huvudman itself.
      return path.length > 1 ? path.slice(1) : path;
    case 'aboveArea':
      return path.slice(-1);
  }
};

const holdsRoleHere = (standing: Standing, role: Role, personId: PersonId): boolean => {
  const levels = countingLevels(standing.org, standing.unitId, standing.restriction);
  return standing.org
    .assignments(personId, standing.at)
    .some((held) => held.role === role && levels.includes(held.unitId));
};

/** Owner of the task of a piece of planned work: the person named for it. */
export const ITEM_OWNER = 'owner';

const ownsAnItem = ({ tasks }: Standing, personId: PersonId): boolean =>
  Object.values(tasks).some(({ owner, personIds }) => owner === ITEM_OWNER && personIds.includes(personId));

const isActor = (standing: Standing, actor: Actor, personId: PersonId): boolean => {
  const { org, unitId, at, participants } = standing;
  if (actor.sender === true || !applies(standing, actor)) return false;
  if (actor.role !== undefined && !holdsRoleHere(standing, actor.role, personId)) return false;
  if (actor.participant !== undefined && !(participants[actor.participant] ?? []).includes(personId)) return false;
  if (actor.task === true && !ownsAnItem(standing, personId)) return false;
  return actor.delegation === undefined || hasDelegation(org, personId, actor.delegation, unitId, at);
};

/** Name of an actor: the participant before the role, as it is told in the timeline. */
export const actorName = (actor: Actor): string =>
  actor.participant ?? actor.role ?? (actor.task === true ? ITEM_OWNER : actor.sender === true ? SENDER : 'system');

/** The first of the actors that the person is; `undefined` when none, and always for the barred. */
export const actingAs = (standing: Standing, actors: readonly Actor[], personId: PersonId): Actor | undefined =>
  standing.barred.includes(personId) ? undefined : actors.find((actor) => isActor(standing, actor, personId));

/** As which of the actors the principal may act; the system as none of them. */
export const actorFor = (standing: Standing, actors: readonly Actor[], principal: Principal): Actor | undefined => {
  switch (principal.kind) {
    case 'person':
      return actingAs(standing, actors, principal.personId);
    case 'sender':
      return actors.find((actor) => actor.sender === true && applies(standing, actor));
    case 'system':
      return undefined;
  }
};

const roleHolders = (standing: Standing, role: Role): readonly PersonId[] => {
  const lowest = countingLevels(standing.org, standing.unitId, standing.restriction)[0];
  return lowest === undefined ? [] : standing.org.holders(role, lowest, standing.at);
};

/** The people whom an actor stands for now, the barred left out. */
export const peopleFor = (standing: Standing, actor: Actor): readonly PersonId[] => {
  if (!applies(standing, actor)) return [];
  const { org, unitId, at } = standing;
  const all =
    actor.participant !== undefined
      ? (standing.participants[actor.participant] ?? [])
      : actor.role !== undefined
        ? roleHolders(standing, actor.role)
        : [];
  return all.filter(
    (personId) =>
      !standing.barred.includes(personId) &&
      (actor.participant === undefined || actor.role === undefined || holdsRoleHere(standing, actor.role, personId)) &&
      (actor.delegation === undefined || hasDelegation(org, personId, actor.delegation, unitId, at)),
  );
};

/** Who owns a task: the first actor for whom there is anybody; else the last that applies, with nobody. */
export const ownerAmong = (
  standing: Standing,
  actors: readonly Actor[],
): { readonly owner: string; readonly personIds: readonly PersonId[] } => {
  const candidates = actors
    .filter((actor) => applies(standing, actor))
    .map((actor) => ({ owner: actorName(actor), personIds: peopleFor(standing, actor) }));
  return (
    candidates.find(({ personIds }) => personIds.length > 0) ?? candidates.at(-1) ?? { owner: 'system', personIds: [] }
  );
};
