import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublishedStatistics, StatisticsView } from '../../src/contract/wire.ts';
import { fetchFile } from '../support/fetch-file.ts';
import type { Username } from '../support/kommun.ts';
import { closed, krankningReport, reported } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let ended: string;

const get = async (username: Username, path: string) => (await school.as(username)).get(path);
const counted = async (username: Username, query = ''): Promise<StatisticsView> => {
  const response = await get(username, `/statistics${query}`);
  expect(response.status, JSON.stringify(response.body)).toBe(200);
  return response.body as StatisticsView;
};
const atAlmen = async (data: object = {}): Promise<void> => {
  const times = { happenedAt: school.now(), noticedAt: school.now() };
  await (await school.as('larare.almen')).opens(
    krankningReport({ ...times, exposed: [{ personId: 'elev.cleo' }], ...data }, { unitId: 'almen' }),
  );
};

beforeAll(async () => {
  school = await startSystem();
  ended = await reported(school);
  await closed(school, ended);
  const times = { happenedAt: school.now(), noticedAt: school.now() };
  await reported(school, { ...times, place: 'korridor', types: ['fysisk', 'verbal'], ground: 'religion' });
  await reported(school, { ...times, accusedKind: 'rektor', accused: [{ personId: 'rektor.ekan' }] });
  for (let n = 0; n < 7; n += 1) await atAlmen({ place: n < 2 ? 'toalett' : 'klassrum' });
  await school.settle();
}, START_MS);
afterAll(() => school.close());

describe('who may not', () => {
  test.each(['larare.ekan', 'utredare.ekan', 'ledamot', 'admin'] as const)('%s, who oversees nothing', async (who) => {
    expect((await get(who, '/statistics')).status).toBe(403);
  });

  test.each(['larare.ekan', 'admin'] as const)('%s, who sees not even aggregates', async (who) => {
    expect((await get(who, '/statistics/published')).status).toBe(403);
    expect((await get(who, '/statistics/definitions')).status).toBe(403);
  });

  test.each(['almen', 'kommun', 'norr', 'nowhere', '%20', '..'])('a rektor of another unit: %s', async (unit) => {
    expect((await get('rektor.ekan', `/statistics?unitId=${unit}`)).status).toBe(404);
  });

  test.each(['loan', 'nothing'])('anybody of what is not counted: %s', async (processId) => {
    expect((await get('handlaggare', `/statistics?processId=${processId}`)).status).toBe(404);
  });

  test.each([
    ...['period=2026', 'period=2026-2028', 'period=2026-13', 'period=0001-0002', 'period=9999-10000'],
    ...['asOf=2999-01-01', 'asOf=2026-02-30', 'asOf=yesterday', 'order=count', `unitId=${'a'.repeat(129)}`],
  ])('what nobody can ask for: %s', async (query) => {
    expect((await get('handlaggare', `/statistics?${query}`)).status).toBe(422);
  });

  test('anybody of a day that is not over: what is recorded later would change it', async () => {
    expect((await get('handlaggare', `/statistics?asOf=${school.now().slice(0, 10)}`)).status).toBe(422);
  });

  test('STAT-29 the rektor, of the case about him or her', async () => {
    const { totals, units } = await counted('rektor.ekan');
    expect(totals.opened).toBe(2);
    expect(units.map(({ unitId: id, opened }) => [id, opened])).toEqual([['ekan', 2]]);
    expect((await counted('bitr.ekan')).totals.opened).toBe(2);
  });

  test('STAT-23 anybody by the grounds of discrimination, or by what is kept to fewer readers', async () => {
    const { dimensions, outcomes, withinPolicy } = await counted('handlaggare');
    expect(dimensions.map(({ id }) => id)).not.toContain('grund');
    expect(outcomes.map(({ id }) => id)).not.toContain('orosanmalan');
    expect(JSON.stringify({ dimensions, withinPolicy })).not.toContain('religion');
  });
});

test('STAT-29 the skolchef counts the område, the huvudman all', async () => {
  expect((await counted('skolchef.norr')).totals.opened).toBe(3);
  expect((await counted('skolchef.soder')).totals.opened).toBe(7);
  expect((await counted('handlaggare')).totals.opened).toBe(10);
  expect((await counted('handlaggare', '?unitId=ekan')).totals.opened).toBe(3);
});

test('STAT-21 a closed case has been through every milestone, and each step has its time', async () => {
  const view = await counted('rektor.ekan', '?period=2026-08');
  expect(view.totals).toMatchObject({ opened: 1, open: 0, closed: 1, reopened: 0, moved: 0, voided: 0 });
  expect(view.funnel.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
  expect(view.leadTimes.map(({ id, count }) => [id, count])).toContainEqual(['avslut', 1]);
  expect(view.leadTimes.find(({ id }) => id === 'uppfoljning')).toMatchObject({ unit: 'day', median: 10, p90: 10 });
  expect(view.outcomes.find(({ id }) => id === 'upphort')).toMatchObject({ count: 1 });
});

test('STAT-23 several answers count under each, and every value there is stands in the table', async () => {
  const { dimensions, heatMaps } = await counted('rektor.ekan');
  const types = dimensions.find(({ id }) => id === 'typ');
  expect(types).toMatchObject({ isMultiple: true, unknown: 0 });
  expect(types?.values.map(({ value, count }) => [value, count])).toContainEqual(['fysisk', 2]);
  expect(types?.values.map(({ value, count }) => [value, count])).toContainEqual(['verbal', 1]);
  expect(types?.values.map(({ value, count }) => [value, count])).toContainEqual(['sexuell', 0]);
  expect(heatMaps.flatMap(({ cells }) => cells).reduce((sum, { count }) => sum + count, 0)).toBe(4);
});

test('STAT-27 per 100 pupils is told with the pupils that it is of', async () => {
  const { totals } = await counted('rektor.ekan');
  expect(totals).toMatchObject({ pupils: 4, per100: 50 });
});

test('STAT-28 as of a day is the same for ever, and knows nothing that was recorded later', async () => {
  await school.turn({ days: 2 });
  const day = '2026-08-20';
  const first = JSON.stringify({ ...(await counted('handlaggare', `?asOf=${day}`)), at: '' });
  expect(JSON.parse(first)).toMatchObject({ asOf: day, totals: { opened: 1, open: 1, closed: 0 } });
  await atAlmen();
  await (await school.as('handlaggare')).does(ended, 'reopen', { reason: 'Det har börjat igen.' });
  await school.turn({ days: 1 });
  expect(JSON.stringify({ ...(await counted('handlaggare', `?asOf=${day}`)), at: '' })).toBe(first);
  expect((await counted('rektor.ekan', '?period=2026-08')).totals).toMatchObject({ reopened: 1, open: 1 });
});

test('STAT-28 as of yesterday is what is kept counted, when nothing has happened since', async () => {
  await school.turn({ days: 40 }); // every deadline of theirs has passed
  await school.turn({ days: 1 });
  const yesterday = new Date(Date.parse(school.now()) - 86_400_000).toISOString().slice(0, 10);
  for (const who of ['rektor.ekan', 'skolchef.norr', 'handlaggare'] as const) {
    const now = await counted(who);
    expect(await counted(who, `?asOf=${yesterday}`)).toEqual({ ...now, asOf: yesterday });
  }
});

test('STAT-29 who is barred from a case does not count it', async () => {
  const before = (await counted('skolchef.norr')).totals.opened;
  const times = { happenedAt: school.now(), noticedAt: school.now() };
  await reported(school, { ...times, accusedKind: 'personal', accused: [{ personId: 'bitr.ekan' }] });
  await school.settle();
  expect((await counted('skolchef.norr')).totals.opened).toBe(before + 1);
  expect((await counted('bitr.ekan')).totals.opened).toBe(2);
});

test('the definitions have a name and a source, in the language asked for', async () => {
  const { items } = (await get('ledamot', '/statistics/definitions')).body;
  expect(items.map(({ id }: { id: string }) => id)).toContain('withinPolicy');
  for (const item of items)
    for (const word of ['name', 'definition', 'unit', 'source']) expect(item[word]).toBeTruthy();
});

describe('as files', () => {
  const bytesOf = async (who: Username, path: string) => fetchFile(await school.as(who), path);

  test.each(['csv', 'xlsx'])('are not for who oversees nothing, nor of another unit: %s', async (kind) => {
    expect((await get('ledamot', `/statistics.${kind}`)).status).toBe(403);
    expect((await get('rektor.ekan', `/statistics.${kind}?unitId=almen`)).status).toBe(404);
  });

  test('the CSV has the numbers of the board, each with its definition, in Swedish letters', async () => {
    const { totals } = await counted('rektor.ekan');
    const { status, type, bytes } = await bytesOf('rektor.ekan', '/statistics.csv');
    expect([status, type]).toEqual([200, 'text/csv; charset=utf-8']);
    const lines = bytes.toString('utf8').split('\r\n');
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(lines).toContain(`opened;Totalt;Ärenden;;${totals.opened}`);
    expect(lines.some((line) => line.startsWith('opened;Ärenden;Ärenden som öppnades'))).toBe(true);
  });

  test('the workbook has the same, and the definitions on a sheet of their own', async () => {
    const { totals } = await counted('rektor.ekan');
    const { bytes } = await bytesOf('rektor.ekan', '/statistics.xlsx');
    const sheets = await readSheets(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Siffror', 'Definitioner']);
    expect(sheets[0]?.data).toContainEqual(['opened', 'Totalt', 'Ärenden', null, totals.opened]);
    expect(sheets[1]?.data.length).toBeGreaterThan(10);
  });
});

describe('what is published', () => {
  test('STAT-30 is not open to everybody unless the huvudman has said so', async () => {
    expect((await school.http.get('/api/open/aggregates.json')).status).toBe(404);
  });

  test('STAT-30 is nothing before the day of the first half-year is over', async () => {
    expect((await get('ledamot', '/statistics/published')).status).toBe(404);
  });

  test('STAT-30 withholds what is small and what would give it away, and leaves out what is kept from the school', async () => {
    await school.turnTo('2027-02-01T09:00:00Z');
    const body = (await get('ledamot', '/statistics/published')).body as PublishedStatistics;
    expect(body).toMatchObject({ version: 1, year: '2026-2027', threshold: 5 });
    expect(body.halves).toEqual([{ half: 'ht', from: '2026-07-01', to: '2026-12-31', asOf: '2027-01-31' }]);
    expect(body.totals).toEqual([{ half: 'ht', count: 10 }]);
    const units = body.tables.find(({ id }) => id === 'unit');
    expect(units?.cells.map(({ value, count }) => [value, count])).toEqual([['almen', null], ['ekan', null]]); // biome-ignore format: a table
    expect(body.tables.map(({ id }) => id)).toContain('grund');
    expect(await (await get('handlaggare', '/statistics/published')).body).toEqual(body);
  });

  test('STAT-30 is the same for ever', async () => {
    const first = (await get('ledamot', '/statistics/published')).body as PublishedStatistics;
    await school.turnTo('2027-08-01T09:00:00Z');
    const later = (await get('ledamot', '/statistics/published')).body as PublishedStatistics;
    const ofHt = ({ tables }: PublishedStatistics) =>
      tables.flatMap(({ id, cells }) =>
        cells.filter(({ half, count }) => half === 'ht' && count !== null).map((one) => [id, one]),
      );
    expect(ofHt(later)).toEqual(ofHt(first));
    expect(later.totals).toContainEqual({ half: 'vt', count: 0 });
  });
});

describe('where the huvudman has opened its tables', () => {
  let open: TestSystem;
  beforeAll(async () => {
    open = await startSystem({ http: { opensAggregates: true } });
    await reported(open);
    await open.settle();
  }, START_MS);
  afterAll(() => open.close());

  test('STAT-30 nobody is told of one case, with or without an account', async () => {
    await open.turnTo('2027-02-01T09:00:00Z');
    const response = await open.http.get('/api/open/aggregates.json');
    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({
      version: 1,
      year: '2026-2027',
      tables: [],
      totals: [{ half: 'ht', count: null }],
    });
    expect((await open.http.get('/api/open/aggregates.json?year=2025-2026')).status).toBe(404);
    expect((await open.http.get('/api/open/aggregates.json?unitId=ekan')).status).toBe(422);
  });
});
