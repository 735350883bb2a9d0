import type { Instant } from '../domain/clock.ts';
import { standingIn } from './actors.ts';
import type { CaseState } from './case-state.ts';
import type { Decided } from './decision.ts';
import type { EngineEvent } from './events.ts';
import { followTasks } from './follow-tasks.ts';
import { notificationsOf } from './notify.ts';
import { isClosedIn, type ProcessDefinition } from './process.ts';
import { decidedBySystem } from './unfold.ts';
import type { World } from './world.ts';

/** Name under which handing over stands in the log. */
export const HAND_OVER = 'case.handOver';

type HandedOver = Extract<EngineEvent, { type: 'TaskDelegated' }>;

/** The same, with those alone to whom the task is new: the others have been told of it. */
const forNewOnes =
  ({ tasks }: CaseState) =>
  ({ type, data }: HandedOver): HandedOver => {
    const before = tasks[data.taskId]?.personIds ?? [];
    return { type, data: { ...data, personIds: data.personIds.filter((personId) => !before.includes(personId)) } };
  };

/**
 * Gives the tasks of an open case to those to whom they belong as the organisation is now, as one decision; no events when they
 * are with them already. Nothing else of the case moves.
 */
export const decideHandOver = (
  process: ProcessDefinition,
  state: CaseState,
  now: Instant,
  world: Pick<World, 'org'>,
): Decided => {
  const events = isClosedIn(process, state.snapshot)
    ? []
    : followTasks(process, state, world, now).filter((event): event is HandedOver => event.type === 'TaskDelegated');
  return decidedBySystem(process, state, now, events, (after) => {
    const standing = standingIn(process, after, world.org, now);
    return notificationsOf(process, after, standing, events.map(forNewOnes(state)), 'system');
  });
};
