import type { Chart, ChartEdge } from '../../../../src/contract/index.ts';
import type { ChartWords, Move, Situation, WayOn } from './chart-types.ts';
import type { Drawing } from './drawing.ts';

interface Taken {
  readonly labels: readonly string[];
  readonly isNext: boolean;
  readonly isMine: boolean;
}

/** An event that the engine sends when a time limit has passed. */
const isOfTime = (event: string): boolean => event.startsWith('deadline.');

const taken = ({ from, event }: ChartEdge, { active, permitted }: Situation, words: ChartWords): Taken => {
  const command = words.command(event);
  const label = command?.title ?? (isOfTime(event) ? words.timePasses : undefined);
  const isNext = from === '' || active.includes(from);
  return {
    labels: label === undefined ? [] : [label],
    isNext,
    isMine: isNext && command !== undefined && permitted.has(command.name),
  };
};

const merged = (moves: readonly Move[]): readonly Move[] => {
  const byEnds = new Map<string, Move>();
  for (const move of moves) {
    const key = `${move.from}>${move.to}`;
    const old = byEnds.get(key);
    byEnds.set(key, {
      ...move,
      labels: [...new Set([...(old?.labels ?? []), ...move.labels])],
      isNext: move.isNext || old?.isNext === true,
      isMine: move.isMine || old?.isMine === true,
    });
  }
  return [...byEnds.values()];
};

/** Arrows between boxes; `from` is empty where it may be anywhere. What stays where it is has no arrow. */
export const movesOf = (chart: Chart, drawing: Drawing, situation: Situation, words: ChartWords): readonly Move[] =>
  merged(
    chart.edges
      .filter((edge) => !drawing.isBeside(edge.from) && !drawing.isBeside(edge.to))
      .map((edge) => ({
        from: drawing.boxOf(drawing.source(edge.from) ?? ''),
        to: drawing.boxOf(drawing.landing(edge.to)),
        ...taken(edge, situation, words),
      }))
      .filter((move) => move.from !== move.to),
  );

/** Everything that leads on from where the case is, side regions included: each label and goal once. */
export const waysOn = (chart: Chart, drawing: Drawing, situation: Situation, words: ChartWords): readonly WayOn[] => {
  const ways = chart.edges.flatMap((edge) => {
    const { labels, isNext, isMine } = taken(edge, situation, words);
    const to = drawing.isBeside(edge.to) ? drawing.tree.landing(edge.to) : drawing.landing(edge.to);
    if (!isNext || situation.active.includes(to)) return [];
    return labels.map((label): WayOn => ({ label, to: words.state(to), isMine }));
  });
  return [...new Map(ways.map((way) => [`${way.label}>${way.to}`, way])).values()];
};
