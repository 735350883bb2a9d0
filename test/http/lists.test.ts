import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type * as wire from '../../src/contract/wire.ts';
import type { Username } from '../support/kommun.ts';
import { krankningReport } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

type Page = z.infer<typeof wire.casePage>;

let school: TestSystem;
const numbers: Record<string, string> = {};
beforeAll(async () => {
  school = await startSystem();
  const report = async (name: string, by: Username, data: object, unitId = 'ekan'): Promise<void> => {
    const [receipt] = await (await school.as(by)).opens(krankningReport(data, { unitId }));
    numbers[name] = receipt!.caseNumber;
    await school.turn({ hours: 1 });
  };
  await report('alva', 'larare.ekan', {});
  await report('sara', 'larare.ekan', { exposed: [{ personId: 'elev.sara' }] });
  await report('cleo', 'larare.almen', { exposed: [{ personId: 'elev.cleo' }], skolform: 'gymnasieskola' }, 'almen');
  await report('disa', 'pedagog.lingon', { exposed: [{ personId: 'barn.disa' }], skolform: 'forskola' }, 'lingon');
  await school.settle();
}, START_MS);
afterAll(() => school.close());

const page = async (username: Username, query = ''): Promise<Page> =>
  (await (await school.as(username)).get(`/cases?${query}`)).body;
const casesOf = async (username: Username, query = ''): Promise<string[]> =>
  (await page(username, query)).items.map(({ caseNumber }) => caseNumber);

describe('a list of cases', () => {
  test.each([
    ['rektor.ekan', ['alva', 'sara']],
    ['rektor.almen', ['cleo']],
    ['skolchef.norr', ['alva', 'sara', 'disa']],
    ['skolchef.soder', ['cleo']],
    ['handlaggare', ['alva', 'sara', 'cleo', 'disa']],
    ['utredare.ekan', []],
    ['larare.ekan', []],
  ] as const)('of %s holds what they oversee and no more: %j', async (username, names) => {
    expect((await casesOf(username)).sort()).toEqual(names.map((name) => numbers[name]).sort());
  });

  test('is by due, the most urgent first', async () => {
    const { items } = await page('handlaggare');
    expect(items.map(({ dueAt }) => dueAt)).toEqual(items.map(({ dueAt }) => dueAt).sort());
  });

  test('says what waits for me in each, the most urgent first, and of nobody else’s', async () => {
    const [first] = (await page('rektor.ekan', 'view=mine')).items;
    expect(first?.myTasks[0]).toBe('vardnadshavare.ej_informerade'); // the same day; the receipt on the next
    expect(first?.myTasks).toContain('handlaggning.rapporterad');
    expect((await page('handlaggare', 'view=open')).items.flatMap(({ myTasks }) => myTasks)).toEqual([]);
  });

  test('is narrowed to a unit below, and never widened by one', async () => {
    expect(await casesOf('skolchef.norr', 'unitId=lingon')).toEqual([numbers['disa']]);
    expect(await casesOf('skolchef.norr', 'unitId=almen')).toEqual([]);
    expect(await casesOf('rektor.ekan', 'unitId=kommun')).toHaveLength(2);
  });

  test('comes in pages that hold every case once', async () => {
    const seen: string[] = [];
    let query = 'limit=1';
    for (let pages = 0; pages < 10; pages += 1) {
      const { items, next } = await page('handlaggare', query);
      seen.push(...items.map(({ caseNumber }) => caseNumber));
      if (next === undefined) break;
      query = `limit=1&cursor=${encodeURIComponent(next)}`;
    }
    expect(seen.sort()).toEqual(Object.values(numbers).sort());
  });

  test.each(['x', '%00', 'eyJ4IjoxfQ', '1', '-1', "'; DROP TABLE entries; --"])(
    'takes no cursor that it did not give: %s',
    async (cursor) => {
      const response = await (await school.as('handlaggare')).get(`/cases?cursor=${encodeURIComponent(cursor)}`);
      expect(response.status).toBe(422);
      expect(response.body.issues[0].pointer).toBe('/cursor');
    },
  );

  test('gives nothing more to who sends another’s cursor', async () => {
    const { next } = await page('handlaggare', 'limit=1');
    const mine = await casesOf('rektor.almen', `cursor=${encodeURIComponent(next!)}`);
    expect([numbers['alva'], numbers['sara'], numbers['disa']].filter((number) => mine.includes(number!))).toEqual([]);
  });

  test('takes no cursor that has been changed', async () => {
    const { next } = await page('handlaggare', 'limit=1');
    const changed = `${next!.slice(0, -2)}${next!.endsWith('A') ? 'BB' : 'AA'}`;
    const response = await (await school.as('handlaggare')).get(`/cases?cursor=${encodeURIComponent(changed)}`);
    expect(response.status).toBe(422);
  });
});

describe('the name in a list', () => {
  const row = async (username: Username, name: string) =>
    (await page(username, 'limit=100')).items.find(({ caseNumber }) => caseNumber === numbers[name]);

  test('is there for those who may read the case', async () => {
    expect((await row('rektor.ekan', 'alva'))?.subject).toBe('Alva Alm');
  });

  test('is never there for a protected identity', async () => {
    const shown = await row('rektor.ekan', 'sara');
    expect(shown).toBeDefined();
    expect(JSON.stringify(await page('rektor.ekan', 'limit=100'))).not.toContain('Sara');
  });

  test('goes from lists and boards when the identity is protected later', async () => {
    const rektor = await school.as('rektor.almen');
    const shown = (await row('rektor.almen', 'cleo'))!;
    expect(shown.subject).toBe('Cleo Ceder');
    await rektor.does(shown.caseId, 'protectIdentity', {
      whose: 'utsatt',
      protection: 'sekretessmarkering',
      knownSince: '2026-08-17',
    });
    await school.settle();
    expect(JSON.stringify(await page('rektor.almen', 'limit=100'))).not.toContain('Cleo');
    expect(JSON.stringify((await rektor.get('/board')).body)).not.toContain('Cleo');
  });
});

describe('the roster', () => {
  const search = async (username: Username, unitId: string, q: string, kind = 'everybody') =>
    (await (await school.as(username)).post(`/units/${unitId}/people/search`, { q, kind })).body.items;

  test('finds by the beginnings of names, with the class', async () => {
    expect(await search('larare.ekan', 'ekan', 'al', 'pupils')).toEqual([
      { personId: 'elev.alva', name: 'Alva Alm', kind: 'pupil', group: '5B' },
    ]);
  });

  test('shows a protected identity to nobody who does not know the whole name already', async () => {
    expect(await search('larare.ekan', 'ekan', 'sara')).toEqual([]);
    expect(await search('larare.ekan', 'ekan', 'Sara Skyddad')).toEqual([
      { personId: 'elev.sara', name: 'Sara Skyddad', kind: 'pupil' },
    ]);
  });

  test('has no pupils of other schools', async () => {
    expect(JSON.stringify(await search('larare.ekan', 'ekan', ''))).not.toContain('Cleo');
  });
});

describe('units', () => {
  const unitsOf = async (username: Username, use: string): Promise<string[]> =>
    (await (await school.as(username)).get(`/units?for=${use}`)).body.items.map(
      ({ unitId }: { unitId: string }) => unitId,
    );

  test('to report at are those where one works', async () => {
    expect(await unitsOf('larare.ekan', 'report')).toEqual(['ekan']);
    expect((await unitsOf('skolchef.norr', 'report')).sort()).toEqual(['ekan', 'fritids', 'lingon']);
    expect(await unitsOf('ledamot', 'report')).toEqual([]);
  });

  test('to read are those that one oversees', async () => {
    expect(await unitsOf('larare.ekan', 'read')).toEqual([]);
    expect((await unitsOf('skolchef.norr', 'read')).sort()).toEqual(['ekan', 'fritids', 'lingon', 'norr']);
  });
});

describe('the board', () => {
  test('counts what one oversees, and its units', async () => {
    const { body } = await (await school.as('skolchef.norr')).get('/board');
    expect(body.total).toMatchObject({ open: 3 });
    expect(body.units.map(({ name, open }: { name: string; open: number }) => [name, open])).toEqual([
      ['Ekans skola', 2],
      ['Lingonets förskola', 1],
    ]);
  });

  test('of a unit that one does not oversee is not there', async () => {
    expect((await (await school.as('rektor.ekan')).get('/board?unitId=almen')).status).toBe(404);
    expect((await (await school.as('rektor.ekan')).get('/board?unitId=%20')).status).toBe(404);
  });

  test('of the nämnd has ages and no case, no person', async () => {
    await school.turn({ days: 60 });
    const { body } = await (await school.as('ledamot')).get('/board/namnd');
    expect(body.items.length).toBeGreaterThan(0);
    expect(Object.keys(body.items[0]).sort()).toEqual(['ageDays', 'lateDays', 'processId', 'unitName']);
    expect(JSON.stringify(body)).not.toMatch(/KB-2026|c-[0-9a-f]{8}|Alva|Lena/);
  });
});

describe('notifications', () => {
  test('are acknowledged by their receiver, once or twice, and then no longer unread', async () => {
    const rektor = await school.as('rektor.lingon');
    const before = (await rektor.get('/notifications')).body;
    const [first] = before.items;
    expect(first).toMatchObject({ caseNumber: numbers['disa'] });
    const path = `/notifications/${first.notificationId}/acknowledgement`;
    expect((await rektor.post(path)).status).toBe(204);
    expect((await rektor.post(path)).status).toBe(204);
    await school.settle();
    const after = (await rektor.get('/notifications')).body;
    expect(after.unread).toBe(before.unread - 1);
    expect(after.items[0].acknowledgedAt).toBeDefined();
  });

  test('of somebody else cannot be acknowledged', async () => {
    const [theirs] = (await (await school.as('rektor.lingon')).get('/notifications')).body.items;
    const response = await (await school.as('rektor.almen')).post(
      `/notifications/${theirs.notificationId}/acknowledgement`,
    );
    expect(response.status).toBe(404);
  });

  test('hold a case number and no person', async () => {
    expect(JSON.stringify((await (await school.as('rektor.ekan')).get('/notifications?limit=100')).body)).not.toMatch(
      /Alva|Sara|Bo Bj|Lena/,
    );
  });
});
