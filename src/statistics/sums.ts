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

const addTo = (sums: Map<string, number>, cell: string, count: number): void => {
  sums.set(cell, (sums.get(cell) ?? 0) + count);
};

const addToUnit = ({ units }: Sums, unitId: UnitId, cell: string, count: number): void => {
  const unit = units.get(unitId) ?? new Map<string, number>();
  addTo(unit, cell, count);
  units.set(unitId, unit);
};

/** Adds numbers of a unit to the sums; takes them away when `by` is −1. */
export const addCells = (sums: Sums, unitId: UnitId, cells: Cells, by: 1 | -1 = 1): void => {
  for (const cell in cells) addTo(sums.all, cell, by * (cells[cell] ?? 0));
  for (const cell of BY_UNIT) {
    const count = cells[cell];
    if (count !== undefined) addToUnit(sums, unitId, cell, by * count);
  }
};

/** Numbers of a unit as they stand among those of all units: with what a table of units shows beside. */
export const amongAll = (unitId: UnitId, cells: Cells): Cells => ({
  ...cells,
  ...Object.fromEntries(
    BY_UNIT.flatMap((cell) => (cells[cell] === undefined ? [] : [[CELL.ofUnit(unitId, cell), cells[cell]]])),
  ),
});

const UNIT_CELL = 'n|';

/** Adds numbers of all units together. */
export const addWhole = (sums: Sums, cells: Cells): void => {
  for (const cell in cells) {
    const count = cells[cell] ?? 0;
    if (!cell.startsWith(UNIT_CELL)) addTo(sums.all, cell, count);
    else {
      const [, unitId = '', of = ''] = cell.split('|');
      addToUnit(sums, unitId as UnitId, of, count);
    }
  }
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
