import type { Chart } from '../../../../src/contract/index.ts';
import type { ChartView, ChartWords, Exit, Move, SideTrack, Situation, Step, StepStatus } from './chart-types.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import { movesOf, waysOn } from './moves.ts';

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
