import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { epochMs, instantOf, parseInstant } from '../../src/domain/clock.ts';
import { commitId, streamId } from '../../src/domain/ids.ts';
import { similarAt } from '../../src/forecast/tally.ts';
import type { Commit, StoredEvent } from '../../src/log/commit.ts';
import { evidenceFrom, outcomes } from '../../src/projections/outcomes.ts';
import { projectCommits } from '../../src/projections/project-commits.ts';
import { readForecasts } from '../../src/projections/read-forecast.ts';
import {
  at,
  barring,
  deadline,
  ended,
  NOON,
  opened,
  openStore,
  openWorld,
  states,
  ticked,
} from './projections-world.ts';

type World = ReturnType<typeof openWorld>;

let world: World;
beforeEach(() => {
  world = openWorld();
});
afterEach(() => world.close());

const DUE = parseInstant('2026-08-27T10:00:00Z');
const SOON = parseInstant('2026-08-18T10:00:00Z');
const open = (caseId: string, unitId = 'al', ...more: readonly StoredEvent[]) =>
  world.tell(caseId, [
    opened(caseId, { unitId, processId: 'lease' }),
    states(['main', 'main.asked']),
    deadline('d', DUE),
    ...more,
  ]);
const seenBy = async (name: string, more: Partial<Parameters<typeof readForecasts>[2]> = {}) =>
  readForecasts(world.store, world.scopeOf(name), { at: SOON, isShown: () => true, ...more });
const idsSeenBy = async (name: string, more = {}) => (await seenBy(name, more)).cases.map(({ doc }) => doc.caseId);
describe('who sees it', () => {
  test('FORE-12 each what he or she oversees by office, never who is barred', async () => {
    await open('c1');
    await open('c2', 'bok');
    await open('c3', 'al', barring(['rektor']));
    expect((await idsSeenBy('rektor')).sort()).toEqual(['c1']);
    expect((await idsSeenBy('rektor-bok')).sort()).toEqual(['c2']);
    expect((await idsSeenBy('chef')).sort()).toEqual(['c1', 'c2', 'c3']);
    expect(await idsSeenBy('larare')).toEqual([]);
    expect(await idsSeenBy('ledamot')).toEqual([]);
  });

  test('FORE-12 no deadline that the process keeps to fewer', async () => {
    await open('c1');
    expect(await idsSeenBy('chef', { isShown: () => false })).toEqual([]);
  });

  test('FORE-12 of one unit when it is narrowed', async () => {
    await open('c1');
    await open('c2', 'bok');
    expect(await idsSeenBy('chef', { unitId: at('bok') })).toEqual(['c2']);
  });

  test('a closed case, one without deadlines and one that is late have no forecast', async () => {
    await open('c1', 'al', states(['main.ended'], true));
    await open('c2', 'al', ended('DeadlineMet', 'd'));
    await open('c3', 'al');
    await world.tell('c3', [ticked('DeadlinePassed', 'd')]);
    expect(await idsSeenBy('chef')).toEqual([]);
  });
});

describe('what is kept', () => {
  const HOUR_MS = 3_600_000;
  let position = 0;
  const commit = (caseId: string, hours: number, ...events: readonly StoredEvent[]): Commit => ({
    ...{ streamId: streamId(caseId), commitId: commitId(`k${position}`), version: 1, position: (position += 1) },
    ...{ recordedAt: NOON, previousHash: '', hash: '', messages: [], events },
    meta: {
      command: 'x',
      by: 'kanarie',
      as: 'rektor',
      at: instantOf(epochMs(NOON) + hours * HOUR_MS),
      fingerprint: '',
    },
  });
  /** Twelve cases, a third of them late, one kept above the unit. */
  const history = (): readonly Commit[] =>
    Array.from({ length: 12 }, (_, n) => [
      commit(`c${n}`, n, opened(`c${n}`, { reporterId: 'kanarie' }), deadline('d', DUE)),
      ...(n === 5 ? [commit(`c${n}`, n, barring([], 'aboveUnit'))] : []),
      n % 3 === 0
        ? commit(`c${n}`, 300, ticked('DeadlinePassed', 'd'))
        : commit(`c${n}`, n + 10, ended('DeadlineMet', 'd')),
    ]).flat();

  const projected = async (commits: readonly Commit[], batch: number) => {
    const { store, dump, close } = openStore();
    for (let n = 0; n < commits.length; n += batch)
      await projectCommits(store, [outcomes], commits.slice(n, n + batch));
    const evidence = await evidenceFrom(store)('loan', 'approve', at('al'));
    const all = dump();
    close();
    return { evidence, all };
  };

  test('FORE-1 FORE-2 names nobody, and of what has ended is a count', async () => {
    const { evidence, all } = await projected(history(), 100);
    expect(JSON.stringify(all)).not.toContain('kanarie');
    expect(similarAt(evidence.rule, 0.05)).toEqual({ count: 11, late: 4 });
    expect(evidence.unit).toEqual(evidence.whole);
  });

  test('FORE-6 is the same made anew, however the commits were batched and handed over', async () => {
    const commits = history();
    const once = await projected(commits, 1);
    expect((await projected(commits, 7)).all).toEqual(once.all);
    expect((await projected([...commits, ...commits], 100)).all).toEqual(once.all);
  });

  test('another rule and another unit know nothing of it, the whole does', async () => {
    const { store, close } = openStore();
    await projectCommits(store, [outcomes], history());
    const { rule, unit, whole } = await evidenceFrom(store)('loan', 'give-back', at('bok'));
    expect([rule, unit].map((tally) => similarAt(tally, 0.05).count)).toEqual([0, 0]);
    expect(similarAt(whole, 0.05).count).toBe(11);
    close();
  });
});
