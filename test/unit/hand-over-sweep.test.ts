import { afterEach, beforeEach, expect, test } from 'vitest';
import { pendingHandOvers } from '../../src/compose/pending-hand-overs.ts';
import { epochMs, type Instant, instantOf, parseInstant } from '../../src/domain/clock.ts';
import { caseId, type CaseId, type PersonId, personId } from '../../src/domain/ids.ts';
import { sweepHandOvers } from '../../src/engine/hand-over-sweep.ts';
import { createSqliteLeases } from '../../src/engine/sqlite/lease.ts';
import { powerChanges } from '../../src/org/power-changes.ts';
import { OWNED_CASES } from '../../src/projections/owner-index.ts';
import { projectCommits } from '../../src/projections/project-commits.ts';
import { al, NOW, openOrg, request } from './org-fixture.ts';
import { openStore } from './projections-world.ts';

const BEGINNING = parseInstant('2026-08-17T09:00:00Z');
const later = (at: Instant, seconds: number): Instant => instantOf(epochMs(at) + seconds * 1000);

/** An absence of the rektor from {@link BEGINNING} on, in a real log with its projection, and two cases that hang on the rektor. */
const openHouse = async () => {
  const org = openOrg();
  const { store, close } = openStore();
  await org.addUnits();
  const roles = [{ role: 'rektor', unitId: al }] as const;
  for (const name of ['rut', 'lena'])
    await org.orgLog.addPerson({ ...request(), person: { personId: personId(name), kind: 'staff', name, roles } });
  const absence = { absenceId: 'a', absentId: personId('rut'), deputyId: personId('lena'), from: BEGINNING };
  await org.orgLog.registerAbsence({ ...request(), absence: { ...absence, to: later(BEGINNING, 86_400) } });
  await projectCommits(store, [powerChanges], await org.log.readAll(0, 100));
  await store.advance('owned', 1, async (writer) => {
    for (const name of ['bad', 'good']) {
      const tasks = { t: { roles: ['rektor'], isNobodys: false } };
      const open = { processId: 'loan', processVersion: 1, unitId: al, isClosed: false, people: [personId('rut')] };
      writer.put(OWNED_CASES, name, { caseId: caseId(name), ...open, tasks });
    }
  });
  const directory = await org.read();
  const leases = createSqliteLeases(org.db, org.writer);
  const looked: CaseId[] = [];
  const crossed: (readonly PersonId[])[] = [];
  const house = {
    now: NOW,
    fails: false,
    errors: 0,
    /** The cases that a sweep looks at. */
    sweep: async (): Promise<readonly CaseId[]> => {
      looked.length = 0;
      await sweepHandOvers({
        pending: pendingHandOvers({ projections: store, directory, onCrossed: (people) => void crossed.push(people) }),
        handOver: async (id) => {
          looked.push(id);
          if (house.fails && id === 'bad') throw new Error('cannot be read');
          return false;
        },
        caughtUp: async () => {},
        leases,
        clock: () => house.now,
        holder: 'test',
        leaseMs: 30_000,
        onError: () => void (house.errors += 1),
      });
      return looked.toSorted();
    },
    crossed,
    close: async () => {
      close();
      await org.writer.close();
      org.db.close();
    },
  };
  return house;
};

let house: Awaited<ReturnType<typeof openHouse>>;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

test('ENG-68 a case that fails holds nothing else up: the sweep comes on, and it alone is tried again', async () => {
  house.fails = true;
  expect(await house.sweep()).toEqual(['bad', 'good']);
  expect(house.crossed).toHaveLength(1);
  house.now = later(NOW, 61);
  await house.sweep();
  house.now = later(NOW, 125);
  expect(await house.sweep()).toEqual(['bad']);
  expect(house.errors).toBe(3);
  house.fails = false;
  expect(await house.sweep()).toEqual(['bad']);
  expect(await house.sweep()).toEqual([]);
});

test('ENG-69 what has been recorded is looked at once more when a minute has gone, and then no more', async () => {
  expect(await house.sweep()).toEqual(['bad', 'good']);
  house.now = later(NOW, 61);
  expect(await house.sweep()).toEqual(['bad', 'good']);
  house.now = later(NOW, 70);
  expect(await house.sweep()).toEqual([]);
});

test('ENG-69 a boundary that the clock has crossed is looked at once more, and nobody is told of it twice', async () => {
  await house.sweep();
  house.now = later(NOW, 600);
  await house.sweep();
  expect(await house.sweep()).toEqual([]);
  for (const [seconds, cases] of [
    [-1, []],
    [0, ['bad', 'good']],
    [59, ['bad', 'good']],
    [62, ['bad', 'good']],
    [63, []],
  ] as const) {
    house.now = later(BEGINNING, seconds);
    expect(await house.sweep()).toEqual(cases);
  }
  expect(house.crossed.filter((people) => people.length > 0)).toHaveLength(2);
});

test('ENG-69 a clock set back by less than a minute is looked at too', async () => {
  await house.sweep();
  house.now = later(BEGINNING, 20);
  await house.sweep();
  house.now = later(BEGINNING, -20);
  expect(await house.sweep()).toEqual(['bad', 'good']);
});
