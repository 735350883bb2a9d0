import type { Instant } from '../domain/clock.ts';
import type { PersonId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import { type Role, ROLES } from '../domain/principal.ts';
import {
  actingAs,
  holdsRoleHere,
  ITEM_OWNER,
  itemOwners,
  ownsAnItem,
  playsPart,
  REPORTER,
  type Standing,
} from '../engine/actors.ts';
import type { CaseState, Task } from '../engine/case-state.ts';
import type { Actor, ProcessDefinition } from '../engine/process.ts';

/** The reporter's part: by it alone one sees a receipt, not the case. */
export { REPORTER };

/**
 * A case as access to it is decided. `snapshot` gives the guards of conditional readers their context: a case without
 * one is read by unconditional readers only.
 */
export interface CaseTarget {
  readonly process: ProcessDefinition;
  readonly state: Pick<CaseState, 'unitId' | 'restriction' | 'barred' | 'participants' | 'tasks'> & {
    readonly snapshot?: { readonly context: unknown };
  };
}

/** Who is who in the case. */
export const standingOf = ({ process, state }: CaseTarget, org: OrgView, at: Instant): Standing => {
  const { unitId, restriction, barred, participants, tasks, snapshot } = state;
  const standing = { process, org, at, unitId, restriction, barred, participants, tasks };
  return snapshot === undefined ? standing : { ...standing, context: snapshot.context };
};

const hasCondition = ({ when, unless }: Actor): boolean => when !== undefined || unless !== undefined;

/** Whether the actor's conditions hold in the case, whoever asks. */
const isInForce = (standing: Standing, { when, unless }: Actor): boolean =>
  standing.context !== undefined &&
  actingAs(
    { ...standing, barred: [] },
    [{ ...(when !== undefined && { when }), ...(unless !== undefined && { unless }) }],
    '' as PersonId,
  ) !== undefined;

/** A part in the case together with a role adds nothing: the part alone reads, and the reporter's does not read by a role. */
const isByOffice = ({ participant, role, delegation }: Actor): boolean =>
  participant === undefined && (role !== undefined || delegation !== undefined);

/** Readers by role or lent power whose conditions hold now. */
export const officeReaders = (standing: Standing): readonly Actor[] =>
  standing.process.readers.filter((actor) => isByOffice(actor) && (!hasCondition(actor) || isInForce(standing, actor)));

const readsAsReporter = (standing: Standing): boolean =>
  standing.process.readers.some(
    ({ participant, role, delegation, ...conditions }) =>
      participant === REPORTER &&
      role === undefined &&
      delegation === undefined &&
      (!hasCondition(conditions) || isInForce(standing, conditions)),
  );

/** People who read because of their part in the case, but for its reporter: they, and who stands in for them. */
export const partsIn = ({ participants }: Standing): readonly PersonId[] => [
  ...new Set(Object.entries(participants).flatMap(([part, people]) => (part === REPORTER ? [] : people))),
];

/** Who reported, where the process counts reporters among its readers: in person, for nobody stands in for them. */
export const reportersWhoRead = (standing: Standing): readonly PersonId[] =>
  readsAsReporter(standing) ? (standing.participants[REPORTER] ?? []) : [];

/** Whether the person plays a part by which the case is read, or stands in for somebody who does. */
export const hasPart = (standing: Standing, personId: PersonId): boolean =>
  Object.keys(standing.participants).some(
    (participant) =>
      (participant !== REPORTER || readsAsReporter(standing)) && playsPart(standing, participant, personId),
  );

/** A task that waits for people; `role` is absent when it is theirs in person, so that it stays when they change roles. */
export interface WaitingTask {
  readonly personIds: readonly PersonId[];
  readonly role?: Role;
}

const isRole = (owner: string): owner is Role => (ROLES as readonly string[]).includes(owner);

/** Those for whose sake it waits: of planned work those named for it, of a part those who play it, though others stand in for them. */
const inPerson = ({ process, state }: CaseTarget, { owner, personIds }: Task): readonly PersonId[] => {
  if (owner !== ITEM_OWNER) return state.participants[owner] ?? personIds;
  const { tasks, snapshot } = state;
  return itemOwners(snapshot === undefined ? { process, tasks } : { process, tasks, context: snapshot.context });
};

const waitingTask = (target: CaseTarget, task: Task): WaitingTask =>
  isRole(task.owner) ? { personIds: task.personIds, role: task.owner } : { personIds: inPerson(target, task) };

/** Tasks that open the case to those for whom they wait. The reporter's own does not. */
export const openingTasks = (target: CaseTarget): readonly WaitingTask[] =>
  Object.values(target.state.tasks)
    .filter(({ owner }) => owner !== REPORTER)
    .map((task) => waitingTask(target, task));

/** Whether a task waits for the person now, who still holds the role, or stands in the place, for whose sake it does. */
export const hasTask = (target: CaseTarget, personId: PersonId, org: OrgView, at: Instant): boolean => {
  const standing = standingOf(target, org, at);
  return Object.values(target.state.tasks).some(({ owner, personIds }) => {
    if (owner === REPORTER) return false;
    if (isRole(owner)) return personIds.includes(personId) && holdsRoleHere(standing, owner, personId);
    return owner === ITEM_OWNER ? ownsAnItem(standing, personId) : playsPart(standing, owner, personId);
  });
};
