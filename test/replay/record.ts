/**
 * Records histories: `npm run record` plays the demo and keeps, for each process version, the few cases that together
 * have the most different events. A version that has been in use is never recorded anew: its histories are what must replay for ever.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseInstant } from '../../src/domain/clock.ts';
import { type CaseId, commitId } from '../../src/domain/ids.ts';
import { registryOf, replay } from '../../src/engine/case-store.ts';
import { seedDemo } from '../../src/demo/seed-demo.ts';
import type { Commit } from '../../src/log/commit.ts';
import { processes } from '../../workflows/index.ts';
import { demoInstallation } from '../unit/demo-parts.ts';
import { type History, historyFile, MOVED_FILE, recordedCommit, recordedState } from './history.ts';

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

/** Lets a case that still waits follow another routine, so that a history holds that too. */
const redateOne = async (): Promise<void> => {
  const { configLog, engine, caughtUp } = installation.parts;
  const [process] = processes;
  if (process === undefined) return;
  const limits = Object.fromEntries(process.deadlines.map(({ ruleId, limit }) => [ruleId, limit]));
  const longer = { ...limits, utredning_klar: { amount: 12, unit: 'workingDay' as const } };
  const published = await configLog.publishPolicy({
    commitId: commitId('history-policy'),
    by: 'system',
    process,
    limits: longer,
    options: {},
  });
  if (published.kind === 'refused') throw new Error(`no policy: ${published.refusal.kind}`);
  await caughtUp();
  const order = { decisionId: 'history', decisionNumber: 'KS 2026/1', by: 'system', at: NOW };
  for (const { streamId } of await installation.allCommits()) {
    const loaded = streamId.startsWith('c-') ? await engine.load(streamId as string as CaseId) : undefined;
    const waits = Object.values(loaded?.state.deadlines ?? {}).some(
      ({ ruleId, status }) => ruleId === 'utredning_klar' && status.kind === 'running',
    );
    if (loaded?.process.id !== process.id || !waits) continue;
    const { calendarVersion } = loaded.state.opening;
    await engine.redate(loaded.state.caseId, { ...order, policyVersion: published.version, calendarVersion });
    return;
  }
};
if (!existsSync(MOVED_FILE)) await redateOne();
const byStream = new Map<string, Commit[]>();
for (const commit of await installation.allCommits())
  byStream.set(commit.streamId, [...(byStream.get(commit.streamId) ?? []), commit]);
await installation.close();

const registry = registryOf(processes);
const historyOf = (commits: readonly Commit[]): History => {
  const recorded = commits.map(recordedCommit);
  const loaded = replay(registry, undefined, recorded as unknown as readonly Commit[]);
  if (loaded === undefined) throw new Error(`a case is empty: ${String(commits[0]?.streamId)}`);
  return { commits: recorded, state: recordedState(loaded.state) };
};
const keep = (file: string, histories: readonly History[]): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(histories, undefined, 1)}\n`);
  console.log(`${file}: ${histories.length} cases, ${histories.flatMap(({ commits }) => commits).length} commits`);
};

const movedIn = (commits: readonly Commit[], why: string): boolean =>
  commits.some(({ events }) => events.some(({ type, data }) => type === 'DeadlineMoved' && data['why'] === why));
if (!existsSync(MOVED_FILE)) {
  const streams = [...byStream.values()];
  const moved = ['extended', 'redated'].flatMap((why) => streams.filter((one) => movedIn(one, why)).slice(0, 2));
  keep(MOVED_FILE, moved.map(historyOf));
}
for (const process of processes) {
  const file = historyFile(process);
  if (existsSync(file) && !globalThis.process.argv.includes('--anew')) continue;
  const streams = [...byStream.values()].filter(
    ([first]) =>
      first?.events[0]?.data['processId'] === process.id && first.events[0].data['processVersion'] === process.version,
  );
  keep(file, mostVaried(streams).map(historyOf));
}
