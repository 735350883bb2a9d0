import { movesOf, nearReach, type Reach, wideReach } from './candidates.ts';
import { differencesOf } from './differences.ts';
import { cornersOf, eachChanged, type Move, priceOf, roomOf } from './move.ts';
import type { Plan } from './plan.ts';

/** Other counts by which everything that is published would be the same, while one cell is another number. */
export interface Witness {
  readonly cell: number;
  /** What the cell is more or less. */
  readonly by: number;
  /** By leaf, what it is more or less. */
  readonly shifted: ReadonlyMap<number, number>;
  /** Cells that are not as they are: all of them must be withheld. */
  readonly touched: ReadonlySet<number>;
}

interface Step {
  readonly move: Move;
  readonly room: number;
}

/** The best next move: the least to withhold for each case moved; the first of those that are as good. */
const bestStep = (
  plan: Plan,
  taken: ReadonlySet<number>,
  shifted: ReadonlyMap<number, number>,
  { cell, left, limit, reach }: { cell: number; left: number; limit: number; reach: Reach },
): Step | undefined => {
  const direction = left > 0 ? 1 : -1;
  const wanted = Math.abs(left);
  let best: Step | undefined;
  let bestEach = Number.POSITIVE_INFINITY;
  for (const move of movesOf(plan, taken, cell, reach)) {
    // Its price first: most moves are too dear at the first cell, and that is soon seen.
    const price = priceOf(plan, taken, move, Math.min(limit, bestEach * wanted));
    if (!Number.isFinite(price)) continue;
    const room = roomOf(plan.grid, shifted, cornersOf(plan.grid, move), direction, wanted);
    const each = price / room;
    if (room === 0 || each > bestEach || (each === bestEach && room <= (best?.room ?? 0))) continue;
    best = { move, room };
    bestEach = each;
    if (each === 0 && room === wanted) break;
  }
  return best;
};

const search = (plan: Plan, cell: number, by: number, limit: number, reach: Reach): Witness | undefined => {
  const direction = by > 0 ? 1 : -1;
  const taken = new Set<number>();
  const shifted = new Map<number, number>();
  for (let left = by; left !== 0; ) {
    const step = bestStep(plan, taken, shifted, { cell, left, limit, reach });
    if (!step) return undefined;
    for (const { leaf, sign } of cornersOf(plan.grid, step.move)) {
      shifted.set(leaf, (shifted.get(leaf) ?? 0) + sign * direction * step.room);
    }
    eachChanged(plan.grid, step.move, (changed) => {
      taken.add(changed);
      return true;
    });
    left -= direction * step.room;
  }
  return { cell, by, shifted, touched: new Set(differencesOf(plan.grid, shifted).keys()) };
};

/** A witness that changes only what is withheld already. */
export const withinWithheld = (plan: Plan, cell: number, by: number): Witness | undefined =>
  search(plan, cell, by, 0, nearReach(plan.grid.axes.length));

/** A witness that withholds as little more as it finds; `undefined` when it finds none. */
export const findWitness = (plan: Plan, cell: number, by: number): Witness | undefined => {
  const axes = plan.grid.axes.length;
  const within = withinWithheld(plan, cell, by);
  return (
    within ??
    search(plan, cell, by, Number.MAX_VALUE, nearReach(axes)) ??
    search(plan, cell, by, Number.MAX_VALUE, wideReach(axes))
  );
};
