/**
 * `npm run bench`: every part; `npm run bench -- log lists`: those.
 * `npm run bench -- --store sqlite --store mongo`: the same work on one store after the other, in one run.
 */
import { parseArgs } from 'node:util';
import { benchEngine } from './engine.ts';
import type { Part } from './figures.ts';
import { benchLists } from './lists.ts';
import { benchLog } from './log.ts';
import type { Store } from './stores.ts';

const lists = async (): Promise<Part> => {
  const { figures, projectedPerSecond } = await benchLists();
  const projected = { name: 'commits projected, 100 000 cases', perSecond: projectedPerSecond, p50Ms: 0, p99Ms: 0 };
  const ratios = figures
    .filter(({ name }) => /^(first page|board)/.test(name))
    .map(({ name, ratio }) => ({ name: `${name}: 100 000 cases against 1 000`, ratio, goal: 'at most 1.5' }));
  return { figures: [...figures, projected], ratios };
};

const PARTS: Readonly<Record<string, () => Promise<Part>>> = {
  log: () => benchLog(),
  engine: () => benchEngine(),
  lists,
  deadlines: async () => (await import('./deadlines.ts')).benchDeadlines(),
  forecast: async () => (await import('./forecast.ts')).benchForecast(),
  live: async () => (await import('./live.ts')).benchLive(),
  board: async () => (await import('./board.ts')).benchBoard(),
};

const show = (name: string, { figures, ratios }: Part): void => {
  console.log(`\n${name}`);
  console.table(Object.fromEntries(figures.map(({ name: what, ...rest }) => [what, rest])));
  console.table(
    Object.fromEntries(
      ratios.map(({ name: what, ratio, goal }) => [what, { ratio: Math.round(ratio * 100) / 100, goal }]),
    ),
  );
};

const { values, positionals } = parseArgs({
  options: { store: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const isStore = (name: string): name is Store => name === 'sqlite' || name === 'mongo';
const { store: stores } = values;
if (stores !== undefined && !stores.every(isStore)) throw new Error('--store is sqlite or mongo');

if (stores !== undefined)
  show('stores', await (await import('./stores.ts')).benchStores(stores.length > 1 ? stores : ['sqlite', ...stores]));
else
  for (const [name, bench] of Object.entries(PARTS))
    if (positionals.length === 0 || positionals.includes(name)) show(name, await bench());
