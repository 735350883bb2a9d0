import type { Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
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

/** Whether the actor's conditions hold in the case now. */
export const applies = (standing: Standing, { when, unless }: Actor): boolean =>
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

/** Whether the person holds the role at a level whose roles count in the case; through the barred nobody does. */
export const holdsRoleHere = (standing: Standing, role: Role, personId: PersonId): boolean => {
  const levels = countingLevels(standing.org, standing.unitId, standing.restriction);
  return standing.org
    .assignments(personId, standing.at, standing.barred)
    .some((held) => held.role === role && levels.includes(held.unitId));
};

/** Owner of the task of a piece of planned work: the person named for it. */
export const ITEM_OWNER = 'owner';

/** The part that whoever reported plays. It was done in person: nobody stands in for it. */
export const REPORTER = 'reporter';

/** Whether it is the person, or somebody in whose place he or she stands now; through the barred nobody does. */
const standsAmong = ({ org, at, barred }: Standing, people: readonly string[], personId: PersonId): boolean =>
  people.includes(personId) || org.standsInFor(personId, at, barred).some((absent) => people.includes(absent.personId));

/** Whether the person plays the part in the case, or stands in for somebody who does. */
export const playsPart = (standing: Standing, participant: string, personId: PersonId): boolean => {
  const playing = standing.participants[participant] ?? [];
  return participant === REPORTER ? playing.includes(personId) : standsAmong(standing, playing, personId);
};

/** Which task is that of a piece of planned work. */
export const itemTaskId = ({ plannedItems }: ProcessDefinition, itemId: string): string =>
  `${plannedItems?.rule.ruleId ?? ''}.${itemId}`;

/** Who was named for each piece of planned work that is not done, by its task; whoever the task is with now, when the case's memory is not at hand. */
const namedFor = ({ process, context }: Pick<Standing, 'process' | 'context'>): ReadonlyMap<string, PersonId> =>
  context === undefined || process.plannedItems === undefined
    ? new Map()
    : new Map(
        process.plannedItems
          .of(context as JsonObject)
          .map(({ id, ownerId }) => [itemTaskId(process, id), ownerId as PersonId]),
      );

/** People named for the planned work of the case that is not done. */
export const itemOwners = (standing: Pick<Standing, 'process' | 'context' | 'tasks'>): readonly PersonId[] => {
  const named = namedFor(standing);
  return Object.values(standing.tasks).flatMap(({ taskId, owner, personIds }) => {
    const person = named.get(taskId);
    return person !== undefined ? [person] : owner === ITEM_OWNER ? personIds : [];
  });
};

/** Whether a piece of planned work waits for the person, or for somebody in whose place he or she stands. */
export const ownsAnItem = (standing: Standing, personId: PersonId): boolean =>
  standsAmong(standing, itemOwners(standing), personId);

const isActor = (standing: Standing, actor: Actor, personId: PersonId): boolean => {
  const { org, unitId, at, barred } = standing;
  if (actor.sender === true || !applies(standing, actor)) return false;
  if (actor.role !== undefined && !holdsRoleHere(standing, actor.role, personId)) return false;
  if (actor.participant !== undefined && !playsPart(standing, actor.participant, personId)) return false;
  if (actor.task === true && !ownsAnItem(standing, personId)) return false;
  return actor.delegation === undefined || hasDelegation(org, personId, actor.delegation, unitId, at, barred);
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
