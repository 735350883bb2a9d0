import type { Instant } from '../domain/clock.ts';
import type { Tick } from '../domain/deadline.ts';
import type { OrgView } from '../domain/org.ts';
import { standingIn } from './actors.ts';
import { type CaseState, isOpen } from './case-state.ts';
import type { CaseEvent, EngineEvent } from './events.ts';
import type { ProcessDefinition } from './process.ts';
import { decideTicks } from './tick.ts';
import { type TickKind, type Told, toldBy } from './told.ts';

/** Something that a deadline will do by itself if nothing else happens, and whom it will tell. */
export interface Rung extends Told {
  readonly deadlineId: string;
  readonly at: Instant;
  readonly kind: Tick['kind'];
}

type Ticked = Extract<EngineEvent, { type: 'DeadlineReminded' | 'DeadlinePassed' | 'DeadlineEscalated' }>;

const KINDS = { DeadlineReminded: 'remind', DeadlinePassed: 'pass', DeadlineEscalated: 'escalate' } as const;

/** Whether a deadline did something by itself, and it was told. */
export const isTicked = (event: CaseEvent): event is Ticked => event.type in KINDS;

/** What a deadline did. */
export const tickOf = (event: Ticked): TickKind =>
  event.type === 'DeadlineEscalated'
    ? { kind: 'escalate', to: event.data.to }
    : { kind: event.type === 'DeadlinePassed' ? 'pass' : 'remind' };

/** The instants to come at which anything happens by itself, in order; what should have happened already happens now. */
const instantsAhead = (state: CaseState, now: Instant): readonly Instant[] => {
  const ahead = Object.values(state.deadlines)
    .filter(isOpen)
    .flatMap(({ plan, nextTick }) => plan.ticks.slice(nextTick).map(({ at }) => (at < now ? now : at)));
  return [...new Set(ahead)].sort();
};

const rungsOf = (
  state: CaseState,
  events: readonly CaseEvent[],
  org: OrgView,
  at: Instant,
  process: ProcessDefinition,
) => {
  const standing = standingIn(process, state, org, at);
  return events.filter(isTicked).map((event): Rung => {
    const { deadlineId } = event.data;
    const tick = tickOf(event);
    return { deadlineId, at, kind: tick.kind, ...toldBy(state, standing, deadlineId, tick) };
  });
};

/**
 * The rungs to come of all open deadlines of a case, in order of time: what the sweep would do at each instant if nothing else happened,
 * decided as the sweep decides it, and whom that would tell by the organisation as it is known for that instant. Pure; stores nothing.
 */
export const ladderAhead = (
  process: ProcessDefinition,
  state: CaseState,
  now: Instant,
  org: OrgView,
): readonly Rung[] => {
  let before = state;
  return instantsAhead(state, now).flatMap((at) => {
    const { events, state: after } = decideTicks(process, before, at, { org });
    before = after;
    return rungsOf(after, events, org, at, process);
  });
};
