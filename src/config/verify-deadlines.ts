import type { Instant } from '../domain/clock.ts';
import type { DeadlinePlan, WorkCalendar } from '../domain/deadline.ts';
import { isReproducible } from '../domain/plan-deadline.ts';
import { type EngineEvent, isEngineEvent } from '../engine/events.ts';
import type { Commit } from '../log/commit.ts';
import { CALENDAR_STREAM } from './config-events.ts';

/**
 * `differs`: the derivation and the calendar that it names give another date or other days. `no-calendar`: the log has no such calendar, or
 * it does not reach. `restarted`: a move changed when the clock started. `broken-chain`: a move does not go on from the date before it.
 * `wrong-end`: it passed at another date than its own, or its being late is told wrongly.
 */
export type DeadlineFaultKind = 'differs' | 'no-calendar' | 'restarted' | 'broken-chain' | 'wrong-end';

/** A deadline whose date does not follow from the log, and the commit that says it. */
export interface DeadlineFault {
  readonly streamId: string;
  readonly version: number;
  readonly deadlineId: string;
  readonly fault: DeadlineFaultKind;
}

/** What was found. `deadlines` counts each once, however often it was moved. */
export interface DeadlineReport {
  readonly deadlines: number;
  readonly cases: number;
  readonly faults: readonly DeadlineFault[];
}

/** Reads a log from its beginning, commit by commit. */
export interface DeadlineVerifier {
  add(commit: Commit): void;
  report(): DeadlineReport;
}

type Calendars = ReadonlyMap<number, WorkCalendar>;

const computed = (plan: DeadlinePlan, calendars: Calendars): DeadlineFaultKind | undefined => {
  const calendar = calendars.get(plan.derivation.calendarVersion);
  if (calendar === undefined) return 'no-calendar';
  try {
    const passes = plan.ticks.filter(({ kind, at }) => kind === 'pass' && at === plan.dueAt).length;
    return passes === 1 && isReproducible(plan, calendar) ? undefined : 'differs';
  } catch {
    return 'no-calendar'; // a day beyond the calendar, or no plan at all
  }
};

type Moved = Extract<EngineEvent, { type: 'DeadlineMoved' }>['data'];

const followsOn = ({ plan, why }: Moved, before: DeadlinePlan | undefined): DeadlineFaultKind | undefined => {
  if (before === undefined) return 'broken-chain';
  const { startsAt, startedBy, extensions = [], pauses, redated } = plan.derivation;
  if (startsAt !== before.derivation.startsAt || startedBy !== before.derivation.startedBy) return 'restarted';
  const paused = pauses === undefined ? undefined : before.dueAt;
  const said = { extended: extensions.at(-1)?.dueBefore, redated: redated?.dueBefore, paused }[why];
  return said === before.dueAt ? undefined : 'broken-chain';
};

/** A verifier that knows nothing yet. It opens nothing that is sealed. */
export const createDeadlineVerifier = (): DeadlineVerifier => {
  const calendars = new Map<number, WorkCalendar>();
  const open = new Map<string, DeadlinePlan>();
  const cases = new Set<string>();
  const faults: DeadlineFault[] = [];
  let deadlines = 0;

  const check = (key: string, event: EngineEvent, at: Instant): DeadlineFaultKind | undefined => {
    switch (event.type) {
      case 'DeadlineSet':
        deadlines += 1;
        open.set(key, event.data.plan);
        return computed(event.data.plan, calendars);
      case 'DeadlineMoved': {
        const fault = followsOn(event.data, open.get(key)) ?? computed(event.data.plan, calendars);
        open.set(key, event.data.plan);
        return fault;
      }
      case 'DeadlinePassed':
        return event.data.dueAt === open.get(key)?.dueAt && event.data.dueAt <= at ? undefined : 'wrong-end';
      case 'DeadlineMet': {
        const plan = open.get(key);
        open.delete(key);
        return plan !== undefined && event.data.isLate === at >= plan.dueAt ? undefined : 'wrong-end';
      }
      case 'DeadlineCancelled':
        open.delete(key);
        return undefined;
      default:
        return undefined;
    }
  };
  return {
    add: ({ streamId, version, events, meta, recordedAt }) => {
      for (const { type, data } of events)
        if (streamId === CALENDAR_STREAM && type === 'CalendarPublished')
          calendars.set(Number(data['version']), data as unknown as WorkCalendar);
      const at = (meta['at'] as Instant | undefined) ?? recordedAt;
      for (const event of (events as readonly unknown[] as readonly EngineEvent[]).filter(isEngineEvent)) {
        if (!('deadlineId' in event.data)) continue;
        const { deadlineId } = event.data;
        cases.add(streamId);
        const fault = check(`${streamId}|${deadlineId}`, event, at);
        if (fault !== undefined) faults.push({ streamId, version, deadlineId, fault });
      }
    },
    report: () => ({ deadlines, cases: cases.size, faults }),
  };
};
