import type { IndicatorsView } from '../../../../src/contract/wire-indicators.ts';

type Point = IndicatorsView['points'][number];

/** A unit and group with its values by period. */
export interface SeriesRow {
  readonly id: string;
  readonly unitName: string;
  readonly group: string;
  readonly values: ReadonlyMap<string, Point>;
}

/** A text by which periods stand in the order of time: the halves of a läsår before the whole of it. */
const timeOf = (period: string): string => {
  const [first = '', second = ''] = period.split('-');
  if (second === 'ht') return `${first}.1`;
  return second === 'vt' ? `${Number(first) - 1}.2` : `${first}.3`;
};

/** The periods of the points, the oldest first. */
export const periodsOf = (points: readonly Point[]): readonly string[] =>
  [...new Set(points.map(({ period }) => period))].sort((a, b) => timeOf(a).localeCompare(timeOf(b)));

/** One row for each unit and group of an indicator, by name. */
export const seriesRows = (points: readonly Point[]): readonly SeriesRow[] => {
  const rows = new Map<string, SeriesRow>();
  for (const point of points) {
    const id = `${point.unitId}|${point.group}`;
    const values = new Map([...(rows.get(id)?.values ?? []), [point.period, point] as const]);
    rows.set(id, { id, unitName: point.unitName, group: point.group, values });
  }
  return [...rows.values()].sort(
    (a, b) => a.unitName.localeCompare(b.unitName, 'sv') || a.group.localeCompare(b.group, 'sv'),
  );
};

/** `2025-2026` → `2025/26`; `2025-ht` → `HT 2025`. */
export const periodName = (period: string): string => {
  const [first = '', second = ''] = period.split('-');
  return /^\d{4}$/.test(second) ? `${first}/${second.slice(2)}` : `${second.toUpperCase()} ${first}`;
};
