import { benchEngine } from './engine.ts';
import type { Part } from './figures.ts';
import { benchLists } from './lists.ts';
import { benchLog } from './log.ts';

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
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { figures, ratios } = await bench();
  console.log(`\n${name}`);
  console.table(Object.fromEntries(figures.map(({ name: what, ...rest }) => [what, rest])));
  console.table(
    Object.fromEntries(
      ratios.map(({ name: what, ratio, goal }) => [what, { ratio: Math.round(ratio * 100) / 100, goal }]),
    ),
  );
}
