import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublishedStatistics } from '../../src/contract/wire-statistics.ts';
import { fetchFile } from '../support/fetch-file.ts';
import type { Username } from '../support/kommun.ts';
import { krankningReport } from '../support/krankning.ts';
import { nodesIn, readPdf, runningText } from '../support/read-pdf.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let first: Buffer;

const get = async (username: Username, path: string) => (await school.as(username)).get(path);
const report = (username: Username, half: string, ending = 'pdf') =>
  get(username, `/statistics/report.${ending}?half=${half}`);
const bytesOf = async (half: string, ending = 'pdf', username: Username = 'ledamot'): Promise<Buffer> => {
  const { status, bytes } = await fetchFile(await school.as(username), `/statistics/report.${ending}?half=${half}`);
  expect(status).toBe(200);
  return bytes;
};
const textOf = async (pdf: Buffer): Promise<string> => runningText(await readPdf(pdf));

/** Cases at Ekans skola, and fewer than may be told at the other. */
const open = async (atEkan: number, atAlmen: number): Promise<void> => {
  const times = { happenedAt: school.now(), noticedAt: school.now() };
  const [ekan, almen] = [await school.as('larare.ekan'), await school.as('larare.almen')];
  for (let n = 0; n < atEkan; n += 1)
    await ekan.opens(krankningReport({ ...times, exposed: [{ personId: 'elev.alva' }] }));
  for (let n = 0; n < atAlmen; n += 1)
    await almen.opens(krankningReport({ ...times, exposed: [{ personId: 'elev.cleo' }] }, { unitId: 'almen' }));
  await school.settle();
};

beforeAll(async () => {
  school = await startSystem();
  await open(7, 3);
  await school.turnTo('2026-10-01T09:00:00Z'); // what was due passes while it is still the half-year
  await school.turnTo('2027-02-10T09:00:00Z');
}, 2 * START_MS);
afterAll(() => school.close());

describe('who may not', () => {
  test.each(['larare.ekan', 'rektor.ekan', 'skolchef.norr', 'admin'] as const)('DOC-42 %s', async (who) => {
    for (const ending of ['pdf', 'xlsx']) expect((await report(who, '2026-ht', ending)).status).toBe(403);
    if (who === 'rektor.ekan')
      expect((await get(who, '/statistics/published')).body).toMatchObject({ hasReport: false });
  });

  test.each(['2027-vt', '2030-ht', '1000-ht'])(
    'DOC-42 anybody, of a half-year that is not published: %s',
    async (half) => {
      for (const ending of ['pdf', 'xlsx']) expect((await report('ledamot', half, ending)).status).toBe(404);
    },
  );

  test.each(['2026', '2026-2027', '2026-09', '', '2026-ht%00', 'x'.repeat(200)])(
    'what nobody can ask for: %s',
    async (half) => {
      expect((await report('ledamot', half)).status).toBe(422);
    },
  );
});

describe('the report of the first half-year', () => {
  test('DOC-41 says as of when it is, what is withheld, what words mean, and is tagged', async () => {
    first = await bytesOf('2026-ht');
    const pdf = await readPdf(first);
    const text = runningText(pdf);
    for (const words of [
      'Halvårsrapport till nämnden, hösten 2026',
      'som det var känt när sön 31 jan. 2027 var slut',
      'Tal under 5 visas inte',
      'Kränkande behandling',
      'hösten 2025',
      'Ärenden inom rutinens tid',
      'Något försenat',
      'Vad orden betyder',
      'var allt i tid i 0 procent',
      'Alla ärenden som rapporterades under halvåret',
    ])
      expect(text).toContain(words);
    expect([pdf.info.lang, pdf.info.isMarked]).toEqual(['sv-SE', true]);
    expect(nodesIn(pdf.tree).filter(({ tag }) => tag === 'Table').length).toBeGreaterThan(3);
  });

  test('DOC-40 has every number that is published, and none that is not', async () => {
    const { body } = await get('ledamot', '/statistics/published?processId=krankning&year=2026-2027');
    const { tables, hasReport } = body as PublishedStatistics;
    expect(hasReport).toBe(true);
    const [numbers] = await readSheets(await bytesOf('2026-ht', 'xlsx'));
    const rows = (numbers?.data ?? []) as (string | number | null)[][];
    for (const { title, cells } of tables)
      for (const { title: name, half, count } of cells) {
        if (half !== 'ht') continue;
        const row = rows.find(
          ([process, table, line]) => process === 'Kränkande behandling' && table === title && line === name,
        );
        expect([title, name, row?.[3]]).toEqual([title, name, count ?? 'visas inte']);
      }
    const byUnit = tables.find(({ id }) => id === 'unit')?.cells ?? [];
    expect(byUnit.map(({ count }) => count)).toEqual([null, null]);
    expect(rows.flat().filter((cell) => cell === 3 || cell === 7)).toEqual([]);
  });

  test('DOC-40 is the same bytes when the next half-year has been published, which is told beside it', async () => {
    await open(6, 6);
    await school.turnTo('2027-08-10T09:00:00Z');
    expect(Buffer.compare(first, await bytesOf('2026-ht'))).toBe(0);
    expect(Buffer.compare(await bytesOf('2027-vt'), await bytesOf('2027-vt', 'pdf', 'handlaggare'))).toBe(0);
    const text = await textOf(await bytesOf('2027-vt'));
    for (const words of ['våren 2027', 'hösten 2026', 'våren 2026', 'Alla ärenden som rapporterades under halvåret'])
      expect(text).toContain(words);
  });
});
