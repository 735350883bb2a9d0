import { addDays, dayOf, endOfDay, startOfDay, whyNotWorking } from './calendar.ts';
import { epochMs, type Instant, type IsoDate, instantOf } from './clock.ts';
import type {
  DeadlinePlan,
  DeadlineRule,
  Derivation,
  Escalation,
  Extension,
  Limit,
  Pause,
  Redating,
  SkippedDay,
  Tick,
  WorkCalendar,
} from './deadline.ts';

const HOUR_MS = 3_600_000;
const MOST = 3_650;

/** What sets a clock going, and by which rule and calendar it runs. */
export interface DeadlineStart {
  readonly rule: DeadlineRule;
  /** Type of the event that starts it. */
  readonly startedBy: string;
  readonly startsAt: Instant;
  readonly policyVersion: number;
  readonly calendar: WorkCalendar;
  /** In any order, may overlap. They move limits in days; `hour` and `sameDay` run on. */
  readonly pauses?: readonly Pause[];
  /** Days to which it has been extended, whatever the limit is counted in. */
  readonly extensions?: readonly Extension[];
  readonly redated?: Redating;
}

/** What decides which days count. */
interface Counting {
  readonly calendar: WorkCalendar;
  readonly pauses: readonly Pause[];
}
type Due = Pick<DeadlinePlan, 'dueAt'> & Pick<Derivation, 'counted' | 'skipped'>;

/** A length of time that no deadline can have. */
export class LimitOutOfRange extends RangeError {
  override readonly name = 'LimitOutOfRange';
}

const checked = (limit: Limit): Limit => {
  const isLength = Number.isInteger(limit.amount) && limit.amount >= 1 && limit.amount <= MOST;
  if (limit.unit !== 'sameDay' && !isLength) throw new LimitOutOfRange(`not a limit: ${limit.amount} ${limit.unit}`);
  return limit;
};

const extendedTo = (dueAt: Instant, extensions: readonly Extension[]): Instant =>
  extensions.map(({ lastDay }) => endOfDay(lastDay)).reduce((last, end) => (end > last ? end : last), dueAt);

const hoursFrom = (at: Instant, hours: number): Instant => instantOf(epochMs(at) + hours * HOUR_MS);

/** The day of the last moment before `dueAt`: an instant at midnight closes the day before. */
const dueDay = (dueAt: Instant): IsoDate => dayOf(instantOf(epochMs(dueAt) - 1));

const whyPaused = (pauses: readonly Pause[], date: IsoDate): SkippedDay | null => {
  const pause = pauses.find(({ from, to }) => from <= date && date <= to);
  return pause === undefined ? null : { date, reason: 'pause', name: pause.reason };
};

const whySkipped = ({ unit }: Limit, { calendar, pauses }: Counting, date: IsoDate): SkippedDay | null =>
  (unit === 'workingDay' ? whyNotWorking(calendar, date) : null) ?? whyPaused(pauses, date);

/** The end of the n-th day after `start` that counts; `start` itself never does. */
const countDays = (limit: Limit, start: IsoDate, counting: Counting): Due => {
  const counted: IsoDate[] = [];
  const skipped: SkippedDay[] = [];
  let date = start;
  while (counted.length < limit.amount) {
    date = addDays(date, 1);
    const why = whySkipped(limit, counting, date);
    if (why === null) counted.push(date);
    else skipped.push(why);
  }
  return { dueAt: endOfDay(date), counted, skipped };
};

const dueOf = (limit: Limit, startsAt: Instant, counting: Counting): Due => {
  const day = dayOf(startsAt);
  switch (limit.unit) {
    case 'hour':
      return { dueAt: hoursFrom(startsAt, limit.amount), counted: [], skipped: [] };
    case 'sameDay':
      return { dueAt: endOfDay(day), counted: [day], skipped: [] };
    case 'calendarDay':
    case 'workingDay':
      return countDays(limit, day, counting);
  }
};

/** Whether a limit is counted in days, which a pause can hold. */
export const isHeldByPauses = ({ unit }: Limit): boolean => unit === 'calendarDay' || unit === 'workingDay';

/** The start of the n-th day that counts, back from `last`, which may be the first of them; null when none is left after `start`. */
const countBack = (limit: Limit, last: IsoDate, start: IsoDate, counting: Counting): Instant | null => {
  let left = limit.amount;
  for (let date = last; date > start; date = addDays(date, -1)) {
    if (whySkipped(limit, counting, date) === null) left -= 1;
    if (left === 0) return startOfDay(date);
  }
  return null;
};

const before = (limit: Limit, dueAt: Instant, startsAt: Instant, counting: Counting): Instant | null => {
  if (limit.unit === 'hour') return hoursFrom(dueAt, -limit.amount);
  if (limit.unit === 'sameDay') return startOfDay(dueDay(dueAt));
  return countBack(limit, dueDay(dueAt), dayOf(startsAt), counting);
};

const reminders = (remind: readonly Limit[], dueAt: Instant, startsAt: Instant, counting: Counting): Tick[] => {
  const all = remind.map((limit) => before(checked(limit), dueAt, startsAt, counting));
  const inTime = all.filter((at) => at !== null).filter((at) => at > startsAt);
  return [...new Set(inTime)].sort().map((at) => ({ kind: 'remind', at, to: 'owner' }));
};

const after = (limit: Limit, dueAt: Instant, counting: Counting): Instant => {
  if (limit.unit === 'sameDay' || limit.amount === 0) return dueAt;
  if (checked(limit).unit === 'hour') return hoursFrom(dueAt, limit.amount);
  return countDays(limit, dueDay(dueAt), counting).dueAt;
};

const escalations = (escalate: readonly Escalation[], dueAt: Instant, counting: Counting): Tick[] =>
  escalate
    .map(({ after: limit, to }) => ({ at: after(limit, dueAt, counting), to }))
    .sort((a, b) => epochMs(a.at) - epochMs(b.at))
    .map(({ at, to }, level, levels) => ({ kind: 'escalate', at, from: levels[level - 1]?.to ?? 'owner', to }));

/**
 * When something must be done, why then, and what happens by itself before and after.
 *
 * The start day never counts, also when the start is on a free day; `sameDay` ends with the start day whatever day that is. All days are of
 * Europe/Stockholm. Reminders at or before the start are dropped, and of several at one instant one is kept. At one instant `pass` stands
 * before the escalations. Pauses hold escalations in days too. An extension names its day: pauses do not move that.
 * @throws CalendarEnds when a day is needed that the calendar does not know; LimitOutOfRange for a limit outside 1–3 650.
 */
export const planDeadline = (start: DeadlineStart): DeadlinePlan => {
  const { rule, startedBy, startsAt, policyVersion, calendar, pauses = [], extensions = [], redated } = start;
  const { ruleId, limit, basis, source, lawSays } = rule;
  const counting: Counting = { calendar, pauses };
  const { dueAt: countedTo, counted, skipped } = dueOf(checked(limit), startsAt, counting);
  const dueAt = extendedTo(countedTo, extensions);
  const law = { basis, source, ...(lawSays !== undefined && { lawSays }) };
  const versions = { policyVersion, calendarVersion: calendar.version };
  const decided = {
    ...(extensions.length > 0 && { extensions }),
    ...(pauses.length > 0 && isHeldByPauses(limit) && { pauses }),
    ...(redated !== undefined && { redated }),
  };
  return {
    dueAt,
    derivation: { ruleId, startedBy, startsAt, limit, ...law, ...versions, counted, skipped, ...decided },
    ticks: [
      ...reminders(rule.remind, dueAt, startsAt, counting),
      { kind: 'pass', at: dueAt },
      ...escalations(rule.escalate, dueAt, counting),
    ],
  };
};

const pausesOf = ({ pauses, skipped }: Derivation): readonly Pause[] =>
  pauses ??
  skipped
    .filter(({ reason }) => reason === 'pause')
    .map(({ date, name = '' }) => ({ from: date, to: date, reason: name }));

/**
 * The date computed anew from what its derivation says, offline: from a copy of the log or a printed case file.
 * @throws CalendarEnds when the calendar does not reach as far.
 */
export const recompute = (
  derivation: Derivation,
  calendar: WorkCalendar,
): Pick<DeadlinePlan, 'dueAt' | 'derivation'> => {
  const rule: DeadlineRule = { ...derivation, remind: [], escalate: [] };
  const { dueAt, derivation: anew } = planDeadline({ ...derivation, rule, calendar, pauses: pausesOf(derivation) });
  return { dueAt, derivation: anew };
};

/** Whether the extensions follow upon each other, each to a later day. */
const growsLater = ({ extensions = [] }: Derivation): boolean =>
  extensions.every(({ dueBefore, lastDay }, index) => {
    const before = extensions[index - 1];
    return dueBefore < endOfDay(lastDay) && (before === undefined || dueBefore >= endOfDay(before.lastDay));
  });

const daysOf = ({ counted, skipped, calendarVersion }: Derivation): string =>
  JSON.stringify([calendarVersion, counted, skipped.map(({ date, reason, name = '' }) => [date, reason, name])]);

/** True when the calendar (of the version named in the derivation) gives the same due instant by the same days. Ticks are not compared. */
export const isReproducible = (plan: Pick<DeadlinePlan, 'dueAt' | 'derivation'>, calendar: WorkCalendar): boolean => {
  const anew = recompute(plan.derivation, calendar);
  const isSame = anew.dueAt === plan.dueAt && daysOf(anew.derivation) === daysOf(plan.derivation);
  return isSame && growsLater(plan.derivation);
};
