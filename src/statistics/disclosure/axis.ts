import { ALL, type Dimension } from './family.ts';

/** A leaf, a group or all of a dimension. */
interface Node {
  readonly id: string;
  readonly leaves: readonly number[];
}

/** A dimension by numbers: nodes `0 … leaves - 1` are its leaves, then its groups, the last is all. */
export interface Axis {
  readonly id: string;
  readonly size: number;
  readonly nodes: readonly Node[];
  /** @throws RangeError when there is no such node */
  readonly nodeOf: (id: string) => number;
}

/** A node that a turn changes: by +1 or −1. */
export interface Changed {
  readonly node: number;
  readonly sign: 1 | -1;
}

const numbered = (ids: readonly string[], of: string): ReadonlyMap<string, number> => {
  const map = new Map(ids.map((id, at) => [id, at]));
  if (map.size < ids.length) throw new RangeError(`${of} has the same id twice`);
  return map;
};

/** @throws RangeError when it has no leaves, the same id twice, or a group of unknown leaves */
export const axisOf = ({ id, leaves, groups = [] }: Dimension): Axis => {
  const all = [...leaves, ...groups.map((group) => group.id), ALL];
  const numbers = numbered(all, `dimension ${id}`);
  const nodeOf = (node: string): number => {
    const number = numbers.get(node);
    if (number === undefined) throw new RangeError(`dimension ${id} has no ${node}`);
    return number;
  };
  if (leaves.length === 0) throw new RangeError(`dimension ${id} is empty`);
  const leafOf = (leaf: string): number => {
    const number = nodeOf(leaf);
    if (number >= leaves.length) throw new RangeError(`${leaf} of dimension ${id} is no leaf`);
    return number;
  };
  const nodes: Node[] = [
    ...leaves.map((leaf, at) => ({ id: leaf, leaves: [at] })),
    ...groups.map((group) => ({ id: group.id, leaves: [...new Set(group.of.map(leafOf))] })),
    { id: ALL, leaves: leaves.map((_, at) => at) },
  ];
  return { id, size: leaves.length, nodes, nodeOf };
};

/** By leaf: which of the nodes that are used hold it. */
export const holdingOf = (axis: Axis, used: ReadonlySet<number>): readonly (readonly number[])[] => {
  const holding: number[][] = Array.from({ length: axis.size }, () => []);
  axis.nodes.forEach((node, at) => {
    if (used.has(at)) for (const leaf of node.leaves) holding[leaf]?.push(at);
  });
  return holding;
};

/** The nodes that hold one of the two leaves and not the other; of all nodes that hold `from` where there is no `to`. */
export const differing = (
  holding: readonly (readonly number[])[],
  from: number,
  to: number | undefined,
): readonly Changed[] => {
  const plus = holding[from] ?? [];
  const minus = to === undefined ? [] : (holding[to] ?? []);
  return [
    ...plus.filter((node) => !minus.includes(node)).map((node) => ({ node, sign: 1 as const })),
    ...minus.filter((node) => !plus.includes(node)).map((node) => ({ node, sign: -1 as const })),
  ];
};
