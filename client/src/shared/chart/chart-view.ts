import type { Chart } from '../../../../src/contract/index.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import { movesOf, waysOn } from './moves.ts';

/** Where a case is, and what its reader may do about it. */
export interface Situation {
  /** Active state paths, groups among them. */
  readonly active: readonly string[];
  /** Paths in which the case has been before. */
  readonly visited: ReadonlySet<string>;
  /** Names of commands that the reader may give now. */
  readonly permitted: ReadonlySet<string>;
}

/** The words of a process, as the picture needs them. */
export interface ChartWords {
  readonly state: (path: string) => string;
  /** The command that becomes the event; none for events that come by themselves. */
  readonly command: (event: string) => { readonly name: string; readonly title: string } | undefined;
  /** What stands on an arrow that time takes. */
  readonly timePasses: string;
  /** Whether a case counts as closed in the state. */
  readonly closes: (path: string) => boolean;
}

/** `now`: the case is here. `next`: one move away. `visited`: it has been here. `ahead`: none of these. */
export type StepStatus = 'now' | 'next' | 'visited' | 'ahead';

/** A box of the picture. */
export interface Step {
  readonly path: string;
  readonly title: string;
  readonly status: StepStatus;
  readonly isEnd: boolean;
  /** The frame it stands in. */
  readonly group: string | null;
}

/** A frame around steps that belong together. */
export interface StepGroup {
  readonly path: string;
  readonly title: string;
  readonly group: string | null;
  readonly isActive: boolean;
}

/** An arrow, with all that may be done to take it. */
export interface Move {
  /** Path of a box or a frame; empty for "from any". */
  readonly from: string;
  /** Path of a box. */
  readonly to: string;
  readonly labels: readonly string[];
  /** Leads on from where the case is. */
  readonly isNext: boolean;
  /** The reader may take it now. */
  readonly isMine: boolean;
}

/** What goes on beside the main course, told in a line. */
export interface SideTrack {
  readonly path: string;
  readonly title: string;
  /** Titles of where it stands, one at least. */
  readonly states: readonly string[];
  readonly isEnded: boolean;
}

/** Something that can be done from where the case is, in whichever region. */
export interface WayOn {
  readonly label: string;
  readonly to: string;
  readonly isMine: boolean;
}

/** The picture as data: one module places it, the text alternative says it. */
export interface ChartView {
  readonly steps: readonly Step[];
  readonly groups: readonly StepGroup[];
  readonly moves: readonly Move[];
  /** What can be done from every step of the main course, said once instead of drawn from each. */
  readonly anytime: readonly Move[];
  readonly sides: readonly SideTrack[];
  readonly waysOn: readonly WayOn[];
}

/** What a region beside holds is told region by region; one that the reader may not see has no active state, and no line. */
const sideTracks = ({ tree, side }: Drawing, { active }: Situation, words: ChartWords): readonly SideTrack[] =>
  side
    .flatMap((path) => (tree.node(path)?.type === 'parallel' ? tree.children(path).map((child) => child.path) : [path]))
    .map((path) => ({ path, leaves: tree.leaves(path).filter((leaf) => active.includes(leaf)) }))
    .filter(({ leaves }) => leaves.length > 0)
    .map(({ path, leaves }) => ({
      path,
      title: words.state(path),
      states: leaves.map(words.state),
      isEnded: leaves.every((leaf) => tree.node(leaf)?.type === 'final'),
    }));

/** The picture of a process with a case in it. Pure: the same case gives the same picture. */
export const chartView = (chart: Chart, situation: Situation, words: ChartWords): ChartView => {
  const drawing = drawingOf(chart);
  const { moves, anytime } = movesOf(chart, drawing, situation, words);
  const next = new Set([...moves, ...anytime].filter((move) => move.isNext).map((move) => move.to));
  const statusOf = (path: string): StepStatus => {
    if (situation.active.includes(path)) return 'now';
    if (next.has(path)) return 'next';
    return situation.visited.has(path) ? 'visited' : 'ahead';
  };
  return {
    steps: drawing.leaves.map((leaf) => ({
      path: leaf.path,
      title: words.state(leaf.path),
      status: statusOf(leaf.path),
      isEnd: leaf.type === 'final' || words.closes(leaf.path),
      group: drawing.groupOf(leaf.path),
    })),
    groups: drawing.groups.map(({ path }) => ({
      path,
      title: words.state(path),
      group: drawing.groupOf(path),
      isActive: situation.active.includes(path),
    })),
    moves,
    anytime,
    sides: sideTracks(drawing, situation, words),
    waysOn: waysOn(chart, drawing, situation, words),
  };
};
