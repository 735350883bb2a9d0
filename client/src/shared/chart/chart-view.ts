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

/** A box of the picture: a state, or a folded frame. */
export interface Step {
  readonly path: string;
  readonly title: string;
  readonly status: StepStatus;
  readonly isEnd: boolean;
  /** States folded into it; 0 for a state of its own. */
  readonly holds: number;
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

/** An end that is reached from so many places that arrows to it would hide the rest: told below the picture instead. */
export interface Exit {
  readonly path: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly isNext: boolean;
  readonly isMine: boolean;
}

/** The picture as data: one module places it, the text alternative says it. */
export interface ChartView {
  readonly steps: readonly Step[];
  readonly groups: readonly StepGroup[];
  readonly moves: readonly Move[];
  readonly exits: readonly Exit[];
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

/** So many places from which an end is reached make it an exit. */
const EXIT_SOURCES = 3;

const exitsOf = (steps: readonly Step[], moves: readonly Move[]): readonly Exit[] =>
  steps.flatMap(({ path, title, isEnd, status }) => {
    const into = moves.filter((move) => move.to === path);
    const isEverywhere = into.some((move) => move.from === '') || into.length >= EXIT_SOURCES;
    if (!isEnd || status === 'now' || !isEverywhere || moves.some((move) => move.from === path)) return [];
    return [
      {
        path,
        title,
        labels: [...new Set(into.flatMap((move) => move.labels))],
        isNext: status === 'next',
        isMine: into.some((move) => move.isMine),
      },
    ];
  });

const stepsOf = (
  drawing: Drawing,
  moves: readonly Move[],
  situation: Situation,
  words: ChartWords,
): readonly Step[] => {
  const next = new Set(moves.filter((move) => move.isNext).map((move) => move.to));
  const boxes = [...new Set(drawing.leaves.map((leaf) => drawing.boxOf(leaf.path)))];
  return boxes.map((path) => {
    const inside = drawing.leaves.filter((leaf) => drawing.boxOf(leaf.path) === path);
    const statusOf = (): StepStatus => {
      if (inside.some((leaf) => situation.active.includes(leaf.path))) return 'now';
      if (next.has(path)) return 'next';
      return inside.some((leaf) => situation.visited.has(leaf.path)) ? 'visited' : 'ahead';
    };
    return {
      path,
      title: words.state(path),
      status: statusOf(),
      isEnd: inside.every((leaf) => leaf.type === 'final' || words.closes(leaf.path)),
      holds: inside.length === 1 && inside[0]?.path === path ? 0 : inside.length,
      group: drawing.groupOf(path),
    };
  });
};

/**
 * The picture of a process with a case in it. Pure: the same case gives the same picture.
 * Frames that the case is not in are folded into a box each, unless `isUnfolded`.
 */
export const chartView = (chart: Chart, situation: Situation, words: ChartWords, isUnfolded = false): ChartView => {
  const drawing = drawingOf(chart, (group) => isUnfolded || situation.active.includes(group));
  const moves = movesOf(chart, drawing, situation, words);
  const steps = stepsOf(drawing, moves, situation, words);
  const exits = exitsOf(steps, moves);
  const isExit = (path: string) => exits.some((exit) => exit.path === path);
  return {
    steps: steps.filter((step) => !isExit(step.path)),
    groups: drawing.groups.map(({ path }) => ({
      path,
      title: words.state(path),
      group: drawing.groupOf(path),
      isActive: situation.active.includes(path),
    })),
    moves: moves.filter((move) => move.from !== '' && !isExit(move.to)),
    exits,
    sides: sideTracks(drawing, situation, words),
    waysOn: waysOn(chart, drawing, situation, words),
  };
};
