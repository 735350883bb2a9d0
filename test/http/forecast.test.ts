import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseView, ForecastBoard } from '../../src/contract/wire.ts';
import type { Username } from '../support/kommun.ts';
import { krankningReport, underInvestigation } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

const HISTORY = 12;

let school: TestSystem;
let atFirst: ForecastBoard;
let running: { readonly caseId: string; readonly caseNumber: string };

const forecast = async (username: Username, query = ''): Promise<ForecastBoard> => {
  const response = await (await school.as(username)).get(`/board/forecast${query}`);
  expect(response.status).toBe(200);
  return response.body as ForecastBoard;
};
const report = async (data: object = {}, unitId = 'ekan') => {
  const by = unitId === 'almen' ? 'larare.almen' : 'larare.ekan';
  const times = { happenedAt: school.now(), noticedAt: school.now() };
  const [receipt] = await (await school.as(by)).opens(krankningReport({ ...times, ...data }, { unitId }));
  return receipt!;
};

beforeAll(async () => {
  school = await startSystem();
  const past: string[] = [];
  for (let n = 0; n < HISTORY; n += 1) past.push((await report()).caseId);
  await school.settle();
  atFirst = await forecast('rektor.ekan');
  const rektor = await school.as('rektor.ekan');
  // Half are received in time; nobody tells a guardian, so that all of those become late.
  for (const caseId of past.slice(0, HISTORY / 2)) await rektor.does(caseId, 'acknowledge');
  await school.turn({ days: 3 });
  running = await report();
  await school.settle();
}, START_MS);
afterAll(() => school.close());

describe('who may not', () => {
  test.each(['larare.ekan', 'utredare.ekan', 'ledamot', 'admin'] as const)('%s, who oversees nothing', async (who) => {
    expect((await (await school.as(who)).get('/board/forecast')).status).toBe(403);
  });

  test.each(['almen', 'nowhere', '%20', '..'])('a rektor of another unit: %s', async (unitId) => {
    expect((await (await school.as('rektor.ekan')).get(`/board/forecast?unitId=${unitId}`)).status).toBe(404);
  });

  test.each(['level=certain', 'order=name', 'limit=1000', `unitId=${'a'.repeat(129)}`, 'level=high&level=low'])(
    'what nobody can ask for: %s',
    async (query) => {
      expect((await (await school.as('rektor.ekan')).get(`/board/forecast?${query}`)).status).toBe(422);
    },
  );

  test('FORE-13 the investigator, on a case that he or she works in', async () => {
    const { caseId } = await report();
    await underInvestigation(school, caseId);
    const seenBy = async (username: Username): Promise<CaseView> => (await school.as(username)).reads(caseId);
    expect((await seenBy('rektor.ekan')).deadlines.some(({ risk }) => risk !== undefined)).toBe(true);
    expect((await seenBy('utredare.ekan')).deadlines.length).toBeGreaterThan(0);
    expect((await seenBy('utredare.ekan')).deadlines.flatMap(({ risk }) => risk ?? [])).toEqual([]);
  });
});

test('FORE-10 nothing is said while hardly anything has ended', () => {
  expect(atFirst.weighed).toBe(HISTORY);
  for (const { risk } of atFirst.items) {
    expect(risk).toMatchObject({ level: 'tooLittle', basis: { similar: 0, late: 0 } });
    expect(risk).not.toHaveProperty('percent');
  }
});

test('FORE-11 a case is told by the step most likely to be late, in words, with number and basis', async () => {
  const { items } = await forecast('rektor.ekan');
  const item = items.find((one) => one.case.caseId === running.caseId);
  expect(item?.risk).toMatchObject({ level: 'high', basis: { late: HISTORY, similar: HISTORY } });
  expect(item?.risk.ruleId).toBe('vardnadshavare');
  expect(item?.risk.title).not.toBe('vardnadshavare');
  expect(item?.risk.percent).toBeGreaterThan(50);
  expect((item?.risk.percent ?? 1) % 5).toBe(0);
  expect(item?.risk.percent).toBeLessThanOrEqual(95);
});

test('a case that is late already is no forecast', async () => {
  const { items, levels } = await forecast('rektor.ekan');
  expect(items.map((one) => one.case.isLate)).not.toContain(true);
  expect(levels.find(({ level }) => level === 'late')?.open).toBe(0);
});

test('FORE-12 holds what one oversees and no more', async () => {
  const elsewhere = await report({ exposed: [{ personId: 'elev.cleo' }], skolform: 'gymnasieskola' }, 'almen');
  await school.settle();
  const numbersOf = async (username: Username, query = '') =>
    (await forecast(username, query)).items.map((one) => one.case.caseNumber);
  expect(await numbersOf('rektor.almen')).toEqual([elsewhere.caseNumber]);
  expect(await numbersOf('rektor.ekan')).not.toContain(elsewhere.caseNumber);
  expect(await numbersOf('skolchef.norr')).not.toContain(elsewhere.caseNumber);
  expect(await numbersOf('handlaggare')).toEqual(expect.arrayContaining([elsewhere.caseNumber, running.caseNumber]));
  expect(await numbersOf('handlaggare', '?unitId=almen')).toEqual([elsewhere.caseNumber]);
});

test('can be narrowed to a level and ordered by risk or due', async () => {
  const all = await forecast('handlaggare');
  const high = await forecast('handlaggare', '?level=high');
  expect(new Set(high.items.map(({ risk }) => risk.level))).toEqual(new Set(['high']));
  expect(high.wanted).toBe(all.levels.find(({ level }) => level === 'high')?.open);
  expect(high.levels).toEqual(all.levels);
  const percents = all.items.map(({ risk }) => risk.percent ?? 0);
  expect(percents).toEqual(percents.toSorted((a, b) => b - a));
  const dues = (await forecast('handlaggare', '?order=due')).items.map(({ risk }) => risk.dueAt);
  expect(dues).toEqual(dues.toSorted());
});

test('FORE-1 what is said of a case names nobody but whom its row names', async () => {
  const { items } = await forecast('rektor.ekan');
  expect(JSON.stringify(items.map(({ risk }) => risk))).not.toMatch(/Rut|Ulla|Alva|rektor\.ekan|elev\./);
});

describe('a case about the rektor', () => {
  const risksOf = async (caseId: string) => {
    const { deadlines } = await (await school.as('handlaggare')).reads(caseId);
    return deadlines.flatMap(({ ruleId, risk }) => (risk === undefined ? [] : [[ruleId, risk.basis]]));
  };

  test('FORE-12 is in the forecast of who is above, never of the rektor', async () => {
    const accused = await report({ accusedKind: 'rektor', accused: [{ personId: 'rektor.ekan' }] });
    await school.settle();
    const idsOf = async (username: Username) => (await forecast(username)).items.map((one) => one.case.caseId);
    expect(await idsOf('skolchef.norr')).toContain(accused.caseId);
    expect(await idsOf('rektor.ekan')).not.toContain(accused.caseId);
    expect(await idsOf('bitr.ekan')).not.toContain(accused.caseId);
  });

  test('FORE-3 changes no forecast when its deadlines end', async () => {
    const { caseId } = await report({ accusedKind: 'rektor', accused: [{ personId: 'rektor.ekan' }] });
    const other = await report();
    await school.settle();
    const before = await risksOf(other.caseId);
    await (await school.as('skolchef.norr')).does(caseId, 'notifyHuvudman', { message: 'Se rapporten.' });
    await school.settle();
    expect(before.length).toBeGreaterThan(0);
    expect(await risksOf(other.caseId)).toEqual(before);
  });
});
