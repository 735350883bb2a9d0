import { Graph, layout as dagreLayout } from '@dagrejs/dagre';
import type { ChartView, Move, Step } from './chart-types.ts';
import { clipToFrame, type Point, type Rect } from './geometry.ts';
import { wrapText } from './wrap-text.ts';

/** Sizes in the picture's own units, one to a CSS pixel at full size. */
const STEP_WIDTH = 168;
export const STEP_LINE = 19;
export const STEP_PADDING = 12;
export const TAG_LINE = 17;
const STEP_CHARACTERS = 21;
const LABEL_CHARACTERS = 24;
export const LABEL_LINE = 16;
const LABEL_CHARACTER = 6.9;
const FRAME_TITLE = 26;
const FRAME_PADDING = 10;
const MARGIN = 32;

/** A box with its place. */
export interface PlacedStep extends Rect {
  readonly path: string;
  readonly lines: readonly string[];
}

/** A frame with its place. */
export interface PlacedGroup extends Rect {
  readonly path: string;
}

/** An arrow with its way, and where its words stand (their middle). */
export interface PlacedMove {
  readonly move: Move;
  readonly points: readonly Point[];
  readonly lines: readonly string[];
  readonly label: Rect | undefined;
}

/** The picture with every place known. */
export interface PlacedChart {
  readonly width: number;
  readonly height: number;
  readonly steps: readonly PlacedStep[];
  readonly groups: readonly PlacedGroup[];
  readonly moves: readonly PlacedMove[];
}

const linesOf = (move: Move): readonly string[] => move.labels.flatMap((label) => wrapText(label, LABEL_CHARACTERS));

const rectOf = ({ x = 0, y = 0, width, height }: { x?: number; y?: number; width: number; height: number }): Rect => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** dagre cannot draw from a frame: the arrow is laid from the frame's last box and cut at the frame's edge. */
const anchor = (view: ChartView, path: string): string =>
  view.steps.findLast((step) => step.path === path || step.path.startsWith(`${path}.`))?.path ?? path;

const nameOf = (move: Move): string => `${move.from}>${move.to}`;

const isWorded = (move: Move, hasAllLabels: boolean): boolean =>
  move.labels.length > 0 && (hasAllLabels || move.isNext);

/** A place where the case has been carries a tick. */
const linesOfStep = ({ title, status }: Step): readonly string[] =>
  wrapText(status === 'visited' ? `✓ ${title}` : title, STEP_CHARACTERS);

const graphOf = (view: ChartView, hasAllLabels: boolean) => {
  const graph = new Graph({ compound: true, multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 28, edgesep: 16, ranksep: 30, marginx: MARGIN, marginy: MARGIN });
  for (const group of view.groups) graph.setNode(group.path, { width: 0, height: 0 });
  for (const step of view.steps) {
    const lines = linesOfStep(step).length;
    const tag = step.status === 'now' || step.isEnd || step.holds > 0 ? TAG_LINE : 0;
    graph.setNode(step.path, { width: STEP_WIDTH, height: lines * STEP_LINE + 2 * STEP_PADDING + tag });
  }
  for (const { path, group } of [...view.groups, ...view.steps]) if (group !== null) graph.setParent(path, group);
  for (const move of view.moves) {
    const lines = isWorded(move, hasAllLabels) ? linesOf(move) : [];
    const widest = Math.max(0, ...lines.map((line) => line.length));
    const label =
      lines.length === 0
        ? {}
        : { width: widest * LABEL_CHARACTER + 12, height: lines.length * LABEL_LINE + 4, labelpos: 'c' };
    graph.setEdge(anchor(view, move.from), move.to, { ...label, weight: move.isNext ? 2 : 1 }, nameOf(move));
  }
  return graph;
};

const framed = (rect: Rect): Rect => ({
  x: rect.x - FRAME_PADDING,
  y: rect.y - FRAME_TITLE,
  width: rect.width + 2 * FRAME_PADDING,
  height: rect.height + FRAME_TITLE + FRAME_PADDING,
});

/** Places everything. `hasAllLabels`: words on every arrow, else only on those that lead on from where the case is. */
export const layOut = (view: ChartView, hasAllLabels: boolean): PlacedChart => {
  const graph = graphOf(view, hasAllLabels);
  dagreLayout(graph);
  const groups = view.groups.map(({ path }) => ({ path, ...framed(rectOf(graph.node(path))) }));
  const moves = view.moves.map((move): PlacedMove => {
    const edge = graph.edge(anchor(view, move.from), move.to, nameOf(move));
    const frame = groups.find((group) => group.path === move.from);
    const points = edge?.points ?? [];
    const isLabelled = isWorded(move, hasAllLabels) && edge?.width !== undefined;
    return {
      move,
      points: frame === undefined ? points : clipToFrame(points, frame),
      lines: isLabelled ? linesOf(move) : [],
      label: isLabelled ? rectOf({ ...edge, width: edge.width ?? 0, height: edge.height ?? 0 }) : undefined,
    };
  });
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    steps: view.steps.map((step) => ({ path: step.path, lines: linesOfStep(step), ...rectOf(graph.node(step.path)) })),
    groups,
    moves,
  };
};
