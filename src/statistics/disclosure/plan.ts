import type { Grid } from './grid.ts';
import { isSmall, type Rule } from './protection.ts';

/** How a cell stands: published, published before for ever; and what is not known: not to be published, or withheld for one of two reasons. */
export const STANDING = { open: 0, fixed: 1, unpublished: 2, small: 3, protects: 4 } as const;

/** Whether nobody is told it, now or before. */
export const isUntold = ({ standing }: Plan, cell: number): boolean => (standing[cell] ?? 0) >= STANDING.unpublished;

/** Which cells are withheld so far, and which a search has taken besides. Changed in place: there are many and the search is inner. */
export interface Plan {
  readonly grid: Grid;
  readonly rule: Rule;
  readonly standing: Uint8Array;
}

/** All small cells withheld, what was published before fixed, the rest open. */
export const planOf = (grid: Grid, rule: Rule): Plan => ({
  grid,
  rule,
  standing: Uint8Array.from(grid.cells, (cell) => {
    if (cell.isEarlier) return STANDING.fixed;
    if (!cell.isWanted) return STANDING.unpublished;
    return isSmall(cell, rule) ? STANDING.small : STANDING.open;
  }),
});

/** What it costs that the cell may be another number: nothing when it is withheld, more than anything when it is known. */
export const costOf = (plan: Plan, taken: ReadonlySet<number>, cell: number): number => {
  if (isUntold(plan, cell) || taken.has(cell)) return 0;
  return plan.standing[cell] === STANDING.fixed ? Number.POSITIVE_INFINITY : (plan.grid.cells[cell]?.weight ?? 0);
};
