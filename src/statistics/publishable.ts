import { endOfDay } from '../domain/calendar.ts';
import { type Instant, type IsoDate, parseIsoDate } from '../domain/clock.ts';
import type { UnitId } from '../domain/ids.ts';
import type { ProcessStatistics } from '../engine/process-statistics.ts';
import { DEFAULT_THRESHOLD } from './disclosure/family.ts';
import { valuesOf, voidOf } from './contributions.ts';
import { type Fact, factAsOf, type FactState } from './fact.ts';
import { halvesOf, monthOf, type Period } from './periods.ts';
import type { Half, HalfCounts, TableCounts } from './publish.ts';
import { isSeenAtUnit } from './sight.ts';

/** The least number that is told. */
export const SMALLEST = DEFAULT_THRESHOLD;

/** Leaf of those of which nothing is said. */
export const UNKNOWN = '-';
/** Leaves of an outcome. */
export const YES = 'ja';
const NO = 'nej';
/** The table by unit. */
export const BY_UNIT = 'unit';

/** The table by whether what was due in a case was done within the huvudman's routine. No process has a dimension of that name: theirs have no capitals. */
export const WITHIN_POLICY = 'withinPolicy';
/** Its leaves: nothing late of what has been met or has passed / something late. Where nothing has yet: {@link UNKNOWN}. */
export const IN_TIME = 'inTime';
export const LATE = 'late';

/** A half-year and the fixed day whose end its numbers are as of: a month after its own end. */
export interface PublishedHalf {
  readonly half: Half;
  readonly period: Period;
  readonly asOf: IsoDate;
}

const publishedOn = ({ to }: Period): IsoDate =>
  to.endsWith('-12-31') ? parseIsoDate(`${Number(to.slice(0, 4)) + 1}-01-31`) : parseIsoDate(`${to.slice(0, 4)}-07-31`);

/** The half-years of a läsår that are published at the instant: those whose day is over. */
export const publishedHalves = (year: string, at: Instant): readonly PublishedHalf[] =>
  (halvesOf(year) ?? [])
    .map((period, index) => ({
      period,
      half: index === 0 ? ('ht' as const) : ('vt' as const),
      asOf: publishedOn(period),
    }))
    .filter(({ asOf }) => endOfDay(asOf) <= at);

/** Counts that are being added up. */
export interface Publishable {
  readonly all: HalfCounts;
  readonly tables: ReadonlyMap<string, TableCounts>;
}

type Mutable = { all: Partial<Record<Half, number>>; tables: Map<string, Map<string, Partial<Record<Half, number>>>> };

/** Where a case stands in the table {@link WITHIN_POLICY}. */
export const policyLeafOf = ({ deadlines }: Pick<FactState, 'deadlines'>): string => {
  const ended = Object.values(deadlines).flatMap((one) => one ?? []);
  if (ended.length === 0) return UNKNOWN;
  return ended.some(({ isLate }) => isLate) ? LATE : IN_TIME;
};

const leavesOf = ({ dimensions, outcomes }: ProcessStatistics, state: FactState) => [
  [BY_UNIT, state.unitId as string] as const,
  [WITHIN_POLICY, policyLeafOf(state)] as const,
  ...dimensions
    .filter(({ isPublished }) => isPublished)
    .map((dimension) => [dimension.id, valuesOf(state, dimension)[0] ?? UNKNOWN] as const),
  ...outcomes
    .filter(({ isVoid }) => isVoid !== true)
    .map(({ id }) => [id, state.outcomes[id] === true ? YES : NO] as const),
];

/** Adds up what may be published of cases: those that nobody at their unit is kept from, each in one leaf of every table. */
export const createPublishable = (statistics: ProcessStatistics, halves: readonly PublishedHalf[]) => {
  const sum: Mutable = { all: {}, tables: new Map() };
  const addTo = (id: string, leaf: string, half: Half): void => {
    const table = sum.tables.get(id) ?? new Map<string, Partial<Record<Half, number>>>();
    const counts = table.get(leaf) ?? {};
    counts[half] = (counts[half] ?? 0) + 1;
    table.set(leaf, counts);
    sum.tables.set(id, table);
  };
  return {
    /** `unitId`: counted only if it was there. */
    add: (fact: Fact, unitId: UnitId): void => {
      const month = monthOf(fact.openedAt);
      const here = halves.find(({ period }) => period.months.includes(month));
      const state = here && factAsOf(fact, endOfDay(here.asOf));
      if (here === undefined || state === undefined || state.unitId !== unitId) return;
      if (!isSeenAtUnit(state.sight) || voidOf(statistics, state) !== undefined) return;
      sum.all[here.half] = (sum.all[here.half] ?? 0) + 1;
      for (const [id, leaf] of leavesOf(statistics, state)) addTo(id, leaf, here.half);
    },
    result: (): Publishable => sum,
  };
};
