import { CalendarEnds } from '../domain/calendar.ts';
import type { Instant } from '../domain/clock.ts';
import type { DeadlinePlan, WorkCalendar } from '../domain/deadline.ts';
import { planDeadline } from '../domain/plan-deadline.ts';
import { type CaseState, type Deadline, isOpen } from './case-state.ts';
import { ruleDeadlineId } from './deadline-ids.ts';
import type { Decided } from './decision.ts';
import type { EngineEvent } from './events.ts';
import { movedTo } from './move-deadline.ts';
import { type DeadlineDefinition, isClosedIn, type ProcessDefinition } from './process.ts';
import { decidedBySystem } from './unfold.ts';
import type { Policy } from './world.ts';

/** A decision of the huvudman that open cases of a process follow these versions from now on. */
export interface RedatingOrder {
  readonly decisionId: string;
  readonly decisionNumber: string;
  /** PersonId of who decided, and when. */
  readonly by: string;
  readonly at: Instant;
  readonly policyVersion: number;
  readonly calendarVersion: number;
}

/** The routine and the calendar by which dates are worked out anew. */
export interface Routine {
  readonly policy: Policy;
  readonly calendar: WorkCalendar;
}

/** Of the routine and the calendar that a case follows. */
export type Versions = Pick<RedatingOrder, 'policyVersion' | 'calendarVersion'>;

/** Whether who follows these versions is behind those: one of them is older, and none newer. */
export const followsOlder = (now: Versions, { policyVersion, calendarVersion }: Versions): boolean => {
  const isNowhereNewer = now.policyVersion <= policyVersion && now.calendarVersion <= calendarVersion;
  return isNowhereNewer && (now.policyVersion < policyVersion || now.calendarVersion < calendarVersion);
};

const isBehind = (process: ProcessDefinition, state: CaseState, order: Versions): boolean =>
  followsOlder(state.follows ?? state.opening, order) && !isClosedIn(process, state.snapshot);

/** Planned days and planned work are their own: only what goes by the limit of a rule is worked out anew. */
const ruleOf = (process: ProcessDefinition, state: CaseState, deadline: Deadline): DeadlineDefinition | undefined =>
  process.deadlines.find(
    (definition) => definition.ruleId === deadline.ruleId && deadline.deadlineId === ruleDeadlineId(state, definition),
  );

const planBy = (
  rule: DeadlineDefinition,
  { plan: { dueAt: dueBefore, derivation } }: Deadline,
  { policy, calendar }: Routine,
  { decisionNumber, by, at }: RedatingOrder,
): DeadlinePlan | undefined => {
  const limit = policy.limits[rule.ruleId] ?? rule.limit;
  const redated = { dueBefore, decisionNumber, by, at };
  try {
    return planDeadline({ ...derivation, rule: { ...rule, limit }, policyVersion: policy.version, calendar, redated });
  } catch (error) {
    if (error instanceof CalendarEnds) return undefined; // what the calendar cannot say stays as it was
    throw error;
  }
};

/** A limit of the law's own is never made later by a routine. */
const isAllowed = ({ basis }: DeadlineDefinition, before: Instant, after: Instant): boolean =>
  after !== before && (basis === 'policy' || after < before);

/** The open deadlines that another routine would move, with their new plans. */
export const redatedDeadlines = (
  process: ProcessDefinition,
  state: CaseState,
  order: RedatingOrder,
  routine: Routine,
): readonly { readonly deadline: Deadline; readonly plan: DeadlinePlan }[] =>
  Object.values(state.deadlines)
    .filter(isOpen)
    .flatMap((deadline) => {
      const rule = ruleOf(process, state, deadline);
      const plan = rule && planBy(rule, deadline, routine, order);
      return rule && plan && isAllowed(rule, deadline.plan.dueAt, plan.dueAt) ? [{ deadline, plan }] : [];
    });

/**
 * That a case follows another routine from now on, and what that moves in it; no events when it does already, is closed, or follows a
 * newer one. Tells nobody: it is the huvudman's doing, seen in the case.
 */
export const decideRedating = (
  process: ProcessDefinition,
  state: CaseState,
  order: RedatingOrder,
  routine: Routine,
  at: Instant,
): Decided => {
  if (!isBehind(process, state, order)) return decidedBySystem(process, state, at, []);
  const { policyVersion, calendarVersion, decisionId, decisionNumber } = order;
  const events: readonly EngineEvent[] = [
    { type: 'PolicyFollowed', data: { policyVersion, calendarVersion, decisionId, decisionNumber } },
    ...redatedDeadlines(process, state, order, routine).map(({ deadline, plan }) =>
      movedTo(deadline, plan, 'redated', at),
    ),
  ];
  return decidedBySystem(process, state, at, events);
};
