import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays, dayOf } from '../../src/domain/calendar.ts';
import { parseInstant } from '../../src/domain/clock.ts';
import { caseId, type UnitId } from '../../src/domain/ids.ts';
import { createSqliteLeases } from '../../src/engine/sqlite/lease.ts';
import { FINDINGS_STREAM } from '../../src/findings/finding.ts';
import { commitOf } from '../../src/findings/finding-log.ts';
import { createFindingSweep } from '../../src/findings/sweep.ts';
import type { EventLog } from '../../src/log/event-log.ts';
import { findings } from '../../src/projections/findings.ts';
import { projectCommits } from '../../src/projections/project-commits.ts';
import { FACTS } from '../../src/projections/statistics-doc.ts';
import type { Fact } from '../../src/statistics/fact.ts';
import { krankning } from '../../workflows/krankning/index.ts';
import { al, bok, NOW, openOrg } from './org-fixture.ts';
import { openStore } from './projections-world.ts';

/** Cases of the same place and time: something recurs at the unit. */
const factsAt = (unitId: UnitId): readonly Fact[] =>
  ['1', '2', '3'].map((n) => {
    const openedAt = parseInstant(`${addDays(dayOf(NOW), -7)}T1${n}:00:00Z`);
    const answers = { plats: ['korridor'], klockslag: ['11'] };
    const changes = [{ at: openedAt, unitId, sight: 'none/*', answers }];
    return { caseId: caseId(`${unitId}-${n}`), processId: 'krankning', openedAt, changes };
  });

const openHouse = async () => {
  const org = openOrg();
  const { store, close } = openStore();
  await org.addUnits();
  await store.advance('facts', 1, (writer) => {
    for (const fact of [...factsAt(al), ...factsAt(bok)]) writer.put(FACTS, fact.caseId, fact);
    return Promise.resolve();
  });
  const directory = await org.read();
  /** A node of its own on the same log. `beforeAppend`: what another does, each time, before this one has told anything. */
  const node = (holder: string, beforeAppend: (n: number) => Promise<unknown> = () => Promise.resolve()) => {
    let appended = 0;
    const append: EventLog['append'] = async (draft, expected) => {
      await beforeAppend((appended += 1));
      return org.log.append(draft, expected);
    };
    return createFindingSweep({
      ...{ projections: store, directory, processes: [krankning], holder, leaseMs: 30_000, clock: () => NOW },
      leases: createSqliteLeases(org.db, org.writer),
      log: { readStream: org.log.readStream, append },
      caughtUp: async () => projectCommits(store, [findings], await org.log.readAll(0, 1000)),
    });
  };
  /** Another node tells of something that this one has not found. */
  const rival = async (key: string): Promise<void> => {
    const after = (await org.log.readStream(FINDINGS_STREAM)).length;
    const raised = [{ key, kind: 'silent' as const, unitId: bok }];
    await org.log.append(commitOf({ raised, solved: [] }, 1, { org: directory.org(), at: NOW, after }), after);
  };
  /** What has been told, in order. */
  const told = async (): Promise<readonly string[]> => {
    const commits = await org.log.readStream(FINDINGS_STREAM);
    return commits.flatMap(({ events }) => events.map(({ type, data }) => `${type} ${String(data['key'])}`));
  };
  return {
    ...{ node, rival, told },
    close: async () => {
      close();
      await org.writer.close();
      org.db.close();
    },
  };
};

const recurs = (unit: string) => `FindingRaised recurrence|krankning|samma_plats_tid|${unit}|korridor|10-13`;

let house: Awaited<ReturnType<typeof openHouse>>;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

test('FIND-2 what is found is told once, and nothing more the same day', async () => {
  const sweep = house.node('one');
  expect(await sweep()).toBe(2);
  expect(await sweep()).toBe(0);
  expect(await house.told()).toEqual([recurs('al'), recurs('bok')]);
});

test('FIND-2 a node that another comes before reads again, and tells the rest the same day', async () => {
  const sweep = house.node('one', (n) => (n === 2 ? house.rival('silent|krankning|bok') : Promise.resolve()));
  expect(await sweep()).toBe(3);
  const [rivals, solved] = ['FindingRaised silent|krankning|bok', 'FindingSolved silent|krankning|bok'];
  expect(await house.told()).toEqual([recurs('al'), rivals, recurs('bok'), solved]);
});

test('FIND-2 a node that another comes before each time gives up, and goes on at the next sweep', async () => {
  let isBusy = true;
  const sweep = house.node('one', (n) => (isBusy ? house.rival(`silent|krankning|${n}`) : Promise.resolve()));
  expect(await sweep()).toBe(0);
  isBusy = false;
  expect(await sweep()).toBeGreaterThan(0);
  expect(await house.told()).toEqual(expect.arrayContaining([recurs('al'), recurs('bok')]));
});
