import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AlarmsView, LostFindings, ReconciliationView } from '../../src/contract/wire-findings.ts';
import type { z } from 'zod';
import type { inbox } from '../../src/contract/wire-notices.ts';
import { commitId, streamId } from '../../src/domain/ids.ts';
import { CASES, type CaseDoc } from '../../src/projections/case-doc.ts';
import { PROJECTIONS } from '../../src/projections/project-commits.ts';
import type { Username } from '../support/kommun.ts';
import { krankningReport, reported } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

type InboxPage = z.infer<typeof inbox>;

let school: TestSystem;
let kept: CaseDoc;
let accused: string;

const get = async (username: Username, path: string) => (await school.as(username)).get(path);
const read = async <View>(username: Username, path: string): Promise<View> => {
  const response = await get(username, path);
  expect(response.status, JSON.stringify(response.body)).toBe(200);
  return response.body as View;
};
const found = (username: Username, query = '') => read<ReconciliationView>(username, `/reconciliation${query}`);
const alarmsOf = (username: Username, query = '') => read<AlarmsView>(username, `/alarms${query}`);
const told = async (username: Username): Promise<readonly string[]> =>
  (await read<InboxPage>(username, '/notifications')).items
    .filter(({ page }) => page !== undefined)
    .map(({ text }) => text);

/** Changes the list of cases behind the back of everybody, at the position of a commit that says nothing. */
const behindTheBack = async (change: 'remove' | 'put'): Promise<void> => {
  await school.settle();
  const { projections, log } = school.system;
  await projections.advance(PROJECTIONS, (await log.head()) + 1, async (writer) => {
    if (change === 'remove') writer.remove(CASES, kept.caseId);
    else writer.put(CASES, kept.caseId, kept);
  });
  const at = school.now();
  const nothing = {
    streamId: streamId('nothing'),
    commitId: commitId(`nothing-${change}`),
    meta: { at },
    messages: [],
  };
  await log.append({ ...nothing, events: [{ type: 'Nothing', data: {} }] }, 'next');
  await school.settle();
};

beforeAll(async () => {
  school = await startSystem({ clock: '2026-08-17T09:30:00Z' });
  const times = { happenedAt: school.now(), noticedAt: school.now(), place: 'korridor' };
  const first = await reported(school, times);
  for (let n = 0; n < 2; n += 1) await reported(school, times);
  accused = await reported(school, { ...times, accusedKind: 'rektor', accused: [{ personId: 'rektor.ekan' }] });
  const elsewhere = krankningReport({ ...times, exposed: [{ personId: 'elev.cleo' }] }, { unitId: 'almen' });
  await (await school.as('larare.almen')).opens(elsewhere);
  await school.settle();
  kept = (await school.system.projections.get(CASES, first))!;
}, START_MS);
afterAll(() => school.close());

describe('who may not', () => {
  test.each(['larare.ekan', 'utredare.ekan', 'ledamot', 'admin'] as const)('%s, by unit and day', async (who) => {
    for (const path of ['/reconciliation', '/alarms']) expect((await get(who, path)).status).toBe(403);
  });

  test.each(['larare.ekan', 'rektor.ekan', 'skolchef.norr'] as const)('%s, of the sums of the whole', async (who) => {
    expect((await get(who, '/reconciliation/totals')).status).toBe(403);
  });

  test.each(['larare.ekan', 'ledamot'] as const)('%s, of what is lost', async (who) => {
    expect((await get(who, '/reconciliation/lost')).status).toBe(403);
  });

  test.each(['almen', 'kommun', 'norr', 'nowhere', '%20', '..'])('a rektor of another unit: %s', async (unit) => {
    for (const path of ['/reconciliation', '/alarms'])
      expect((await get('rektor.ekan', `${path}?unitId=${unit}`)).status).toBe(404);
  });

  test.each([
    ...['reconciliation?period=2026', 'reconciliation?period=0001-0002', 'reconciliation/totals?period=x'],
    ...['alarms?asOf=2999-01-01', 'alarms?asOf=2026-02-30', 'alarms?asOf=2026-08-17', 'alarms?order=count'],
  ])('what nobody can ask for: %s', async (path) => {
    expect((await get('handlaggare', `/${path}`)).status).toBe(422);
  });

  test('REC-6 the rektor, of the case about him or her', async () => {
    expect((await found('rektor.ekan')).totals).toMatchObject({ reported: 3, open: 3, missing: 0 });
    expect((await found('handlaggare', '?unitId=ekan')).totals).toMatchObject({ reported: 4, open: 4, missing: 0 });
    expect(JSON.stringify(await found('rektor.ekan'))).not.toContain(accused);
  });
});

describe('nothing is lost', () => {
  test('REC-6 the huvudman sees every unit and day, the skolchef the område', async () => {
    const { days, totals, isWhole } = await found('handlaggare');
    expect(days.map(({ unitName, day, counts }) => [unitName, day, counts.reported, counts.open])).toEqual([
      ['Almens gymnasium', '2026-08-17', 1, 1],
      ['Ekans skola', '2026-08-17', 4, 4],
    ]);
    expect([totals.reported, isWhole]).toEqual([5, true]);
    expect((await found('skolchef.norr')).totals.reported).toBe(4);
    expect((await found('handlaggare', '?period=2025-2026')).days).toEqual([]);
  });

  test('REC-6 the nämnd and the admin see the sums, and nothing by unit', async () => {
    for (const who of ['ledamot', 'admin'] as const) {
      const totals = await read<object>(who, '/reconciliation/totals');
      expect(totals).toMatchObject({ missing: 0, surplus: 0 });
      expect(Object.keys(totals).sort()).toEqual(['at', 'missing', 'period', 'surplus']);
    }
  });
});

describe('what recurs', () => {
  test('ALARM-1 is shown as of a day that is over, and told once to the rektor', async () => {
    await school.turn({ days: 1 });
    const { recurrences, asOf, silent, processes } = await alarmsOf('rektor.ekan');
    expect(asOf).toBe('2026-08-17');
    expect(processes.map(({ id }) => id)).toEqual(['krankning', 'klagomal', 'avvikelse']);
    expect(recurrences.map(({ what, unitName, count, least }) => [what, unitName, count, least])).toEqual([
      ['Korridor, kl. 10–13', 'Ekans skola', 3, 3],
    ]);
    expect(silent).toEqual([]);
    await school.turn({ days: 1 });
    expect(await told('rektor.ekan')).toEqual([expect.stringContaining('Något återkommer på Ekans skola')]);
    expect(await told('rektor.almen')).toEqual([]);
  });

  test('ALARM-4 counts for the huvudman what is kept from the rektor, and shows nobody else whose child it is', async () => {
    const { recurrences, children } = await alarmsOf('handlaggare');
    expect(recurrences.map(({ count }) => count)).toEqual([4]);
    expect(children).toEqual([]);
    expect((await alarmsOf('skolchef.norr')).children).toEqual([]);
    expect((await alarmsOf('bitr.ekan')).children).toEqual([]);
  });

  test('ALARM-6 shows the rektor of the unit cases about the same child, as many as make it repeated', async () => {
    const { children } = await alarmsOf('rektor.ekan');
    expect(children.map(({ cases }) => cases.length)).toEqual([3]);
    expect(JSON.stringify(children)).not.toContain(accused);
  });
});

describe('something is lost', () => {
  const lostOf = async (who: Username) => (await read<LostFindings>(who, '/reconciliation/lost')).items;

  test('FIND-1 a row that has gone is seen, told once to who looks after the whole, and told when it is back', async () => {
    await behindTheBack('remove');
    const { days } = await found('handlaggare', '?unitId=ekan');
    expect(days.map(({ counts }) => [counts.reported, counts.open, counts.missing])).toEqual([[4, 3, 1]]);
    expect(await read('ledamot', '/reconciliation/totals')).toMatchObject({ missing: 1 });
    await school.turn({ days: 1 });
    await school.turn({ days: 1 });
    for (const who of ['handlaggare', 'registrator', 'admin'] as const) {
      expect(await told(who), who).toEqual([expect.stringContaining('stämmer inte')]);
      expect(await lostOf(who)).toMatchObject([{ unitName: 'Ekans skola', day: '2026-08-17', missing: 1, surplus: 0 }]);
    }
    expect(await lostOf('rektor.ekan')).toMatchObject([{ unitName: 'Ekans skola', missing: 1 }]);
    expect(await lostOf('rektor.almen')).toEqual([]);
    await behindTheBack('put');
    await school.turn({ days: 1 });
    expect(await told('handlaggare')).toEqual([
      expect.stringContaining('stämmer igen'),
      expect.stringContaining('stämmer inte'),
    ]);
    expect(await lostOf('admin')).toEqual([]);
    const { items } = await read<InboxPage>('handlaggare', '/notifications');
    expect(items.filter(({ page }) => page === 'reconciliation').map(({ acknowledgedAt }) => acknowledgedAt !== undefined)).toEqual([false, true]); // biome-ignore format: one line
  });
});
