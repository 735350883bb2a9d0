import { type Axis, axisOf } from './axis.ts';
import { ALL, type Dimension, type Where } from './family.ts';

/** How many leaves of all dimensions crossed there may be. */
export const MAX_LEAVES = 1_000_000;

/** Places by numbers: a leaf is one part of each axis, a place one node of each. */
export interface Layout {
  readonly axes: readonly Axis[];
  /** How many leaves there are in all. */
  readonly size: number;
  readonly leafOf: (parts: readonly number[]) => number;
  readonly partsOf: (leaf: number) => readonly number[];
  /** The key of the place of one node of each axis. */
  readonly keyOf: (nodes: readonly number[]) => number;
  /** What a node adds to that key. */
  readonly stepOf: (axis: number, node: number) => number;
  /** @throws RangeError when there is no such dimension or node */
  readonly nodesOf: (at: Where) => readonly number[];
  readonly whereOf: (nodes: readonly number[]) => Where;
  readonly leavesUnder: (nodes: readonly number[]) => readonly number[];
}

/** All ways of taking one of each. */
export const crossed = (lists: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  lists.reduce<readonly (readonly number[])[]>(
    (rows, list) => rows.flatMap((row) => list.map((one) => [...row, one])),
    [[]],
  );

const stepsOf = (sizes: readonly number[]): readonly number[] =>
  sizes.map((_, at) => sizes.slice(at + 1).reduce((product, size) => product * size, 1));

const dot = (some: readonly number[], others: readonly number[]): number =>
  some.reduce((sum, one, at) => sum + one * (others[at] ?? 0), 0);

/** @throws RangeError for a dimension that is malformed or there twice, and for more leaves than there may be */
export const layoutOf = (dimensions: readonly Dimension[]): Layout => {
  const axes = dimensions.map(axisOf);
  if (new Set(axes.map(({ id }) => id)).size < axes.length) throw new RangeError('a dimension is there twice');
  const size = axes.reduce((product, axis) => product * axis.size, 1);
  const places = axes.reduce((product, { nodes }) => product * nodes.length, 1);
  if (size > MAX_LEAVES || !Number.isSafeInteger(places)) throw new RangeError('too many leaves');
  const leafSteps = stepsOf(axes.map((axis) => axis.size));
  const keySteps = stepsOf(axes.map(({ nodes }) => nodes.length));
  const leafOf: Layout['leafOf'] = (parts) => dot(parts, leafSteps);
  return {
    axes,
    size,
    leafOf,
    partsOf: (leaf) => axes.map((axis, at) => Math.floor(leaf / (leafSteps[at] ?? 1)) % axis.size),
    keyOf: (nodes) => dot(nodes, keySteps),
    stepOf: (axis, node) => node * (keySteps[axis] ?? 1),
    nodesOf: (at) => {
      const unknown = Object.keys(at).find((id) => !axes.some((axis) => axis.id === id));
      if (unknown !== undefined) throw new RangeError(`there is no dimension ${unknown}`);
      return axes.map((axis) => axis.nodeOf(at[axis.id] ?? ALL));
    },
    whereOf: (nodes) =>
      Object.fromEntries(
        axes.flatMap((axis, at): [string, string][] => {
          const id = axis.nodes[nodes[at] ?? 0]?.id ?? ALL;
          return id === ALL ? [] : [[axis.id, id]];
        }),
      ),
    leavesUnder: (nodes) => crossed(axes.map((axis, at) => axis.nodes[nodes[at] ?? 0]?.leaves ?? [])).map(leafOf),
  };
};
