import { CalendarEnds } from '../domain/calendar.ts';
import type { Instant } from '../domain/clock.ts';
import type { DeadlinePlan, WorkCalendar } from '../domain/deadline.ts';
import type { CaseId } from '../domain/ids.ts';
import { planDeadline } from '../domain/plan-deadline.ts';
import { type CaseState, type Deadline, isOpen } from './case-state.ts';
import type { Decided } from './decide.ts';
import type { EngineEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { redateCommitId } from './keys.ts';
import { movedTo } from './move-deadline.ts';
import type { EngineParts } from './parts.ts';
import { type DeadlineDefinition, isClosedIn, type ProcessDefinition } from './process.ts';
import { storeDecision } from './store-decision.ts';
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

type Versions = Pick<RedatingOrder, 'policyVersion' | 'calendarVersion'>;

/** Whether the case is open and follows an older policy or calendar than these. */
export const isBehind = (
  process: ProcessDefinition,
  state: CaseState,
  { policyVersion, calendarVersion }: Versions,
): boolean => {
  const now = state.follows ?? state.opening;
  const isNewer = now.policyVersion <= policyVersion && now.calendarVersion <= calendarVersion;
  const isOther = now.policyVersion !== policyVersion || now.calendarVersion !== calendarVersion;
  return isNewer && isOther && !isClosedIn(process, state.snapshot);
};

/** Planned days and planned work are their own: only what goes by the limit of a rule is worked out anew. */
const ruleOf = (process: ProcessDefinition, state: CaseState, deadline: Deadline): DeadlineDefinition | undefined =>
  process.deadlines.find(
    (definition) =>
      definition.ruleId === deadline.ruleId &&
      deadline.deadlineId === `${definition.ruleId}.${state.entries[definition.while]?.count ?? 1}`,
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

/** That a case follows another routine from now on, and what that moves in it. Tells nobody: it is the huvudman's doing, seen in the case. */
export const decideRedating = (
  process: ProcessDefinition,
  state: CaseState,
  order: RedatingOrder,
  routine: Routine,
  at: Instant,
): Decided => {
  const { policyVersion, calendarVersion, decisionId, decisionNumber } = order;
  const events: readonly EngineEvent[] = [
    { type: 'PolicyFollowed', data: { policyVersion, calendarVersion, decisionId, decisionNumber } },
    ...redatedDeadlines(process, state, order, routine).map(({ deadline, plan }) =>
      movedTo(deadline, plan, 'redated', at),
    ),
  ];
  const next = events.reduce((before, event) => evolve(process, before, event, { by: 'system', at }), state);
  return { kind: 'decided', events, messages: [], state: next, as: 'system' };
};

const redateOnce = async (parts: EngineParts, caseId: CaseId, order: RedatingOrder): Promise<boolean | 'lost-race'> => {
  const loaded = await parts.cases.fresh(caseId);
  if (loaded === undefined || !isBehind(loaded.process, loaded.state, order)) return false;
  const { process, state } = loaded;
  const { policyVersion, calendarVersion, decisionId } = order;
  const { settings } = parts;
  const routine = { policy: settings.policy(process.id, policyVersion), calendar: settings.calendar(calendarVersion) };
  const at = parts.clock();
  const stored = await storeDecision(parts, {
    process,
    caseId,
    version: state.version,
    decided: decideRedating(process, state, order, routine, at),
    meta: { command: 'case.redate', by: 'system', as: 'system', at, fingerprint: '' },
    commitId: redateCommitId(caseId, decisionId),
  });
  return stored === 'lost-race' ? stored : stored.kind === 'accepted' && !stored.isRepeat;
};

/** Lost races after which it gives up; whoever asked asks again. */
const ATTEMPTS = 16;

/** A case in which others write all the time: the order is to be given again. */
export class RedatingLost extends Error {
  override readonly name = 'RedatingLost';
}

/**
 * Lets a case follow the routine of the order. False when it does already, is closed, or follows a newer one. Given again, after a crash
 * too, it is done once. @throws RedatingLost
 */
export const redate = async (parts: EngineParts, caseId: CaseId, order: RedatingOrder): Promise<boolean> => {
  for (let tries = 0; tries < ATTEMPTS; tries += 1) {
    const result = await redateOnce(parts, caseId, order);
    if (result !== 'lost-race') return result;
  }
  throw new RedatingLost(caseId);
};
