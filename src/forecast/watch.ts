import type { Instant } from '../domain/clock.ts';
import type { UnitId } from '../domain/ids.ts';
import { type EngineEvent, isEngineEvent } from '../engine/events.ts';
import { shareOf, type Span } from './chance.ts';
import type { Outcome } from './tally.ts';

/** A deadline of which it is not known yet whether it will be late. */
export type WatchedDeadline = Span & { readonly ruleId: string; readonly setAt: Instant };

/** A case as forecasting follows it: codes, instants and the unit. Nobody who works in it. */
export type CaseWatch = {
  readonly processId: string;
  readonly unitId: UnitId;
  /** Kept from the unit, or from somebody: its outcomes are no evidence. */
  readonly isKept: boolean;
  readonly deadlines: Readonly<Record<string, WatchedDeadline>>;
};

/** A deadline whose fate has become known. */
export interface KnownOutcome {
  readonly processId: string;
  readonly ruleId: string;
  readonly unitId: UnitId;
  readonly outcome: Outcome;
}

/** What a commit of a case makes known. */
export interface Watched {
  readonly watch: CaseWatch | undefined;
  readonly known: readonly KnownOutcome[];
}

/** Its events as they are stored, and when they happened. */
export interface Told {
  readonly events: readonly { readonly type: string; readonly data: unknown }[];
  readonly at: Instant;
}

interface Fate {
  readonly ruleId: string;
  readonly outcome: Outcome;
}
type Step = { readonly watch: CaseWatch; readonly fates: readonly Fate[] };

const without = ({ deadlines, ...watch }: CaseWatch, deadlineId: string): CaseWatch => {
  const { [deadlineId]: _ended, ...others } = deadlines;
  return { ...watch, deadlines: others };
};

const late = (deadline: WatchedDeadline): Outcome => ({ isLate: true, seenFrom: shareOf(deadline, deadline.setAt) });

const inTime = (deadline: WatchedDeadline, at: Instant): Outcome => ({
  isLate: false,
  seenFrom: shareOf(deadline, deadline.setAt),
  doneAt: shareOf(deadline, at),
});

/** What was set and met by the same command never was open, so nothing could be forecast of it. */
const ended = (
  { watch, fates }: Step,
  deadlineId: string,
  at: Instant,
  outcomeOf: (deadline: WatchedDeadline) => Outcome,
): Step => {
  const deadline = watch.deadlines[deadlineId];
  if (deadline === undefined) return { watch, fates };
  const fate = { ruleId: deadline.ruleId, outcome: outcomeOf(deadline) };
  return { watch: without(watch, deadlineId), fates: deadline.setAt === at ? fates : [...fates, fate] };
};

const stepOf = (step: Step, event: EngineEvent, at: Instant): Step => {
  const { watch, fates } = step;
  switch (event.type) {
    case 'DeadlineSet': {
      const { deadlineId, ruleId, plan } = event.data;
      const deadline = { ruleId, startsAt: plan.derivation.startsAt, dueAt: plan.dueAt, setAt: at };
      return { fates, watch: { ...watch, deadlines: { ...watch.deadlines, [deadlineId]: deadline } } };
    }
    case 'DeadlineMoved': {
      const { deadlineId, ruleId, plan, staysPassed } = event.data;
      if (staysPassed) return step;
      const setAt = watch.deadlines[deadlineId]?.setAt ?? at;
      const deadline = { ruleId, startsAt: plan.derivation.startsAt, dueAt: plan.dueAt, setAt };
      return { fates, watch: { ...watch, deadlines: { ...watch.deadlines, [deadlineId]: deadline } } };
    }
    case 'DeadlinePassed':
      return ended(step, event.data.deadlineId, at, late);
    case 'DeadlineMet':
      return ended(step, event.data.deadlineId, at, (deadline) =>
        event.data.isLate ? late(deadline) : inTime(deadline, at),
      );
    case 'DeadlineCancelled':
      return { fates, watch: without(watch, event.data.deadlineId) };
    case 'AccessRestricted':
      return { fates, watch: { ...watch, isKept: event.data.restriction !== 'none' || event.data.barred.length > 0 } };
    case 'CaseMoved':
      return { fates, watch: { ...watch, unitId: event.data.to } };
    default:
      return step;
  }
};

const WATCHED: ReadonlySet<string> = new Set<EngineEvent['type']>([
  'CaseOpened',
  'DeadlineSet',
  'DeadlineMoved',
  'DeadlinePassed',
  'DeadlineMet',
  'DeadlineCancelled',
  'AccessRestricted',
  'CaseMoved',
]);

/** Whether {@link watchCommit} has anything to see in the commit; most have nothing. */
export const isWatched = (events: Told['events']): boolean => events.some(({ type }) => WATCHED.has(type));

const begun = ({ events: [first] }: Told): CaseWatch | undefined => {
  if (first?.type !== 'CaseOpened') return undefined;
  const { processId, unitId } = first.data as Extract<EngineEvent, { type: 'CaseOpened' }>['data'];
  return { processId, unitId, isKept: false, deadlines: {} };
};

/**
 * Follows a case through one commit. A deadline's fate is known when it is met, or when its time is over, be it met later; a cancelled one
 * has none. `watch` is the one handed in where nothing changed, and `undefined` for a stream that is no case.
 */
export const watchCommit = (before: CaseWatch | undefined, told: Told): Watched => {
  const start = before ?? begun(told);
  if (start === undefined) return { watch: undefined, known: [] };
  const { watch, fates } = told.events.reduce<Step>(
    (step, event) => (isEngineEvent(event) ? stepOf(step, event as EngineEvent, told.at) : step),
    { watch: start, fates: [] },
  );
  const { processId, unitId, isKept } = watch;
  return { watch, known: isKept ? [] : fates.map((fate) => ({ processId, unitId, ...fate })) };
};
