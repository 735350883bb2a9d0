import type { StatisticsView } from '../../../../src/contract/wire-statistics.ts';

type HeatMap = StatisticsView['heatMaps'][number];
type LeadTime = StatisticsView['leadTimes'][number];

/** Shades of a heat map, 0 (none) to 4 (as the largest). */
export type Shade = 0 | 1 | 2 | 3 | 4;

/** How dark a cell is beside the largest one. What is over zero is never the same as none. */
export const shadeOf = (count: number, most: number): Shade =>
  count === 0 || most === 0 ? 0 : (Math.max(1, Math.ceil((count / most) * 4)) as Shade);

/** Counts by row and column; what is not told is zero. */
export const cellsOf = ({ cells }: HeatMap): ((row: string, column: string) => number) => {
  const counts = new Map(cells.map(({ row, column, count }) => [`${row}|${column}`, count]));
  return (row, column) => counts.get(`${row}|${column}`) ?? 0;
};

/** The cell with the most, the first of several; undefined when all are empty. */
export const fullestOf = ({ cells }: HeatMap): HeatMap['cells'][number] | undefined =>
  cells.reduce<HeatMap['cells'][number] | undefined>(
    (most, cell) => (cell.count > (most?.count ?? 0) ? cell : most),
    undefined,
  );

/** So many bars can be told apart on a phone. */
const MOST_BARS = 24;

/** The cases of which something took `from` to `to`, both included. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Bars of a lead time: one for each value from none to the longest, several values in a bar where they are many. */
export const barsOf = ({ values }: Pick<LeadTime, 'values'>): readonly Bar[] => {
  const longest = values.at(-1)?.value;
  if (longest === undefined) return [];
  const width = Math.ceil((longest + 1) / MOST_BARS);
  return Array.from({ length: Math.ceil((longest + 1) / width) }, (_, at) => {
    const [from, to] = [at * width, at * width + width - 1];
    const here = values.filter(({ value }) => from <= value && value <= to);
    return { from, to, count: sum(here.map(({ count }) => count)) };
  });
};

/** `12`, or `12–13` where several values share a bar. */
export const labelOfBar = ({ from, to }: Bar): string => (from === to ? String(from) : `${from}–${to}`);

type Month = StatisticsView['trend'][number];

/** The months that have begun by the day. */
export const begunBy = (trend: readonly Month[], day: string): readonly Month[] =>
  trend.filter(({ month }) => month <= day.slice(0, 7));

/** What the months say in all, and the one with the most, the first of several; undefined when nothing was opened. */
export const sumUpTrend = (trend: readonly Month[]) => ({
  now: sum(trend.map(({ opened }) => opened)),
  before: sum(trend.map(({ before }) => before)),
  fullest: trend.reduce<Month | undefined>((most, one) => (one.opened > (most?.opened ?? 0) ? one : most), undefined),
});

/** Those from the first to the last for which it holds: what is empty at both ends is left out. */
export const trimmed = <One>(all: readonly One[], isFull: (one: One) => boolean): readonly One[] =>
  all.slice(Math.max(0, all.findIndex(isFull)), all.findLastIndex(isFull) + 1);

/** Whole percent of a whole; undefined when there is nothing to take a share of. */
export const percentOf = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.round((part / whole) * 100);
