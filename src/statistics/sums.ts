import type { UnitId } from '../domain/ids.ts';
import { CELL, type Cells } from './contributions.ts';

/** Numbers added up: all together, and by unit those that a table of units shows. Changed in place, for there are many. */
export interface Sums {
  readonly all: Map<string, number>;
  readonly units: Map<UnitId, Map<string, number>>;
}

const BY_UNIT = [CELL.opened, CELL.open, CELL.closed, CELL.reopened] as const;

/** Nothing counted. */
export const noSums = (): Sums => ({ all: new Map(), units: new Map() });

/** Adds numbers of a unit to the sums; takes them away when `by` is −1. */
export const addCells = ({ all, units }: Sums, unitId: UnitId, cells: Cells, by: 1 | -1 = 1): void => {
  for (const cell in cells) all.set(cell, (all.get(cell) ?? 0) + by * (cells[cell] ?? 0));
  const unit = units.get(unitId) ?? new Map<string, number>();
  for (const cell of BY_UNIT) {
    const count = cells[cell];
    if (count !== undefined) unit.set(cell, (unit.get(cell) ?? 0) + by * count);
  }
  units.set(unitId, unit);
};

/** The sums as they are compared: zeros left out, in the order of their names. */
export const sumsAsJson = ({ all, units }: Sums): object => {
  const ordered = (map: ReadonlyMap<string, number>) =>
    Object.fromEntries([...map].filter(([, count]) => count !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
  const byUnit = [...units].map(([unitId, map]) => [unitId, ordered(map)] as const);
  return {
    all: ordered(all),
    units: Object.fromEntries(
      byUnit.filter(([, cells]) => Object.keys(cells).length > 0).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
};
