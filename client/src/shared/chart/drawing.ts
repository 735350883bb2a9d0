import type { Chart, ChartNode } from '../../../../src/contract/index.ts';
import { type ChartTree, chartTree, splitRegions } from './chart-tree.ts';

/** Which states of a chart are drawn, and as what. */
export interface Drawing {
  readonly tree: ChartTree;
  /** States of the main region without states inside: the boxes. */
  readonly leaves: readonly ChartNode[];
  /** States of the main region that are drawn as frames, outer before inner. */
  readonly groups: readonly ChartNode[];
  /** Box that one lands on by entering a state of the main region, or the process itself (the empty path). */
  readonly landing: (path: string) => string;
  /** Box or frame that an arrow is drawn from; `undefined` for what is possible from every box. */
  readonly source: (path: string) => string | undefined;
  /** Innermost frame around a box or frame. */
  readonly groupOf: (path: string) => string | null;
  /** Regions told in a line each instead of drawn. */
  readonly side: readonly string[];
  readonly isBeside: (path: string) => boolean;
}

/** @see Drawing */
export const drawingOf = (chart: Chart): Drawing => {
  const tree = chartTree(chart);
  const { main, side } = splitRegions(tree);
  const isMain = new Set(main.map((node) => node.path));
  const inside = (path: string) => tree.children(path === '' ? null : path).filter((child) => isMain.has(child.path));
  const leaves = main.filter((node) => inside(node.path).length === 0);
  const leavesIn = (path: string) => leaves.filter((leaf) => tree.isWithin(leaf.path, path));
  // A frame is worth drawing when it holds several things, but not everything.
  const groups = main.filter(({ path }) => inside(path).length > 1 && leavesIn(path).length < leaves.length);

  const landing = (path: string): string => {
    const node = tree.node(path);
    if (node?.type === 'history' && node.parent !== null) return landing(node.parent);
    const first = inside(path).find((child) => child.isInitial) ?? inside(path)[0];
    return first === undefined ? path : landing(first.path);
  };
  const source = (path: string): string | undefined => {
    const within = leavesIn(path);
    if (within.length === 1) return within[0]?.path;
    if (within.length === leaves.length) return undefined;
    return groups.find((group) => tree.isWithin(group.path, path))?.path;
  };
  const groupOf = (path: string) =>
    groups.findLast((group) => group.path !== path && tree.isWithin(path, group.path))?.path ?? null;
  const isBeside = (path: string) => side.some((region) => tree.isWithin(path, region));
  return { tree, leaves, groups, landing, source, groupOf, side, isBeside };
};
