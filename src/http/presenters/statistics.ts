import type { z } from 'zod';
import type { statistics as shape } from '../../contract/wire-statistics.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import type { ProcessStatistics } from '../../engine/process-statistics.ts';
import { isDeadlineOfAll } from '../../policies/reader.ts';
import { CELL, MOST } from '../../statistics/contributions.ts';
import type { Period } from '../../statistics/periods.ts';
import { quantileOf } from '../../statistics/quantile.ts';
import type { Sums } from '../../statistics/sums.ts';
import { isMultiple, titleIn, valuesIn } from './statistics-words.ts';

type View = z.input<typeof shape>;

/** What numbers are shown with. */
interface Shown {
  readonly process: ProcessDefinition;
  readonly statistics: ProcessStatistics;
  readonly lang: Lang;
}

type Cells = ReadonlyMap<string, number>;

const count = (cells: Cells, cell: string): number => cells.get(cell) ?? 0;

/** Per hundred pupils, one decimal; null without pupils. */
export const per100 = (opened: number, pupils: number): number | null =>
  pupils === 0 ? null : Math.round((opened * 1000) / pupils) / 10;

/** The period without its months. */
export const periodView = ({ id, kind, from, to }: Period): View['period'] => ({ id, kind, from, to });

/** The totals of a period; `pupils` of all units counted. */
export const totalsView = ({ all }: Sums, pupils: number): View['totals'] => ({
  opened: count(all, CELL.opened),
  open: count(all, CELL.open),
  closed: count(all, CELL.closed),
  reopened: count(all, CELL.reopened),
  moved: count(all, CELL.moved),
  voided: count(all, CELL.voided),
  pupils,
  per100: per100(count(all, CELL.opened), pupils),
});

/** Each month beside the same month one year before. */
export const trendView = ({ months }: Period, now: Sums, previous: Period, before: Sums): View['trend'] =>
  months.map((month, at) => ({
    month,
    opened: count(now.all, CELL.month(month)),
    before: count(before.all, CELL.month(previous.months[at] ?? '')),
  }));

/** Dimensions, but for those told in published tables only. */
export const dimensionsView = ({ process, statistics, lang }: Shown, { all }: Sums): View['dimensions'] =>
  statistics.dimensions
    .filter(({ isAggregateOnly }) => isAggregateOnly !== true)
    .map((dimension) => ({
      id: dimension.id,
      title: titleIn(process, lang, dimension.id),
      isMultiple: isMultiple(process, dimension),
      values: valuesIn(process, lang, dimension).map(({ value, title }) => ({
        ...{ value, title },
        count: count(all, CELL.value(dimension.id, value)),
      })),
      unknown: count(all, CELL.unknown(dimension.id)),
    }));

/** Two dimensions against each other. */
export const heatMapsView = ({ process, statistics, lang }: Shown, { all }: Sums): View['heatMaps'] =>
  statistics.heatMaps.map((map) => {
    const axis = (id: string) => {
      const dimension = statistics.dimensions.find((one) => one.id === id);
      const values = dimension === undefined ? [] : valuesIn(process, lang, dimension);
      return { id, title: titleIn(process, lang, id), values: [...values] };
    };
    const [rows, columns] = [axis(map.rows), axis(map.columns)];
    const cells = rows.values.flatMap(({ value: row }) =>
      columns.values.map(({ value: column }) => ({ row, column, count: count(all, CELL.heat(map.id, row, column)) })),
    );
    return {
      id: map.id,
      title: titleIn(process, lang, map.id),
      rows,
      columns,
      cells: cells.filter((one) => one.count > 0),
    };
  });

/** How many have reached each milestone. */
export const funnelView = ({ process, statistics, lang }: Shown, { all }: Sums): View['funnel'] =>
  statistics.milestones.map(({ id }) => ({
    id,
    title: titleIn(process, lang, id),
    count: count(all, CELL.milestone(id)),
  }));

const timesOf = (all: Cells, id: string, most: number) =>
  Array.from({ length: most + 1 }, (_, value) => ({ value, count: count(all, CELL.lead(id, value)) })).filter(
    (one) => one.count > 0,
  );

/** How long each step has taken. */
export const leadTimesView = ({ process, statistics, lang }: Shown, { all }: Sums): View['leadTimes'] =>
  statistics.milestones.slice(1).map(({ id, unit }) => {
    const values = timesOf(all, id, MOST[unit]);
    return {
      ...{ id, unit, title: titleIn(process, lang, id), values, most: MOST[unit] },
      count: values.reduce((sum, one) => sum + one.count, 0),
      median: quantileOf(values, 0.5),
      p90: quantileOf(values, 0.9),
    };
  });

/** Deadlines by rule, but for those kept to fewer readers. */
export const withinPolicyView = ({ process, lang }: Shown, { all }: Sums): View['withinPolicy'] => {
  const rules = [...process.deadlines, ...(process.plannedItems ? [process.plannedItems.rule] : [])];
  const ids = [...new Set(rules.map(({ ruleId }) => ruleId))].filter((ruleId) => isDeadlineOfAll(process, ruleId));
  return ids.flatMap((ruleId) => {
    const [inTime, late] = [count(all, CELL.rule(ruleId, false)), count(all, CELL.rule(ruleId, true))];
    if (inTime + late === 0) return [];
    return [
      { ruleId, title: process.texts[lang].deadlines[ruleId] ?? ruleId, inTime, late, share: inTime / (inTime + late) },
    ];
  });
};

/** Outcomes, but for those told in published tables only. */
export const outcomesView = ({ process, statistics, lang }: Shown, { all }: Sums): View['outcomes'] =>
  statistics.outcomes
    .filter(({ isAggregateOnly }) => isAggregateOnly !== true)
    .map(({ id }) => ({ id, title: titleIn(process, lang, id), count: count(all, CELL.outcome(id)) }));
