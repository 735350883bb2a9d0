import type { Chart, ChartNode } from '../../../../src/contract/index.ts';
import { type ChartTree, chartTree, splitRegions } from './chart-tree.ts';

/** Which states of a chart are drawn, and as what. */
export interface Drawing {
  readonly tree: ChartTree;
  /** States of the main region without states inside. */
  readonly leaves: readonly ChartNode[];
  /** States of the main region that are drawn as frames, outer before inner. */
  readonly groups: readonly ChartNode[];
  /** The box in which a state is drawn: its own, or that of the outermost folded frame around it. */
  readonly boxOf: (path: string) => string;
  /** State that one lands on by entering a state of the main region, or the process itself (the empty path). */
  readonly landing: (path: string) => string;
  /** State or frame that an arrow is drawn from; `undefined` for what is possible from everywhere. */
  readonly source: (path: string) => string | undefined;
  /** Innermost frame around a box or frame. */
  readonly groupOf: (path: string) => string | null;
  /** Regions told in a line each instead of drawn. */
  readonly side: readonly string[];
  readonly isBeside: (path: string) => boolean;
}

/** @see Drawing. Without `isOpen` every frame is unfolded. */
export const drawingOf = (chart: Chart, isOpen: (group: string) => boolean = () => true): Drawing => {
  const tree = chartTree(chart);
  const { main, side } = splitRegions(tree);
  const isMain = new Set(main.map((node) => node.path));
  const inside = (path: string) => tree.children(path === '' ? null : path).filter((child) => isMain.has(child.path));
  const leaves = main.filter((node) => inside(node.path).length === 0);
  const leavesIn = (path: string) => leaves.filter((leaf) => tree.isWithin(leaf.path, path));
  // A frame is worth drawing when it holds several things, but not everything.
  const frames = main.filter(({ path }) => inside(path).length > 1 && leavesIn(path).length < leaves.length);
  const foldedAround = (path: string) =>
    frames.find((frame) => !isOpen(frame.path) && tree.isWithin(path, frame.path))?.path;
  const boxOf = (path: string) => foldedAround(path) ?? path;
  const groups = frames.filter(({ path }) => foldedAround(path) === undefined);

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
    return frames.find((frame) => tree.isWithin(frame.path, path))?.path;
  };
  const groupOf = (path: string) =>
    groups.findLast((group) => group.path !== path && tree.isWithin(path, group.path))?.path ?? null;
  const isBeside = (path: string) => side.some((region) => tree.isWithin(path, region));
  return { tree, leaves, groups, boxOf, landing, source, groupOf, side, isBeside };
};
