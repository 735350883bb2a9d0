import type { Chart } from '../../../../src/contract/index.ts';
import { drawingOf } from './drawing.ts';

interface Walk {
  readonly at: string;
  readonly seen: readonly string[];
  /** How much speaks against it: the likelier a walk, the less. */
  readonly doubt: number;
}

/** An event that moves cases from here moved nothing: the chart does not show where it may be taken without a move. */
const NO_MOVE = 1;
/** An event that moves cases only elsewhere was taken here. */
const NOT_HERE = 2;

const doubtOfStaying = (arrows: number, fromHere: number): number => {
  if (arrows === 0) return 0;
  return fromHere === 0 ? NOT_HERE : NO_MOVE;
};

const NOWHERE: ReadonlySet<string> = new Set();

const likeliest = (walks: readonly Walk[]): readonly Walk[] => {
  const byPlace = new Map<string, Walk>();
  for (const walk of walks)
    if (walk.doubt < (byPlace.get(walk.at)?.doubt ?? Number.POSITIVE_INFINITY)) byPlace.set(walk.at, walk);
  return [...byPlace.values()];
};

/**
 * The boxes of the main region that a case has been in, from the events it has taken, oldest first. Where guards choose
 * between arrows all are followed, and the likeliest walk that ends where the case is now tells. Empty when none does: a
 * reader who may not see every event is shown no guess.
 */
export const visitedStates = (
  chart: Chart,
  events: readonly string[],
  active: readonly string[],
): ReadonlySet<string> => {
  const { tree, leaves, landing } = drawingOf(chart);
  const isDrawn = new Set(leaves.map((leaf) => leaf.path));
  let walks: readonly Walk[] = [{ at: landing(''), seen: [landing('')], doubt: 0 }];
  for (const event of events) {
    const arrows = chart.edges
      .filter((edge) => edge.event === event)
      .map(({ from, to }) => ({ from, to: landing(to) }))
      .filter(({ to }) => isDrawn.has(to));
    walks = likeliest(
      walks.flatMap(({ at, seen, doubt }): readonly Walk[] => {
        const taken = arrows.filter(({ from }) => tree.isWithin(at, from));
        const stays = { at, seen, doubt: doubt + doubtOfStaying(arrows.length, taken.length) };
        return [stays, ...taken.map(({ to }) => ({ at: to, seen: [...seen, to], doubt }))];
      }),
    );
  }
  const walk = walks.find(({ at }) => active.includes(at));
  return walk === undefined ? NOWHERE : new Set(walk.seen);
};
