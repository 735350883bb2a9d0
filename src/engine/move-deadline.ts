import { addDays, dayOf, endOfDay } from '../domain/calendar.ts';
import type { Instant, IsoDate } from '../domain/clock.ts';
import type { DateDecision, DeadlinePlan, DeadlineRule, Extension, Pause, WorkCalendar } from '../domain/deadline.ts';
import { planDeadline } from '../domain/plan-deadline.ts';
import type { Deadline } from './case-state.ts';
import type { EngineEvent, MoveReason } from './events.ts';

/** An extension to a day that takes time away, or gives none. */
export class NotLater extends Error {
  override readonly name = 'NotLater';
  readonly lastDay: IsoDate;
  constructor(lastDay: IsoDate, dueAt: Instant) {
    super(`${lastDay} is not after ${dueAt}`);
    this.lastDay = lastDay;
  }
}

/** The tick from which a new plan goes on: no reminder of what is past, and nothing that has been handed up is handed up twice. */
const nextTickOf = (
  { plan: old, nextTick }: Deadline,
  plan: DeadlinePlan,
  staysPassed: boolean,
  at: Instant,
): number => {
  if (!staysPassed) return plan.ticks.findIndex((tick) => tick.kind !== 'remind' || tick.at > at);
  const handedUp = old.ticks.slice(0, nextTick).filter(({ kind }) => kind === 'escalate').length;
  return plan.ticks.findIndex(({ kind }) => kind === 'pass') + 1 + handedUp;
};

/** That an open deadline goes on by another plan. What has passed and lies ahead again runs again. */
export const movedTo = (deadline: Deadline, plan: DeadlinePlan, why: MoveReason, at: Instant): EngineEvent => {
  const { deadlineId, ruleId, status } = deadline;
  const staysPassed = status.kind === 'passed' && plan.dueAt <= at;
  const nextTick = nextTickOf(deadline, plan, staysPassed, at);
  return { type: 'DeadlineMoved', data: { deadlineId, ruleId, plan, why, nextTick, staysPassed } };
};

/** With one more extension. @throws NotLater */
export const withExtension = (
  { derivation: { extensions = [] }, dueAt }: DeadlinePlan,
  lastDay: IsoDate,
  decided: DateDecision,
): readonly Extension[] => {
  if (endOfDay(lastDay) <= dueAt) throw new NotLater(lastDay, dueAt);
  return [...extensions, { dueBefore: dueAt, lastDay, decided }];
};

/** What a pause is called, to which day it lasts (`undefined`: there is none), and who decided what is new about it. */
export interface PauseNow {
  readonly until: IsoDate | undefined;
  readonly reason: string;
  readonly decided: DateDecision;
}

const last = (pauses: readonly Pause[], today: IsoDate): Pause | undefined => {
  const pause = pauses.at(-1);
  return pause !== undefined && pause.to >= today ? pause : undefined;
};

/**
 * The pauses of a deadline as of today: one begun today, the one that is under way made longer or shorter, or ended with yesterday.
 * The same array when nothing is new.
 */
export const pausesNow = (before: readonly Pause[], { until, reason, decided }: PauseNow): readonly Pause[] => {
  const today = dayOf(decided.at);
  const running = last(before, today);
  if (running === undefined)
    return until === undefined || until < today ? before : [...before, { from: today, to: until, reason, decided }];
  if (until === running.to) return before;
  const to = until ?? addDays(today, -1);
  return [...before.slice(0, -1), { ...running, to, ...(until !== undefined && { decided }) }];
};

/** The plan of a deadline anew, with the same start and limit. */
export const replanned = (
  rule: DeadlineRule,
  { derivation }: DeadlinePlan,
  calendar: WorkCalendar,
  changed: { readonly extensions?: readonly Extension[]; readonly pauses?: readonly Pause[] },
): DeadlinePlan => planDeadline({ ...derivation, ...changed, rule: { ...rule, limit: derivation.limit }, calendar });
