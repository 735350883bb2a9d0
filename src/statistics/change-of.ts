import { dayOf, isoWeekday } from '../domain/calendar.ts';
import { type Instant, parseInstant, parseIsoDate } from '../domain/clock.ts';
import { hourOf } from '../domain/hour.ts';
import type { UnitId } from '../domain/ids.ts';
import { type EngineEvent, isEngineEvent } from '../engine/events.ts';
import type {
  CountedAnswer,
  CountedDimension,
  CountedOutcome,
  ProcessStatistics,
} from '../engine/process-statistics.ts';
import { type Change, type FactState, partsOfTrial, trialOf } from './fact.ts';

/** The events of one commit of a case, as they are stored. */
export interface Recorded {
  readonly events: readonly { readonly type: string; readonly data: unknown }[];
  readonly at: Instant;
  /** See `sight.ts`; as of the commit. */
  readonly sight: string;
}

/** Most codes of one answer. */
const MOST_CODES = 50;
const CODE = /^[\w-]{1,64}$/;

type Parts = { -readonly [Part in keyof Change]?: Change[Part] };

const formOf = (data: unknown): Readonly<Record<string, unknown>> => {
  const form = (data as { readonly form?: unknown } | null)?.form;
  return typeof form === 'object' && form !== null ? (form as Record<string, unknown>) : {};
};

/** A moment or a day, or nothing for what is neither. */
const momentOf = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined;
  try {
    return value.length === 10 ? parseIsoDate(value) : parseInstant(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

const codesOf = (value: unknown): readonly string[] => {
  const all = Array.isArray(value) ? value.slice(0, MOST_CODES) : [value];
  return [...new Set(all.map(String))].filter((code) => CODE.test(code));
};

const answered = (as: CountedDimension['as'], value: unknown): readonly string[] => {
  if (value === undefined || value === null) return [];
  if (as === undefined || as === 'code') return codesOf(value);
  const at = momentOf(value);
  if (at === undefined || at.length === 10) return [];
  if (as === 'hour') return [String(hourOf(at as Instant)).padStart(2, '0')];
  return [String(isoWeekday(dayOf(at as Instant)))];
};

/** Codes of a dimension in one of its answers. */
const codesIn = (
  as: CountedDimension['as'],
  { field, item }: CountedAnswer,
  form: Readonly<Record<string, unknown>>,
): readonly string[] => {
  const value = form[field];
  if (item === undefined) return answered(as, value);
  const items = Array.isArray(value) ? value.slice(0, MOST_CODES) : [];
  return [...new Set(items.flatMap((one: unknown) => answered(as, (one as Record<string, unknown> | null)?.[item])))];
};

/** What has been tried, with what was just seen of the kinds decided last in the place of what was seen of them before. */
const tried = (
  { trials = [] }: ProcessStatistics,
  known: FactState | undefined,
  type: string,
  form: Readonly<Record<string, unknown>>,
): Record<string, readonly string[]> =>
  Object.fromEntries(
    trials.flatMap(({ id, kinds, effect }) => {
      const [seen] = effect.flatMap((one) => (one.event === type ? codesIn('code', one, form) : []));
      const decided = known?.answers[kinds] ?? [];
      if (seen === undefined || decided.length === 0) return [];
      const before = (known?.answers[id] ?? []).filter((trial) => !decided.includes(partsOfTrial(trial)[0]));
      return [[id, [...before, ...decided.map((kind) => trialOf(kind, seen))]]];
    }),
  );

const isMatch = (conditions: CountedOutcome['by'], type: string, form: Readonly<Record<string, unknown>>): boolean =>
  conditions.some(
    ({ event, field, is }) =>
      event === type &&
      (field === undefined || is === undefined || codesOf(form[field]).some((code) => is.includes(code))),
  );

const ofProcess = (
  statistics: ProcessStatistics,
  known: FactState | undefined,
  { type, data }: Recorded['events'][number],
  at: Instant,
): Parts => {
  const form = formOf(data);
  const answers = tried(statistics, known, type, form);
  for (const { id, from, as } of statistics.dimensions)
    for (const one of from) {
      const codes = one.event === type ? codesIn(as, one, form) : [];
      if (codes.length > 0) answers[id] = codes;
    }
  const reached: Record<string, string> = {};
  for (const { id, at: points } of statistics.milestones)
    for (const { event, field } of points) {
      const moment = event !== type ? undefined : field === undefined ? at : momentOf(form[field]);
      if (moment !== undefined) reached[id] ??= moment;
    }
  const outcomes: Record<string, boolean> = {};
  for (const { id, by, until = [] } of statistics.outcomes)
    if (isMatch(by, type, form)) outcomes[id] = true;
    else if (isMatch(until, type, form)) outcomes[id] = false;
  return { answers, reached, outcomes };
};

const ofEngine = (event: EngineEvent): Parts => {
  switch (event.type) {
    case 'CaseOpened':
      return { unitId: event.data.unitId };
    case 'CaseMoved':
      return { unitId: event.data.to };
    case 'StatesChanged':
      return { isClosed: event.data.isClosed };
    case 'DeadlineMet':
      return { deadlines: { [event.data.deadlineId]: { ruleId: event.data.ruleId, isLate: event.data.isLate } } };
    case 'DeadlinePassed':
      return { deadlines: { [event.data.deadlineId]: { ruleId: event.data.ruleId, isLate: true } } };
    case 'DeadlineMoved':
      return event.data.staysPassed ? {} : { deadlines: { [event.data.deadlineId]: null } };
    default:
      return {};
  }
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Of a record what differs from what is known; undefined when nothing does. */
const news = <Value>(
  record: Readonly<Record<string, Value>> | undefined,
  known: Readonly<Record<string, Value>> | undefined,
  isKnown: (before: Value | undefined, now: Value) => boolean = isSame,
): Readonly<Record<string, Value>> | undefined => {
  const left = Object.entries(record ?? {}).filter(([id, value]) => !isKnown(known?.[id], value));
  return left.length === 0 ? undefined : Object.fromEntries(left);
};

const merged = (one: Parts, other: Parts): Parts => ({
  ...one,
  ...other,
  answers: { ...one.answers, ...other.answers },
  reached: { ...other.reached, ...one.reached },
  outcomes: { ...one.outcomes, ...other.outcomes },
  deadlines: { ...one.deadlines, ...other.deadlines },
});

const differing = (parts: Parts, known: FactState | undefined): Parts => {
  const { unitId, sight, isClosed } = parts;
  const answers = news(parts.answers, known?.answers);
  const reached = news(parts.reached, known?.reached, (before) => before !== undefined);
  const outcomes = news(parts.outcomes, known?.outcomes, (before = false, now) => before === now);
  const deadlines = news(parts.deadlines, known?.deadlines);
  return {
    ...(unitId !== undefined && unitId !== known?.unitId && { unitId: unitId as UnitId }),
    ...(sight !== undefined && sight !== known?.sight && { sight }),
    ...(isClosed !== undefined && isClosed !== (known?.isClosed ?? false) && { isClosed }),
    ...(answers && { answers }),
    ...(reached && { reached }),
    ...(outcomes && { outcomes }),
    ...(deadlines && { deadlines }),
  };
};

/** What a commit makes known that was not; undefined when that is nothing that is counted. Reads open data only; what is malformed is passed over. */
export const changeOf = (
  statistics: ProcessStatistics,
  known: FactState | undefined,
  { events, at, sight }: Recorded,
): Change | undefined => {
  const parts = events.reduce<Parts>(
    (sum, event) =>
      merged(sum, isEngineEvent(event) ? ofEngine(event as EngineEvent) : ofProcess(statistics, known, event, at)),
    { sight },
  );
  const change = differing(parts, known);
  return Object.keys(change).length === 0 ? undefined : { at, ...change };
};
