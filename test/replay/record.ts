/**
 * Records histories: `npm run record` plays the demo and keeps, for each process version, the few cases that together
 * have the most different events. A version that has been in use is never recorded anew: its histories are what must replay for ever.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseInstant } from '../../src/domain/clock.ts';
import { registryOf, replay } from '../../src/engine/case-store.ts';
import { seedDemo } from '../../src/demo/seed-demo.ts';
import type { Commit } from '../../src/log/commit.ts';
import { processes } from '../../workflows/index.ts';
import { demoInstallation } from '../unit/demo-parts.ts';
import { type History, historyFile, recordedCommit, recordedState } from './history.ts';

const NOW = parseInstant('2026-11-02T08:00:00Z');
const CASES_KEPT = 6;

const eventTypes = (commits: readonly Commit[]): ReadonlySet<string> =>
  new Set(commits.flatMap(({ events }) => events.map(({ type }) => type)));

/** The cases that add the most event types not yet seen, one after the other. */
const mostVaried = (streams: readonly (readonly Commit[])[]): readonly (readonly Commit[])[] => {
  const kept: (readonly Commit[])[] = [];
  const seen = new Set<string>();
  for (let n = 0; n < CASES_KEPT; n += 1) {
    const gain = (commits: readonly Commit[]): number =>
      [...eventTypes(commits)].filter((type) => !seen.has(type)).length;
    const best = streams.reduce<readonly Commit[]>((a, b) => (gain(b) > gain(a) ? b : a), []);
    if (gain(best) === 0) break;
    kept.push(best);
    for (const type of eventTypes(best)) seen.add(type);
  }
  return kept;
};

const installation = demoInstallation(NOW);
await seedDemo(installation.parts, { cases: 90 });
const byStream = new Map<string, Commit[]>();
for (const commit of await installation.allCommits())
  byStream.set(commit.streamId, [...(byStream.get(commit.streamId) ?? []), commit]);
await installation.close();

const registry = registryOf(processes);
for (const process of processes) {
  const file = historyFile(process);
  if (existsSync(file) && !globalThis.process.argv.includes('--anew')) continue;
  const streams = [...byStream.values()].filter(
    ([first]) =>
      first?.events[0]?.data['processId'] === process.id && first.events[0].data['processVersion'] === process.version,
  );
  const histories = mostVaried(streams).map((commits): History => {
    const recorded = commits.map(recordedCommit);
    const loaded = replay(registry, undefined, recorded as unknown as readonly Commit[]);
    if (loaded === undefined) throw new Error(`a case of ${process.id} is empty`);
    return { commits: recorded, state: recordedState(loaded.state) };
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(histories, undefined, 1)}\n`);
  console.log(`${file}: ${histories.length} cases, ${histories.flatMap(({ commits }) => commits).length} commits`);
}
