import type { Chart } from '../../../../src/contract/index.ts';
import { drawingOf } from './drawing.ts';

interface Walk {
  readonly at: string;
  readonly seen: readonly string[];
}

const NOWHERE: ReadonlySet<string> = new Set();

/**
 * The boxes of the main region that a case has been in, from the events it has taken, oldest first. Where guards choose
 * between arrows all are followed, and the walk that ends where the case is now tells. Empty when none does: a reader who
 * may not see every event is shown no guess.
 */
export const visitedStates = (
  chart: Chart,
  events: readonly string[],
  active: readonly string[],
): ReadonlySet<string> => {
  const { tree, leaves, landing } = drawingOf(chart);
  let walks: readonly Walk[] = [{ at: landing(''), seen: [landing('')] }];
  for (const event of events) {
    const arrows = chart.edges.filter((edge) => edge.event === event);
    const onward = walks.flatMap(({ at, seen }): readonly Walk[] => {
      const taken = arrows.filter((edge) => tree.isWithin(at, edge.from)).map((edge) => landing(edge.to));
      const goals = taken.filter((to) => leaves.some((leaf) => leaf.path === to));
      return goals.length === 0 ? [{ at, seen }] : goals.map((to) => ({ at: to, seen: [...seen, to] }));
    });
    walks = [...new Map(onward.map((walk) => [walk.at, walk])).values()];
  }
  const walk = walks.find(({ at }) => active.includes(at));
  return walk === undefined ? NOWHERE : new Set(walk.seen);
};
