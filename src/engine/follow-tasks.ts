import type { Instant } from '../domain/clock.ts';
import type { PersonId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import { itemTaskId, standingIn } from './actors.ts';
import type { CaseState, Task } from './case-state.ts';
import { stateTaskId } from './deadline-ids.ts';
import type { EngineEvent } from './events.ts';
import { itemOwner, ownerAmong } from './owners.ts';
import type { ProcessDefinition } from './process.ts';
import type { World } from './world.ts';

const desiredTasks = (
  process: ProcessDefinition,
  state: CaseState,
  world: Pick<World, 'org'>,
  at: Instant,
): readonly Task[] => {
  const standing = standingIn(process, state, world.org, at);
  const ofStates = state.active.flatMap((path): readonly Task[] => {
    const owner = process.states[path]?.owner ?? [];
    if (owner.length === 0) return [];
    return [{ taskId: stateTaskId(state, path), name: path, ...ownerAmong(standing, owner) }];
  });
  const ofItems = (process.plannedItems?.of(state.snapshot.context as JsonObject) ?? []).map((item): Task => {
    const name = process.plannedItems?.rule.ruleId ?? '';
    return {
      taskId: itemTaskId(process, item.id),
      name,
      ...itemOwner(standing, item.ownerId as PersonId, state.active),
    };
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
  world: Pick<World, 'org'>,
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
