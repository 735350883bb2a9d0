import { addDays, dayOf, endOfDay } from '../domain/calendar.ts';
import type { IsoDate } from '../domain/clock.ts';
import type { CaseId, UnitId } from '../domain/ids.ts';
import type { CountedRecurrence, ProcessStatistics } from '../engine/process-statistics.ts';
import { valuesOf, voidOf } from '../statistics/contributions.ts';
import { type Fact, factAsOf, type FactState } from '../statistics/fact.ts';
import { ALARM_OPTIONS, type AlarmPolicy, limitOf } from './alarm-policy.ts';
import { dayPartOf } from './day-part.ts';

/** Cases at one unit with the same answers: at least as many as the policy says within its days. Codes only, nobody is named. */
export interface Recurrence {
  /** The same as long as the same recurs: `<what>|<unit>|<code>…`. */
  readonly key: string;
  /** Which of the process's `recurrences`. */
  readonly what: string;
  readonly unitId: UnitId;
  /** By dimension the code that recurs; an hour as the part of the day that holds it, `10-13`. In the order of the definition. */
  readonly at: Readonly<Record<string, string>>;
  readonly count: number;
  /** So many were enough. */
  readonly least: number;
  /** When the first and the last of them were opened. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Oldest first. */
  readonly caseIds: readonly CaseId[];
}

/** What is asked of the facts of one process. */
export interface RecurrenceQuery {
  readonly statistics: ProcessStatistics;
  readonly policy: AlarmPolicy;
  /** As known when this day was over; the policy's days end with it. */
  readonly asOf: IsoDate;
  /** Which cases the asker counts (`isCountedFrom`); those that are kept from him or her are in no recurrence. */
  readonly isSeen: (state: FactState) => boolean;
}

interface Counted {
  readonly caseId: CaseId;
  readonly state: FactState;
}

const isOpenedBetween = (openedOn: IsoDate, from: IsoDate, to: IsoDate): boolean => openedOn >= from && openedOn <= to;

const countedIn = (
  facts: Iterable<Fact>,
  { statistics, policy, asOf, isSeen }: RecurrenceQuery,
): readonly Counted[] => {
  const from = addDays(asOf, 1 - limitOf(policy, ALARM_OPTIONS.days));
  const known = new Map<CaseId, FactState>();
  for (const fact of facts) {
    if (!isOpenedBetween(dayOf(fact.openedAt), from, asOf)) continue;
    const state = factAsOf(fact, endOfDay(asOf));
    if (state !== undefined && isSeen(state) && voidOf(statistics, state) === undefined) known.set(fact.caseId, state);
  }
  return [...known]
    .map(([caseId, state]) => ({ caseId, state }))
    .sort((a, b) => (`${a.state.openedAt}${a.caseId}` < `${b.state.openedAt}${b.caseId}` ? -1 : 1));
};

const codesOf = ({ dimensions }: ProcessStatistics, state: FactState, id: string): readonly string[] => {
  const dimension = dimensions.find((one) => one.id === id);
  const codes = valuesOf(state, dimension ?? { id });
  return dimension?.as === 'hour' ? codes.map(dayPartOf) : codes;
};

/** Every choice of one code of each dimension; none when nothing is said of one of them. */
const combined = (all: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  all.reduce<readonly (readonly string[])[]>(
    (rows, codes) => rows.flatMap((row) => codes.map((code) => [...row, code])),
    [[]],
  );

const toldOf = (
  { id, by }: CountedRecurrence,
  least: number,
  {
    key,
    codes,
    cases,
  }: { readonly key: string; readonly codes: readonly string[]; readonly cases: readonly Counted[] },
): readonly Recurrence[] => {
  const [first, last] = [cases[0], cases.at(-1)];
  if (first === undefined || last === undefined || cases.length < least) return [];
  return [
    {
      ...{ key, what: id, unitId: first.state.unitId, least, count: cases.length },
      at: Object.fromEntries(by.map((dimension, at) => [dimension, codes[at] ?? ''])),
      ...{ from: dayOf(first.state.openedAt), to: dayOf(last.state.openedAt) },
      caseIds: cases.map(({ caseId }) => caseId),
    },
  ];
};

const recurring = (
  one: CountedRecurrence,
  cases: readonly Counted[],
  { statistics, policy }: RecurrenceQuery,
): readonly Recurrence[] => {
  const least = limitOf(policy, one.least);
  if (least < 1) return [];
  const groups = new Map<string, { key: string; codes: readonly string[]; cases: Counted[] }>();
  for (const counted of cases)
    for (const codes of combined(one.by.map((id) => codesOf(statistics, counted.state, id)))) {
      const key = [one.id, counted.state.unitId, ...codes].join('|');
      const group = groups.get(key) ?? { key, codes, cases: [] };
      group.cases.push(counted);
      groups.set(key, group);
    }
  return [...groups.values()].flatMap((group) => toldOf(one, least, group));
};

/**
 * What recurs at each unit, the most frequent first: derived from the facts of one process, as of a day for ever the same. A case that
 * comes more than once counts once, one that was annulled or merged not at all; it counts at the unit where it was that day.
 */
export const recurrences = (facts: Iterable<Fact>, query: RecurrenceQuery): readonly Recurrence[] => {
  const { recurrences: wanted = [] } = query.statistics;
  if (wanted.length === 0 || limitOf(query.policy, ALARM_OPTIONS.days) === 0) return [];
  const cases = countedIn(facts, query);
  return wanted
    .flatMap((one) => recurring(one, cases, query))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
};
