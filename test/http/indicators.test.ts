import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndicatorPreview, IndicatorsView } from '../../src/contract/wire-indicators.ts';
import { MOST_ROWS } from '../../src/contract/indicator-bounds.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';
import type { Username } from '../support/kommun.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

const HEAD = ['indikator', 'enhet', 'period', 'värde', 'antal'];
const safety = (unit: string, value: string, period = '2025/2026') => ['trygghet', unit, period, value, '90'];
const preview = async (...rows: readonly (readonly string[])[]) =>
  (await school.as('handlaggare')).post('/admin/indicators/preview', { rows: [HEAD, ...rows] });
const bringIn = async (who: Username, rows: readonly (readonly string[])[], key: string = randomUUID()) =>
  (await school.as(who)).post('/admin/indicators', { rows: [HEAD, ...rows], source: 'Skolenkäten 2026' }, { key });
const read = async (who: Username, query = ''): Promise<IndicatorsView['points']> =>
  ((await (await school.as(who)).get(`/indicators${query}`)).body as IndicatorsView).points;

describe('who may not', () => {
  test('a rektor imports nothing, reads the own unit and knows of no other', async () => {
    expect((await bringIn('rektor.ekan', [safety('ekan', '80')])).status).toBe(403);
    expect((await (await school.as('rektor.ekan')).get('/indicators?unitId=almen')).status).toBe(404);
    expect((await (await school.as('larare.ekan')).get('/indicators')).status).toBe(403);
    expect((await (await school.as('rektor.ekan')).get('/indicators?unitId=%7C')).status).toBe(404);
  });
});

describe('an import', () => {
  test('IND-8 a dry run says what would be done and changes nothing', async () => {
    const head = await school.system.log.head();
    const said = (await preview(safety('ekan', '80,5'), safety('ingen', '1'))).body as IndicatorPreview;
    expect(said).toMatchObject({ added: 1, changed: 0, unchanged: 0, refused: 1 });
    expect(said.firstAdded[0]).toMatchObject({ unitName: 'Ekans skola', value: 80.5, count: 90 });
    expect(said.firstRefused).toEqual([{ row: 3, column: 'unit', code: 'unknownUnit' }]);
    expect(await school.system.log.head()).toBe(head);
  });

  test('IND-9 is stored once however often it is asked for, and a second of the same stores nothing', async () => {
    const rows = [safety('ekan', '80,5'), safety('almen', '70')];
    expect((await bringIn('handlaggare', rows, 'the-same')).body).toMatchObject({ added: 2 });
    const head = await school.system.log.head();
    expect((await bringIn('handlaggare', rows, 'the-same')).status).toBe(200);
    expect((await bringIn('handlaggare', rows)).body).toMatchObject({ added: 0, unchanged: 2 });
    expect(await school.system.log.head()).toBe(head);
  });

  test('is read by those who oversee the unit, with its definition and where it came from', async () => {
    const mine = await read('rektor.ekan');
    expect(mine.map(({ unitId, value, source }) => ({ unitId, value, source }))).toEqual([
      { unitId: 'ekan', value: 80.5, source: 'Skolenkäten 2026' },
    ]);
    expect((await read('handlaggare')).length).toBe(2);
  });

  test('IND-10 a corrected value is told with the old one beside it, and the old one is what was known then', async () => {
    const before = school.now().slice(0, 10);
    await school.turn({ days: 3 });
    const said = (await bringIn('handlaggare', [safety('ekan', '82')])).body as IndicatorPreview;
    expect(said.firstChanged[0]).toMatchObject({ value: 82, before: { value: 80.5 } });
    expect((await read('rektor.ekan', '?unitId=ekan')).map(({ value }) => value)).toEqual([82]);
    expect((await read('rektor.ekan', `?unitId=ekan&asOf=${before}`)).map(({ value }) => value)).toEqual([80.5]);
    expect(await read('rektor.ekan', '?asOf=2020-01-01')).toEqual([]);
  });

  test('IND-1 of a file that cannot be read at all nothing is stored, and it says why', async () => {
    const head = await school.system.log.head();
    expect((await bringIn('handlaggare', [])).body.unreadable).toEqual({ code: 'empty' });
    expect(await school.system.log.head()).toBe(head);
  });

  test('IND-7 too many rows, columns or letters are refused before they are read', async () => {
    const many = Array.from({ length: MOST_ROWS + 1 }, () => ['a']);
    expect((await preview(...many)).status).toBe(422);
    expect((await preview(['x'.repeat(201)])).status).toBe(422);
    expect((await preview(Array.from({ length: 21 }, () => ''))).status).toBe(422);
  });

  test('IND-7 as many rows as there may be are one commit', async () => {
    const rows = Array.from({ length: MOST_ROWS }, (_, at) => [...safety('ekan', '50'), `grupp ${at}`]);
    const body = { rows: [[...HEAD, 'grupp'], ...rows], source: 'Stor fil' };
    const answer = await (await school.as('handlaggare')).post('/admin/indicators', body, { key: 'a-large-file' });
    expect(answer.body).toMatchObject({ added: MOST_ROWS });
    expect(answer.body.firstAdded.length).toBe(100);
  });
});
