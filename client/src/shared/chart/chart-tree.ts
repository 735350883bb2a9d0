import type { Chart, ChartNode } from '../../../../src/contract/index.ts';

/** The states of a chart as a tree. Built once per chart by {@link chartTree}. */
export interface ChartTree {
  readonly node: (path: string) => ChartNode | undefined;
  /** States directly inside; of the root for `null`. History pseudo-states are left out. */
  readonly children: (path: string | null) => readonly ChartNode[];
  /** States without states inside, under the path (itself, when it has none). */
  readonly leaves: (path: string) => readonly string[];
  /** Where one lands on entering the path: its first leaf by initial states. A history state stands for its parent. */
  readonly landing: (path: string) => string;
  /** Whether the state is the other or lies inside it. The root (empty path) holds everything. */
  readonly isWithin: (path: string, ancestor: string) => boolean;
}

const isWithin = (path: string, ancestor: string): boolean =>
  ancestor === '' || path === ancestor || path.startsWith(`${ancestor}.`);

/** @see ChartTree */
export const chartTree = ({ nodes }: Chart): ChartTree => {
  const byPath = new Map(nodes.map((node) => [node.path, node]));
  const byParent = new Map<string | null, ChartNode[]>();
  for (const node of nodes)
    if (node.type !== 'history') byParent.set(node.parent, [...(byParent.get(node.parent) ?? []), node]);
  const children = (path: string | null) => byParent.get(path) ?? [];
  const leaves = (path: string): readonly string[] => {
    const inside = children(path);
    return inside.length === 0 ? [path] : inside.flatMap((child) => leaves(child.path));
  };
  const landing = (path: string): string => {
    const node = byPath.get(path);
    if (node?.type === 'history') return node.parent === null ? path : landing(node.parent);
    const inside = children(path);
    const first = inside.find((child) => child.isInitial) ?? inside[0];
    return first === undefined ? path : landing(first.path);
  };
  return { node: (path) => byPath.get(path), children, leaves, landing, isWithin };
};

/** How the states split: what is drawn as a graph, and the regions beside it that are told in a line each. */
export interface Regions {
  /** States of the main region, groups before what is in them. */
  readonly main: readonly ChartNode[];
  /** Paths of the regions that go on at the same time. */
  readonly side: readonly string[];
}

/** Children of a parallel state go on at the same time; a root whose children have no initial among them is parallel too. */
const isParallel = (tree: ChartTree, path: string | null): boolean =>
  path === null ? tree.children(null).every((child) => !child.isInitial) : tree.node(path)?.type === 'parallel';

/** How long a course is: states one after the other are added up, of those that go on at the same time the longest counts. */
const size = (tree: ChartTree, path: string): number => {
  const sizes = tree.children(path).map((child) => size(tree, child.path));
  return 1 + (isParallel(tree, path) ? Math.max(0, ...sizes) : sizes.reduce((sum, one) => sum + one, 0));
};

/**
 * Splits a chart into its main region and the others: of states that go on at the same time the longest course is the main,
 * the first of equals.
 */
export const splitRegions = (tree: ChartTree): Regions => {
  const side: string[] = [];
  const walk = (path: string | null): readonly ChartNode[] => {
    const inside = tree.children(path);
    if (inside.length < 2 || !isParallel(tree, path)) return inside.flatMap((child) => [child, ...walk(child.path)]);
    const largest = inside.reduce((best, child) => (size(tree, child.path) > size(tree, best.path) ? child : best));
    side.push(...inside.filter((child) => child !== largest).map((child) => child.path));
    return [largest, ...walk(largest.path)];
  };
  return { main: walk(null), side };
};
