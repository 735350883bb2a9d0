import type { Instant } from '../domain/clock.ts';
import type { Tick } from '../domain/deadline.ts';
import { standingIn } from './actors.ts';
import { type CaseState, type Deadline, isOpen } from './case-state.ts';
import type { Decided } from './decision.ts';
import type { CaseEvent, EngineEvent } from './events.ts';
import { notificationsOf } from './notify.ts';
import type { ProcessDefinition } from './process.ts';
import { decidedBySystem } from './unfold.ts';
import type { World } from './world.ts';

/** When the deadline next does something by itself; undefined when nothing is left. */
export const nextTickAt = (deadline: Deadline): Instant | undefined =>
  isOpen(deadline) ? deadline.plan.ticks[deadline.nextTick]?.at : undefined;

const eventOf = (deadline: Deadline, tick: Tick, index: number): EngineEvent => {
  const { deadlineId, ruleId, plan } = deadline;
  const data = { deadlineId, ruleId, tick: index };
  switch (tick.kind) {
    case 'remind':
      return { type: 'DeadlineReminded', data: { ...data, to: tick.to } };
    case 'pass':
      return { type: 'DeadlinePassed', data: { ...data, dueAt: plan.dueAt } };
    case 'escalate':
      return { type: 'DeadlineEscalated', data: { ...data, from: tick.from, to: tick.to } };
  }
};

/** What is due by now, in order. A reminder whose deadline has passed meanwhile reminds of nothing and is left out. */
const dueTicks = (deadline: Deadline, now: Instant): readonly EngineEvent[] =>
  isOpen(deadline)
    ? deadline.plan.ticks.flatMap((tick, index) =>
        index < deadline.nextTick || tick.at > now || (tick.kind === 'remind' && deadline.plan.dueAt <= now)
          ? []
          : [eventOf(deadline, tick, index)],
      )
    : [];

/**
 * Everything that is due in a case by now, for all its deadlines, as one decision; no events when nothing is.
 * Each tick happens once: `nextTick` in the state says which are done.
 */
export const decideTicks = (
  process: ProcessDefinition,
  state: CaseState,
  now: Instant,
  world: Pick<World, 'org'>,
): Decided => {
  const events: readonly CaseEvent[] = Object.values(state.deadlines)
    .flatMap((deadline) => dueTicks(deadline, now).map((event) => ({ event, at: deadline.plan.dueAt })))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ event }) => event);
  return decidedBySystem(process, state, now, events, (after) =>
    notificationsOf(process, after, standingIn(process, after, world.org, now), events, 'system'),
  );
};
