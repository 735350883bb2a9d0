import { describe, expect, test } from 'vitest';
import { chartTree, splitRegions } from '../../client/src/shared/chart/chart-tree.ts';
import type { ChartWords, Situation } from '../../client/src/shared/chart/chart-types.ts';
import { chartView } from '../../client/src/shared/chart/chart-view.ts';
import { layOut } from '../../client/src/shared/chart/layout.ts';
import { visitedStates } from '../../client/src/shared/chart/visited.ts';
import type { Chart, ChartNode } from '../../src/contract/index.ts';

const node = (path: string, type: ChartNode['type'] = 'atomic', isInitial = false): ChartNode => ({
  path,
  parent: path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : null,
  type,
  isInitial,
});
const edge = (from: string, event: string, to: string) => ({ from, event, to, guards: [] });

/** Two regions; in the main one a frame `look` with two steps and a way back into it. */
const chart: Chart = {
  nodes: [
    node('main', 'compound'),
    node('main.new', 'atomic', true),
    node('main.look', 'compound'),
    node('main.look.ask', 'atomic', true),
    node('main.look.write'),
    node('main.done', 'final'),
    node('beside', 'compound'),
    node('beside.wait', 'atomic', true),
    node('beside.told', 'final'),
  ],
  edges: [
    edge('main.new', 'take', 'main.look'),
    edge('main.look.ask', 'asked', 'main.look.write'),
    edge('main.look.write', 'more', 'main.look.ask'),
    edge('main.look', 'finish', 'main.done'),
    edge('main.new', 'deadline.passed', 'main.look'),
    edge('main.new', 'note', 'main.new'),
    edge('main', 'withdraw', 'main.done'),
    edge('beside.wait', 'tell', 'beside.told'),
  ],
};
const words: ChartWords = {
  state: (path) => `<${path}>`,
  command: (event) => (event.startsWith('deadline.') ? undefined : { name: `do-${event}`, title: `Do ${event}` }),
  timePasses: 'Time passes',
  closes: (path) => path === 'main.done',
};
const at = (active: readonly string[], permitted: readonly string[] = []): Situation => ({
  active,
  visited: new Set(),
  permitted: new Set(permitted),
});

describe('splitRegions', () => {
  test('the region with most states is drawn, the others are told', () => {
    const regions = splitRegions(chartTree(chart));
    expect(regions.side).toEqual(['beside']);
    expect(regions.main.map(({ path }) => path)).toEqual([
      'main',
      'main.new',
      'main.look',
      'main.look.ask',
      'main.look.write',
      'main.done',
    ]);
  });

  test('a process with one course has nothing beside it', () => {
    const single = { nodes: [node('a', 'atomic', true), node('b', 'final')], edges: [edge('a', 'go', 'b')] };
    expect(splitRegions(chartTree(single)).side).toEqual([]);
  });
});

test('several short courses at the same time are not longer than a long one', () => {
  const tree = chartTree({
    nodes: [
      ...chart.nodes,
      node('told', 'parallel'),
      ...['a', 'b', 'c', 'd'].flatMap((name) => [
        node(`told.${name}`, 'compound'),
        node(`told.${name}.wait`, 'atomic', true),
        node(`told.${name}.done`, 'final'),
      ]),
    ],
    edges: [],
  });
  expect(splitRegions(tree).side).toEqual(['beside', 'told']);
});

describe('chartView', () => {
  const view = chartView(chart, at(['main', 'main.new', 'beside', 'beside.wait'], ['do-take']), words, true);

  test('boxes are the innermost states, frames those that hold several', () => {
    expect(view.steps.map(({ path, group }) => [path, group])).toEqual([
      ['main.new', null],
      ['main.look.ask', 'main.look'],
      ['main.look.write', 'main.look'],
    ]);
    expect(view.groups.map(({ path }) => path)).toEqual(['main.look']);
  });

  test('tells where the case is, what is one move away and what is further', () => {
    expect(view.steps.map(({ status }) => status)).toEqual(['now', 'next', 'ahead']);
  });

  test('an arrow to a frame goes to its first step, and two commands share an arrow', () => {
    expect(view.moves[0]).toEqual({
      from: 'main.new',
      to: 'main.look.ask',
      labels: ['Do take', 'Time passes'],
      isNext: true,
      isMine: true,
    });
  });

  test('what stays where it is has no arrow', () => {
    expect(view.moves.some(({ from, to }) => from === to)).toBe(false);
  });

  test('an end that is reached from everywhere is an exit, without arrows', () => {
    expect(view.exits).toEqual([
      { path: 'main.done', title: '<main.done>', labels: ['Do finish', 'Do withdraw'], isNext: true, isMine: false },
    ]);
    expect(view.moves.some(({ to }) => to === 'main.done')).toBe(false);
  });

  test('a frame that the case is not in is folded into one box', () => {
    const folded = chartView(chart, at(['main', 'main.new']), words);
    expect(folded.groups).toEqual([]);
    expect(folded.steps.map(({ path, holds, status }) => [path, holds, status])).toEqual([
      ['main.new', 0, 'now'],
      ['main.look', 2, 'next'],
    ]);
    expect(chartView(chart, at(['main', 'main.look', 'main.look.ask']), words).groups).toHaveLength(1);
  });

  test('a region beside is told by where it stands', () => {
    expect(view.sides).toEqual([{ path: 'beside', title: '<beside>', states: ['<beside.wait>'], isEnded: false }]);
  });

  test('a region that the reader may not see has no line', () => {
    expect(chartView(chart, at(['main', 'main.new']), words).sides).toEqual([]);
  });

  test('the ways on are those of all regions, each once', () => {
    expect(view.waysOn).toEqual([
      { label: 'Do take', to: '<main.look.ask>', isMine: true },
      { label: 'Time passes', to: '<main.look.ask>', isMine: false },
      { label: 'Do withdraw', to: '<main.done>', isMine: false },
      { label: 'Do tell', to: '<beside.told>', isMine: false },
    ]);
  });
});

describe('visitedStates', () => {
  test('follows the events that were taken', () => {
    const visited = visitedStates(chart, ['take', 'tell', 'asked', 'unknown', 'more'], ['main.look.ask']);
    expect([...visited]).toEqual(['main.new', 'main.look.ask', 'main.look.write']);
  });

  test('where guards choose, takes the way on which every event moved something', () => {
    const forked = {
      nodes: [node('a', 'atomic', true), node('b'), node('c'), node('d'), node('e', 'final')],
      edges: [
        edge('a', 'judge', 'b'),
        edge('a', 'judge', 'c'),
        edge('b', 'act', 'd'),
        edge('d', 'close', 'e'),
        edge('c', 'close', 'e'),
      ],
    };
    expect([...visitedStates(forked, ['judge', 'act', 'close'], ['e'])]).toEqual(['a', 'b', 'd', 'e']);
    expect([...visitedStates(forked, ['judge', 'close'], ['e'])]).toEqual(['a', 'c', 'e']);
  });

  test('guesses nothing when the events do not lead to where the case is', () => {
    expect(visitedStates(chart, ['take'], ['main.done']).size).toBe(0);
  });
});

describe('layOut', () => {
  const withoutWithdrawal = { ...chart, edges: chart.edges.filter(({ event }) => event !== 'withdraw') };
  const placed = layOut(chartView(withoutWithdrawal, at(['main', 'main.new']), words, true), true);
  const overlaps = (a: (typeof placed.steps)[number], b: (typeof placed.steps)[number]) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  test('boxes do not lie on each other and stay inside the picture', () => {
    for (const [index, step] of placed.steps.entries()) {
      expect(placed.steps.slice(index + 1).filter((other) => overlaps(step, other))).toEqual([]);
      expect(step.x).toBeGreaterThanOrEqual(0);
      expect(step.x + step.width).toBeLessThanOrEqual(placed.width);
      expect(step.y + step.height).toBeLessThanOrEqual(placed.height);
    }
  });

  test('an arrow from a frame begins at the edge of the frame', () => {
    const frame = placed.groups[0];
    const [begin] = placed.moves.find(({ move }) => move.from === 'main.look')?.points ?? [];
    expect(begin?.y).toBeCloseTo((frame?.y ?? 0) + (frame?.height ?? 0), 0);
  });
});
