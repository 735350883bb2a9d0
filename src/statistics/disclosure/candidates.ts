import type { Grid } from './grid.ts';
import type { Move } from './move.ts';
import { costOf, type Plan } from './plan.ts';

/** How far a search looks: by the number of axes, leaves tried on each; and how many moves in all. */
export interface Reach {
  readonly perAxis: number;
  readonly starts: number;
}

const NEAR: readonly number[] = [1, 40, 20, 7];

/** The usual reach: a few hundred moves, whatever the family's size. */
export const nearReach = (axes: number): Reach => ({ perAxis: NEAR[axes] ?? 3, starts: 4 });

const WIDE: readonly number[] = [1, 4000, 80, 20, 8];

/** Where the near finds nothing: at most some ten thousand moves. */
export const wideReach = (axes: number): Reach => ({ perAxis: WIDE[axes] ?? 4, starts: 12 });

/** Leaves of the cell from which a move may begin: where there are some first, and then the first where there could be. */
export const startsOf = (grid: Grid, cell: number, reach: Reach): readonly (readonly number[])[] => {
  const nodes = grid.cells[cell]?.nodes ?? [];
  const filled: (readonly number[])[] = [];
  const empty: (readonly number[])[] = [];
  const walk = (parts: readonly number[]): void => {
    if (filled.length >= reach.starts) return;
    const axis = grid.axes[parts.length];
    if (!axis) {
      const leaf = grid.leafOf(parts);
      if ((grid.counts[leaf] ?? 0) > 0) filled.push(parts);
      else if (empty.length < reach.starts && grid.impossible[leaf] !== 1) empty.push(parts);
      return;
    }
    for (const leaf of axis.nodes[nodes[parts.length] ?? 0]?.leaves ?? []) walk([...parts, leaf]);
  };
  walk([]);
  return [...filled, ...empty].slice(0, reach.starts);
};

interface Ranked {
  readonly leaf: number;
  readonly changes: number;
  readonly kind: number;
  readonly count: number;
}

const byKind = (one: Ranked, other: Ranked): number =>
  one.kind - other.kind || one.changes - other.changes || one.count - other.count || one.leaf - other.leaf;
const byNearness = (one: Ranked, other: Ranked): number => one.changes - other.changes || byKind(one, other);

/**
 * Leaves outside the cell to which a move on one axis may go, best first: half by what is withheld already and has room, half by how
 * few sums it changes. Last, nowhere.
 */
export const targetsOf = (
  plan: Plan,
  taken: ReadonlySet<number>,
  cell: number,
  from: readonly number[],
  axis: number,
  reach: Reach,
): readonly (number | undefined)[] => {
  const { grid } = plan;
  const nodes = grid.cells[cell]?.nodes ?? [];
  const inside = grid.axes[axis]?.nodes[nodes[axis] ?? 0]?.leaves ?? [];
  const keyOf = (leaf: number): number =>
    nodes.reduce((key, node, at) => key + grid.stepOf(at, at === axis ? leaf : node), 0);
  const here = from[axis] ?? 0;
  const ranked: Ranked[] = [];
  for (let leaf = 0; leaf < (grid.axes[axis]?.size ?? 0); leaf += 1) {
    if (inside.includes(leaf)) continue;
    const partner = grid.cellAt.get(keyOf(leaf));
    const cost = partner === undefined ? 0 : costOf(plan, taken, partner);
    const count = grid.counts[grid.leafOf(from.with(axis, leaf))] ?? 0;
    const kind = (cost === 0 ? 0 : Number.isFinite(cost) ? 1 : 4) + (count > 0 ? 0 : 2);
    ranked.push({ leaf, changes: grid.changed(axis, here, leaf).length, kind, count });
  }
  const half = Math.ceil(reach.perAxis / 2);
  const best = ranked.sort(byKind).slice(0, half);
  const near = ranked.sort(byNearness).slice(0, reach.perAxis - half);
  return [...new Set([...best, ...near].map(({ leaf }) => leaf)), undefined];
};

/** The moves to try for a cell, in a fixed order. */
export function* movesOf(plan: Plan, taken: ReadonlySet<number>, cell: number, reach: Reach): Generator<Move> {
  for (const from of startsOf(plan.grid, cell, reach)) {
    const targets = from.map((_, axis) => targetsOf(plan, taken, cell, from, axis, reach));
    const at = targets.map(() => 0);
    for (let axis = 0; axis >= 0; ) {
      yield { from, to: targets.map((list, on) => list[at[on] ?? 0]) };
      for (axis = at.length - 1; axis >= 0; axis -= 1) {
        at[axis] = (at[axis] ?? 0) + 1;
        if ((at[axis] ?? 0) < (targets[axis]?.length ?? 0)) break;
        at[axis] = 0;
      }
    }
  }
}
