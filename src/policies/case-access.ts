import type { Instant } from '../domain/clock.ts';
import type { PersonId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import { type Role, ROLES } from '../domain/principal.ts';
import { actingAs, countingLevels, type Standing } from '../engine/actors.ts';
import type { CaseState, Task } from '../engine/case-state.ts';
import type { Actor, ProcessDefinition } from '../engine/process.ts';

/** The part that a case's reporter plays; by it alone one sees a receipt, not the case. */
export const REPORTER = 'reporter';

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

/** People who read because of their part in the case; its reporter only where the process counts reporters among its readers. */
export const partsIn = (standing: Standing): readonly PersonId[] => [
  ...new Set(
    Object.entries(standing.participants).flatMap(([participant, people]) =>
      participant !== REPORTER || readsAsReporter(standing) ? people : [],
    ),
  ),
];

/** A task that waits for people; `role` is absent when it is theirs in person, so that it stays when they change roles. */
export interface WaitingTask {
  readonly personIds: readonly PersonId[];
  readonly role?: Role;
}

const isRole = (owner: string): owner is Role => (ROLES as readonly string[]).includes(owner);

const waitingTask = ({ owner, personIds }: Task): WaitingTask =>
  isRole(owner) ? { personIds, role: owner } : { personIds };

/** Tasks that open the case to those for whom they wait. The reporter's own does not. */
export const openingTasks = ({ state }: CaseTarget): readonly WaitingTask[] =>
  Object.values(state.tasks)
    .filter(({ owner }) => owner !== REPORTER)
    .map(waitingTask);

/** Whether a task waits for the person, who still holds the role for whose sake it does. */
export const hasTask = (target: CaseTarget, personId: PersonId, org: OrgView, at: Instant): boolean => {
  const levels = countingLevels(org, target.state.unitId, target.state.restriction);
  const held = org.assignments(personId, at).filter(({ unitId }) => levels.includes(unitId));
  return openingTasks(target).some(
    ({ personIds, role }) =>
      personIds.includes(personId) && (role === undefined || held.some((assignment) => assignment.role === role)),
  );
};
