import { dayOf, daysBetween, startOfDay } from '../domain/calendar.ts';
import { epochMs, type Instant, type IsoDate } from '../domain/clock.ts';
import type { CountedMilestone, ProcessStatistics } from '../engine/process-statistics.ts';
import { type FactState, partsOfTrial } from './fact.ts';
import { monthOf } from './periods.ts';

/** Numbers by cell; see {@link CELL}. */
export type Cells = Readonly<Record<string, number>>;

/** Names of cells. Codes hold no `|`. */
export const CELL = {
  opened: 'opened',
  open: 'open',
  closed: 'closed',
  reopened: 'reopened',
  moved: 'moved',
  voided: 'voided',
  month: (month: string) => `t|${month}`,
  value: (dimension: string, value: string) => `d|${dimension}|${value}`,
  unknown: (dimension: string) => `u|${dimension}`,
  heat: (map: string, row: string, column: string) => `h|${map}|${row}|${column}`,
  milestone: (id: string) => `f|${id}`,
  lead: (id: string, value: number) => `l|${id}|${value}`,
  rule: (ruleId: string, isLate: boolean) => `p|${isLate ? 'late' : 'inTime'}|${ruleId}`,
  outcome: (id: string) => `x|${id}`,
  /** One of the cells above, of one unit among all. */
  ofUnit: (unitId: string, cell: string) => `n|${unitId}|${cell}`,
} as const;

/** Longest lead time that is told apart, in hours and in days: all above counts as this. */
export const MOST = { hour: 720, day: 400 } as const;

const HOUR_MS = 3_600_000;

const instantOf = (moment: string): Instant =>
  moment.length === 10 ? startOfDay(moment as IsoDate) : (moment as Instant);
const dateOf = (moment: string): IsoDate => (moment.length === 10 ? (moment as IsoDate) : dayOf(moment as Instant));

/** Whole hours, or days of the calendar in Stockholm, from one moment to another: 0 when it is before, {@link MOST} at most. */
export const leadTime = (from: string, to: string, unit: CountedMilestone['unit']): number => {
  const time =
    unit === 'day'
      ? daysBetween(dateOf(from), dateOf(to))
      : Math.floor((epochMs(instantOf(to)) - epochMs(instantOf(from))) / HOUR_MS);
  return Math.min(MOST[unit], Math.max(0, time));
};

/** The codes by which a case is counted in a dimension; none when nothing is said of it. */
export const valuesOf = (
  { answers }: Pick<FactState, 'answers'>,
  { id, otherwise }: { readonly id: string; readonly otherwise?: string },
): readonly string[] => answers[id] ?? (otherwise === undefined ? [] : [otherwise]);

/** The outcome by which the case is none or another, if any. */
export const voidOf = ({ outcomes }: ProcessStatistics, state: FactState): string | undefined =>
  outcomes.find(({ id, isVoid }) => isVoid === true && state.outcomes[id] === true)?.id;

const inDimensions = ({ dimensions }: ProcessStatistics, state: FactState): readonly string[] =>
  dimensions.flatMap((dimension) => {
    if (dimension.isAggregateOnly) return [];
    const values = valuesOf(state, dimension);
    return values.length === 0 ? [CELL.unknown(dimension.id)] : values.map((value) => CELL.value(dimension.id, value));
  });

const inHeatMaps = ({ dimensions, heatMaps }: ProcessStatistics, state: FactState): readonly string[] => {
  const of = (id: string) => valuesOf(state, dimensions.find((dimension) => dimension.id === id) ?? { id });
  return heatMaps.flatMap(({ id, rows, columns }) =>
    of(rows).flatMap((row) => of(columns).map((column) => CELL.heat(id, row, column))),
  );
};

const byTrials = ({ trials = [] }: ProcessStatistics, { answers }: FactState): readonly string[] =>
  trials.flatMap(({ id }) => (answers[id] ?? []).map((trial) => CELL.heat(id, ...partsOfTrial(trial))));

const onTheWay = ({ milestones }: ProcessStatistics, { reached }: FactState): readonly string[] =>
  milestones.flatMap(({ id, unit }, at) => {
    const here = reached[id];
    if (here === undefined) return [];
    const before = reached[milestones[at - 1]?.id ?? ''];
    return [CELL.milestone(id), ...(before === undefined ? [] : [CELL.lead(id, leadTime(before, here, unit))])];
  });

const byDeadlines = ({ deadlines }: FactState): readonly string[] =>
  Object.values(deadlines).flatMap((one) => (one === null ? [] : [CELL.rule(one.ruleId, one.isLate)]));

const byOutcomes = ({ outcomes }: ProcessStatistics, state: FactState): readonly string[] =>
  outcomes.flatMap(({ id, isAggregateOnly }) =>
    state.outcomes[id] === true && isAggregateOnly !== true ? [CELL.outcome(id)] : [],
  );

const counted = (statistics: ProcessStatistics, state: FactState, month: string): readonly string[] => {
  const voided = voidOf(statistics, state);
  if (voided !== undefined) return [CELL.voided, CELL.outcome(voided)];
  return [
    ...[CELL.opened, state.isClosed ? CELL.closed : CELL.open, CELL.month(month)],
    ...(state.wasReopened ? [CELL.reopened] : []),
    ...(state.isMoved ? [CELL.moved] : []),
    ...inDimensions(statistics, state),
    ...inHeatMaps(statistics, state),
    ...byTrials(statistics, state),
    ...onTheWay(statistics, state),
    ...byDeadlines(state),
    ...byOutcomes(statistics, state),
  ];
};

/**
 * What one case adds to every number: the one definition of all of them. It belongs to the month in which it was opened, whatever happens
 * later, and to the periods that hold the month.
 */
export const contributions = (
  statistics: ProcessStatistics,
  state: FactState,
): { readonly month: string; readonly cells: Cells } => {
  const month = monthOf(state.openedAt);
  const cells: Record<string, number> = {};
  for (const cell of counted(statistics, state, month)) cells[cell] = (cells[cell] ?? 0) + 1;
  return { month, cells };
};
