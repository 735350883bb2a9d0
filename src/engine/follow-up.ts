import { dayOf, daysBetween } from '../domain/calendar.ts';
import type { Instant, IsoDate } from '../domain/clock.ts';
import { parseInstant } from '../domain/clock.ts';
import type { DeadlineRule, Limit } from '../domain/deadline.ts';
import type { PersonId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import { planDeadline } from '../domain/plan-deadline.ts';
import { standingIn } from './actors.ts';
import { type CaseState, type Deadline, isOpen, type Task } from './case-state.ts';
import type { EngineEvent } from './events.ts';
import { itemOwner, ownerAmong } from './owners.ts';
import { holdsNow, type DeadlineDefinition, type ProcessDefinition } from './process.ts';
import type { World } from './world.ts';

/** Cause and moment of the change that is followed up. */
export interface Cause {
  /** Type of the process event that moved the case. */
  readonly event: string;
  readonly at: Instant;
}

interface DesiredDeadline {
  readonly rule: DeadlineRule;
  readonly startsAt: Instant;
}

const contextOf = (state: CaseState): JsonObject => state.snapshot.context as JsonObject;

const untilDay = (startsAt: Instant, day: IsoDate): Limit => {
  const amount = daysBetween(dayOf(startsAt), day);
  return amount < 1 ? { amount: 0, unit: 'sameDay' } : { amount, unit: 'calendarDay' };
};

const startOf = (definition: DeadlineDefinition, state: CaseState): Instant => {
  const value = definition.startsAt === undefined ? undefined : state.startData[definition.startsAt];
  return typeof value === 'string'
    ? parseInstant(value)
    : (state.entries[definition.while]?.at ?? state.opening.openedAt);
};

const isWanted = (process: ProcessDefinition, state: CaseState, { when, ...definition }: DeadlineDefinition): boolean =>
  state.active.includes(definition.while) &&
  (when === undefined || holdsNow(process, when, state.snapshot.context, state.opening.openedAt));

const fromRules = (process: ProcessDefinition, state: CaseState, world: World): [string, DesiredDeadline][] =>
  process.deadlines
    .filter((definition) => isWanted(process, state, definition))
    .map((definition) => {
      const startsAt = startOf(definition, state);
      const day = definition.dueOn?.(contextOf(state));
      const limit =
        day === undefined ? (world.policy.limits[definition.ruleId] ?? definition.limit) : untilDay(startsAt, day);
      const entry = `${definition.ruleId}.${state.entries[definition.while]?.count ?? 1}`;
      return [day === undefined ? entry : `${entry}.${day}`, { rule: { ...definition, limit }, startsAt }];
    });

const fromItems = (process: ProcessDefinition, state: CaseState, at: Instant): [string, DesiredDeadline][] => {
  const { plannedItems } = process;
  if (plannedItems === undefined) return [];
  return plannedItems.of(contextOf(state)).map((item) => {
    const deadlineId = `${plannedItems.rule.ruleId}.${item.id}.${item.dueOn}`;
    const startsAt = state.deadlines[deadlineId]?.plan.derivation.startsAt ?? at;
    return [deadlineId, { rule: { ...plannedItems.rule, limit: untilDay(startsAt, item.dueOn) }, startsAt }];
  });
};

const isMet = (process: ProcessDefinition, state: CaseState, { ruleId }: Deadline, event: string): boolean => {
  const definition = process.deadlines.find((candidate) => candidate.ruleId === ruleId);
  if (definition === undefined) return !(process.plannedItems?.cancelledBy ?? []).includes(event);
  if (definition.metBy?.includes(event)) return true;
  return !state.active.includes(definition.while) && !(definition.cancelledBy ?? []).includes(event);
};

const endOf = (process: ProcessDefinition, state: CaseState, deadline: Deadline, { event, at }: Cause): EngineEvent => {
  const { deadlineId, ruleId, plan } = deadline;
  return isMet(process, state, deadline, event)
    ? { type: 'DeadlineMet', data: { deadlineId, ruleId, isLate: at >= plan.dueAt } }
    : { type: 'DeadlineCancelled', data: { deadlineId, ruleId } };
};

/** The deadlines that the case's new state ends, and those that it sets, a cancelled one again when it is wanted again. Ended ones first. */
export const followDeadlines = (
  process: ProcessDefinition,
  state: CaseState,
  world: World,
  cause: Cause,
): readonly EngineEvent[] => {
  const desired = new Map([...fromRules(process, state, world), ...fromItems(process, state, cause.at)]);
  const ends = Object.values(state.deadlines)
    .filter((deadline) => isOpen(deadline) && !desired.has(deadline.deadlineId))
    .map((deadline) => endOf(process, state, deadline, cause));
  const sets = [...desired]
    .filter(([deadlineId]) => (state.deadlines[deadlineId]?.status.kind ?? 'cancelled') === 'cancelled')
    .map(([deadlineId, { rule, startsAt }]): EngineEvent => {
      const { version: policyVersion } = world.policy;
      const plan = planDeadline({ rule, startedBy: cause.event, startsAt, policyVersion, calendar: world.calendar });
      return { type: 'DeadlineSet', data: { deadlineId, ruleId: rule.ruleId, plan } };
    });
  return [...ends, ...sets];
};

const desiredTasks = (process: ProcessDefinition, state: CaseState, world: World, at: Instant): readonly Task[] => {
  const standing = standingIn(process, state, world.org, at);
  const ofStates = state.active.flatMap((path): readonly Task[] => {
    const owner = process.states[path]?.owner ?? [];
    if (owner.length === 0) return [];
    return [{ taskId: `${path}.${state.entries[path]?.count ?? 1}`, name: path, ...ownerAmong(standing, owner) }];
  });
  const ofItems = (process.plannedItems?.of(contextOf(state)) ?? []).map((item): Task => {
    const name = process.plannedItems?.rule.ruleId ?? '';
    return { taskId: `${name}.${item.id}`, name, ...itemOwner(standing, item.ownerId as PersonId, state.active) };
  });
  return [...ofStates, ...ofItems];
};

const isSameTask = (a: Task, b: Task): boolean =>
  a.owner === b.owner &&
  a.personIds.length === b.personIds.length &&
  a.personIds.every((id, at) => id === b.personIds[at]);

/** Tasks that the case's new state completes, creates or hands to others. */
export const followTasks = (
  process: ProcessDefinition,
  state: CaseState,
  world: World,
  at: Instant,
): readonly EngineEvent[] => {
  const desired = desiredTasks(process, state, world, at);
  const ids = new Set(desired.map(({ taskId }) => taskId));
  const completed = Object.keys(state.tasks)
    .filter((taskId) => !ids.has(taskId))
    .map((taskId): EngineEvent => ({ type: 'TaskCompleted', data: { taskId } }));
  const changed = desired.flatMap((task): readonly EngineEvent[] => {
    const before = state.tasks[task.taskId];
    if (before === undefined) return [{ type: 'TaskCreated', data: task }];
    return isSameTask(before, task) ? [] : [{ type: 'TaskDelegated', data: task }];
  });
  return [...completed, ...changed];
};
