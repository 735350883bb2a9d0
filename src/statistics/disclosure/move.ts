import type { Grid } from './grid.ts';
import { costOf, type Plan } from './plan.ts';

/**
 * Cases thought to be elsewhere: on each axis from one leaf to another, or to nowhere (`undefined`), which changes the totals over that axis
 * too. On several axes at once it goes around a rectangle or box, up in one corner and down in the next, so that sums which hold both stay.
 * @source Repsilber (1994), Giessing & Repsilber (2002): the hypercube method, here with leaves and sets of leaves
 */
export interface Move {
  readonly from: readonly number[];
  readonly to: readonly (number | undefined)[];
}

export interface Corner {
  readonly leaf: number;
  readonly sign: number;
}

/** The leaves that it changes by one; the first is where it begins. */
export const cornersOf = ({ leafOf }: Grid, { from, to }: Move): readonly Corner[] => {
  let corners: { parts: readonly number[]; sign: number }[] = [{ parts: [], sign: 1 }];
  from.forEach((here, axis) => {
    const there = to[axis];
    corners = corners.flatMap(({ parts, sign }) => [
      { parts: [...parts, here], sign },
      ...(there === undefined ? [] : [{ parts: [...parts, there], sign: -sign }]),
    ]);
  });
  return corners.map(({ parts, sign }) => ({ leaf: leafOf(parts), sign }));
};

/** How many may be moved in a direction before a leaf would be below zero, up to the wanted number. */
export const roomOf = (
  { counts, impossible }: Grid,
  shifted: ReadonlyMap<number, number>,
  corners: readonly Corner[],
  direction: 1 | -1,
  wanted: number,
): number => {
  let room = wanted;
  for (const { leaf, sign } of corners) {
    if (impossible[leaf] === 1) return 0;
    if (sign * direction < 0) room = Math.min(room, (counts[leaf] ?? 0) + (shifted.get(leaf) ?? 0));
  }
  return room;
};

/** Calls for each cell that the move changes, until it is told to stop. */
export const eachChanged = (grid: Grid, { from, to }: Move, take: (cell: number) => boolean): void => {
  const lists = from.map((here, axis) => grid.changed(axis, here, to[axis]));
  const walk = (axis: number, key: number): boolean => {
    const list = lists[axis];
    if (!list) {
      const cell = grid.cellAt.get(key);
      return cell === undefined || take(cell);
    }
    return list.every(({ node }) => walk(axis + 1, key + grid.stepOf(axis, node)));
  };
  walk(0, 0);
};

/** What it costs to withhold all that the move changes; infinite as soon as it is more than `limit`. */
export const priceOf = (plan: Plan, taken: ReadonlySet<number>, move: Move, limit: number): number => {
  let price = 0;
  eachChanged(plan.grid, move, (cell) => {
    price += costOf(plan, taken, cell);
    return price <= limit;
  });
  return price <= limit ? price : Number.POSITIVE_INFINITY;
};
