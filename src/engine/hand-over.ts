import type { Instant } from '../domain/clock.ts';
import { standingIn } from './actors.ts';
import type { CaseState } from './case-state.ts';
import type { Decided } from './decide.ts';
import type { EngineEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { followTasks } from './follow-up.ts';
import { notificationsOf } from './notify.ts';
import { isClosedIn, type ProcessDefinition } from './process.ts';
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
  const next = events.reduce<CaseState>(
    (before, event) => evolve(process, before, event, { by: 'system', at: now }),
    state,
  );
  const standing = standingIn(process, next, world.org, now);
  const messages = notificationsOf(process, next, standing, events.map(forNewOnes(state)), 'system');
  return { kind: 'decided', events, messages, state: next, as: 'system' };
};
