import type { Grid } from './grid.ts';

/** By cell, what it is more or less when leaves are; of cells that some make more and others less, what is left. Without those that are as they were. */
export const differencesOf = (grid: Grid, shifted: ReadonlyMap<number, number>): ReadonlyMap<number, number> => {
  const differs = new Map<number, number>();
  for (const [leaf, more] of shifted) {
    for (const cell of grid.cellsOf(leaf)) differs.set(cell, (differs.get(cell) ?? 0) + more);
  }
  return new Map([...differs].filter(([, more]) => more !== 0));
};
