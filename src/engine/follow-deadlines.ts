import { dayOf, daysBetween } from '../domain/calendar.ts';
import type { Instant, IsoDate } from '../domain/clock.ts';
import { parseInstant } from '../domain/clock.ts';
import type { DateDecision, DeadlineRule, Limit, Pause } from '../domain/deadline.ts';
import type { JsonObject } from '../domain/json.ts';
import { isHeldByPauses, planDeadline } from '../domain/plan-deadline.ts';
import { type CaseState, type Deadline, isOpen } from './case-state.ts';
import { itemDeadlineId, ruleDeadlineId } from './deadline-ids.ts';
import type { EngineEvent } from './events.ts';
import { movedTo, type PauseNow, pausesNow, replanned, withExtension } from './move-deadline.ts';
import { holdsNow, type DeadlineDefinition, type ProcessDefinition } from './process.ts';
import type { World } from './world.ts';

interface DesiredDeadline {
  readonly rule: DeadlineRule;
  readonly startsAt: Instant;
  /** A new day for the deadline that runs. */
  readonly extendTo?: IsoDate | undefined;
  readonly pause?: PauseNow;
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

/** The deadline that runs since the state was entered, be it under the day that was planned then. */
const runningSince = (state: CaseState, entry: string): Deadline | undefined =>
  Object.values(state.deadlines).find(
    (deadline) => isOpen(deadline) && (deadline.deadlineId === entry || deadline.deadlineId.startsWith(`${entry}.`)),
  );

/** The day that was last planned for it; undefined when it is its limit's. */
const plannedDay = ({ deadlineId, plan }: Deadline, entry: string): string | undefined =>
  plan.derivation.extensions?.at(-1)?.lastDay ?? (deadlineId.slice(entry.length + 1) || undefined);

/** Which deadline is wanted: the one that runs when its day stays or is extended, else one of the day. */
const wantedId = (
  state: CaseState,
  entry: string,
  day: IsoDate | undefined,
  { extendedBy = [] }: DeadlineDefinition,
  event: string,
): Pick<DesiredDeadline, 'extendTo'> & { readonly deadlineId: string } => {
  const running = extendedBy.length === 0 ? undefined : runningSince(state, entry);
  if (running !== undefined && (day === undefined || extendedBy.includes(event)))
    return { deadlineId: running.deadlineId, extendTo: day };
  if (running !== undefined && plannedDay(running, entry) === day) return { deadlineId: running.deadlineId };
  return { deadlineId: day === undefined ? entry : `${entry}.${day}` };
};

const fromRules = (
  process: ProcessDefinition,
  state: CaseState,
  world: World,
  cause: DateDecision,
): [string, DesiredDeadline][] =>
  process.deadlines
    .filter((definition) => isWanted(process, state, definition))
    .map((definition) => {
      const startsAt = startOf(definition, state);
      const context = contextOf(state);
      const day = definition.dueOn?.(context);
      const limit =
        day === undefined ? (world.policy.limits[definition.ruleId] ?? definition.limit) : untilDay(startsAt, day);
      const entry = ruleDeadlineId(state, definition);
      const { deadlineId, extendTo } = wantedId(state, entry, day, definition, cause.event);
      const { pauses } = definition;
      const pause = pauses && { until: pauses.until(context), reason: pauses.reason, decided: cause };
      return [deadlineId, { rule: { ...definition, limit }, startsAt, extendTo, ...(pause && { pause }) }];
    });

const fromItems = (process: ProcessDefinition, state: CaseState, at: Instant): [string, DesiredDeadline][] => {
  const { plannedItems } = process;
  if (plannedItems === undefined) return [];
  return plannedItems.of(contextOf(state)).map((item) => {
    const deadlineId = itemDeadlineId(plannedItems.rule.ruleId, item);
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

const endOf = (
  process: ProcessDefinition,
  state: CaseState,
  deadline: Deadline,
  { event, at }: DateDecision,
): EngineEvent => {
  const { deadlineId, ruleId, plan } = deadline;
  return isMet(process, state, deadline, event)
    ? { type: 'DeadlineMet', data: { deadlineId, ruleId, isLate: at >= plan.dueAt } }
    : { type: 'DeadlineCancelled', data: { deadlineId, ruleId } };
};

const pausesOf = ({ pause }: DesiredDeadline, before: readonly Pause[], limit: Limit): readonly Pause[] =>
  pause === undefined || !isHeldByPauses(limit) ? before : pausesNow(before, pause);

/** What the case's new state changes in a deadline that stays: more time, a pause begun or ended. */
const moveOf = (
  deadline: Deadline,
  wanted: DesiredDeadline | undefined,
  { calendar }: World,
  cause: DateDecision,
): readonly EngineEvent[] => {
  if (wanted === undefined) return [];
  const { plan } = deadline;
  const before = plan.derivation.pauses ?? [];
  const pauses = pausesOf(wanted, before, plan.derivation.limit);
  const { extendTo } = wanted;
  if (extendTo !== undefined) {
    const extensions = withExtension(plan, extendTo, cause);
    return [movedTo(deadline, replanned(wanted.rule, plan, calendar, { pauses, extensions }), 'extended', cause.at)];
  }
  if (pauses === before) return [];
  return [movedTo(deadline, replanned(wanted.rule, plan, calendar, { pauses }), 'paused', cause.at)];
};

/**
 * The deadlines that the case's new state ends, those that it moves, and those that it sets, a cancelled one again when it is wanted
 * again; in that order. @throws NotLater for an extension that gives no time.
 */
export const followDeadlines = (
  process: ProcessDefinition,
  state: CaseState,
  world: World,
  cause: DateDecision,
): readonly EngineEvent[] => {
  const desired = new Map([...fromRules(process, state, world, cause), ...fromItems(process, state, cause.at)]);
  const ends = Object.values(state.deadlines)
    .filter((deadline) => isOpen(deadline) && !desired.has(deadline.deadlineId))
    .map((deadline) => endOf(process, state, deadline, cause));
  const sets = [...desired]
    .filter(([deadlineId]) => (state.deadlines[deadlineId]?.status.kind ?? 'cancelled') === 'cancelled')
    .map(([deadlineId, wanted]): EngineEvent => {
      const { rule } = wanted;
      const { version: policyVersion } = world.policy;
      const start = { startedBy: cause.event, startsAt: wanted.startsAt, policyVersion, calendar: world.calendar };
      const plan = planDeadline({ ...start, rule, pauses: pausesOf(wanted, [], rule.limit) });
      return { type: 'DeadlineSet', data: { deadlineId, ruleId: rule.ruleId, plan } };
    });
  const moves = Object.values(state.deadlines)
    .filter(isOpen)
    .flatMap((deadline) => moveOf(deadline, desired.get(deadline.deadlineId), world, cause));
  return [...ends, ...moves, ...sets];
};
