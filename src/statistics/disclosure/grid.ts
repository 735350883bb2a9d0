import { type Changed, differing, holdingOf } from './axis.ts';
import { type Cell, cellsOf } from './cells.ts';
import type { Family } from './family.ts';
import { crossed, type Layout, layoutOf } from './layout.ts';
import { impossibleLeaves, leafCounts } from './leaves.ts';

/** A family by numbers: leaves of all dimensions crossed, and cells, which are sums of leaves. */
export interface Grid extends Layout {
  readonly cells: readonly Cell[];
  /** By leaf. */
  readonly counts: Int32Array;
  /** By leaf, 1 where there can be none. */
  readonly impossible: Uint8Array;
  /** By key of the place, the cell's number. */
  readonly cellAt: ReadonlyMap<number, number>;
  /** The nodes of an axis that differ when one goes from one leaf to another, or to nowhere. */
  readonly changed: (axis: number, from: number, to: number | undefined) => readonly Changed[];
  /** All cells that a leaf is part of. */
  readonly cellsOf: (leaf: number) => readonly number[];
}

/** @throws RangeError for a family that contradicts itself, is malformed, or is larger than the bounds */
export const gridOf = (family: Family): Grid => {
  const layout = layoutOf(family.dimensions);
  const { axes, partsOf, keyOf } = layout;
  const counts = leafCounts(layout, family.counts);
  const impossible = impossibleLeaves(layout, family.impossible ?? [], counts);
  const cells = cellsOf(layout, family, counts, impossible);
  const cellAt = new Map(cells.map(({ nodes }, at) => [keyOf(nodes), at]));
  const holding = axes.map((axis, at) => holdingOf(axis, new Set(cells.map(({ nodes }) => nodes[at] ?? 0))));
  const known = axes.map(() => new Map<number, readonly Changed[]>());
  return {
    ...layout,
    cells,
    counts,
    impossible,
    cellAt,
    changed: (axis, from, to) => {
      const key = from * ((axes[axis]?.size ?? 0) + 1) + (to === undefined ? 0 : to + 1);
      const found = known[axis]?.get(key) ?? differing(holding[axis] ?? [], from, to);
      known[axis]?.set(key, found);
      return found;
    },
    cellsOf: (leaf) =>
      crossed(partsOf(leaf).map((part, at) => holding[at]?.[part] ?? [])).flatMap(
        (nodes) => cellAt.get(keyOf(nodes)) ?? [],
      ),
  };
};
