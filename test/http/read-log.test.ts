import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqliteReadLog } from '../../src/audit/sqlite/read-log.ts';
import type { ReadEntry } from '../../src/audit/read-log.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { GroupWriter } from '../../src/sqlite/group-writer.ts';
import type { Username } from '../support/kommun.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

const aCase = async (): Promise<string> => {
  const data = { lostOn: '2026-08-17', door: 'hall', story: 'Borta' };
  const [receipt] = await (await school.as('larare.ekan')).opens({
    processId: 'lost-key',
    command: 'tell',
    unitId: 'ekan',
    data,
  });
  return receipt!.caseId;
};
const readsOf = async (caseId: string, username: Username = 'handlaggare', query = 'limit=100') =>
  (await (await school.as(username)).get(`/cases/${caseId}/reads?${query}`)).body;

type Line = { at: string; by: { name: string }; action: string; wasAllowed: boolean };
const linesOf = ({ items }: { items: Line[] }) =>
  items.map(({ by, action, wasAllowed }) => [by.name, action, wasAllowed]);

describe('who has read a case', () => {
  test('is told newest first: pages, receipts, the log itself and what was refused', async () => {
    const caseId = await aCase();
    await (await school.as('rektor.ekan')).reads(caseId);
    await (await school.as('larare.ekan')).get(`/cases/${caseId}/receipt`);
    await (await school.as('rektor.almen')).get(`/cases/${caseId}`);
    await (await school.as('larare2.ekan')).get(`/cases/${caseId}/receipt`);
    await (await school.as('rektor.almen')).post(`/cases/${caseId}/commands/find`, { data: {} }, { version: 1 });
    await (await school.as('rektor.almen')).get(`/cases/${caseId}/reads`);
    expect(linesOf(await readsOf(caseId))).toEqual([
      ['Harry Handläggare', 'case.reads', true],
      ['Rune Rektor', 'case.reads', false],
      ['Rune Rektor', 'case.command', false],
      ['Leif Läsare', 'case.receipt', false],
      ['Rune Rektor', 'case.read', false],
      ['Lena Lärare', 'case.receipt', true],
      ['Rut Rektor', 'case.read', true],
    ]);
  });

  test('comes in pages', async () => {
    const caseId = await aCase();
    const rektor = await school.as('rektor.ekan');
    for (let times = 0; times < 5; times += 1) await rektor.reads(caseId);
    const first = await readsOf(caseId, 'handlaggare', 'limit=4');
    const second = await readsOf(caseId, 'handlaggare', `limit=4&cursor=${first.next}`);
    expect([first.items.length, second.items.length, second.next]).toEqual([4, 2, undefined]);
  });

  test.each(['x', '0', '-1', '1e9', '1.5'])('takes no cursor that it did not give: %s', async (cursor) => {
    expect((await readsOf(await aCase(), 'handlaggare', `cursor=${cursor}`)).issues[0].pointer).toBe('/cursor');
  });

  test('says also that a page was asked for again and had not changed', async () => {
    const caseId = await aCase();
    const rektor = await school.as('rektor.ekan');
    await rektor.reads(caseId);
    await rektor.get(`/cases/${caseId}`, { headers: { 'If-None-Match': '"1"' } });
    expect(linesOf(await readsOf(caseId)).filter(([, action]) => action === 'case.read')).toHaveLength(2);
  });
});

describe('the read log on SQLite', () => {
  const open = (onLost: (error: unknown) => void = () => {}) => {
    const db = openDatabase({ path: ':memory:', synchronous: 'NORMAL' });
    const writer = new GroupWriter(db);
    return { db, writer, log: openSqliteReadLog({ db, writer, onLost }) };
  };
  const entry = (at: number): ReadEntry =>
    ({
      caseId: 'c-1',
      personId: 'p',
      action: 'case.read',
      at: `2026-08-17T08:00:00.${at}Z`,
      wasAllowed: true,
    }) as never;

  test('has everything that was taken, once it is flushed', async () => {
    const { db, writer, log } = open();
    for (let at = 100; at < 600; at += 1) log.record(entry(at));
    await log.flush();
    await writer.close();
    expect(db.get<{ n: number }>('SELECT count(*) AS n FROM reads')?.n).toBe(500);
    db.close();
  });

  test('shows what was taken a moment ago', async () => {
    const { log } = open();
    log.record(entry(100));
    expect((await log.ofCase('c-1' as never, { limit: 10 })).entries).toEqual([entry(100)]);
  });

  test('says when reads could not be written, and goes on', async () => {
    const lost: unknown[] = [];
    const { writer, log } = open((error) => lost.push(error));
    await writer.close();
    log.record(entry(100));
    await log.flush();
    expect(lost).toHaveLength(1);
  });
});

test('no line of the log of requests holds a person, a word of a case or a query', async () => {
  const caseId = await aCase();
  await (await school.as('rektor.ekan')).does(caseId, 'search', { where: 'HEMLIG PLATS' });
  await (await school.as('larare.ekan')).post('/units/ekan/people/search', { q: 'Alva Alm' });
  await (await school.as('larare.ekan')).get('/cases?view=reported');
  await school.http.get('/api/Alva%20Alm?name=Alva');
  const logged = school.logged();
  expect(logged).toContain(`/api/cases/${caseId}`);
  expect(logged).not.toMatch(/HEMLIG|Alva|Borta|rektor\.ekan|larare\.ekan|view=|skyndsam_access|127\.0\.0\.1|Rut/);
});
