import { describe, expect, test } from 'vitest';
import { periodName, periodsOf, seriesRows } from '../../client/src/features/indicators/indicator-rows.ts';
import { readTable } from '../../client/src/features/indicators/read-table.ts';
import { MOST_CHARACTERS, MOST_ROWS } from '../../src/contract/indicator-bounds.ts';

const csv = (text: string): Blob => new Blob([text]);

describe('a file', () => {
  test.each([
    ['semicolons', 'indikator;värde\ntrygghet;87,5\n'],
    ['tabs', 'indikator\tvärde\r\ntrygghet\t87,5\r\n'],
    ['commas and quotes', '"indikator","värde"\n"trygghet","87,5"'],
    ['a mark of its bytes', '\ufeffindikator;värde\ntrygghet;87,5'],
    ['empty rows', 'indikator;värde\n;\n\ntrygghet;87,5\n\n'],
  ])('with %s is a table of texts', async (_what, text) => {
    expect(await readTable(csv(text))).toEqual({
      kind: 'table',
      rows: [
        ['indikator', 'värde'],
        ['trygghet', '87,5'],
      ],
    });
  });

  test('saved by an old Excel keeps its å, ä and ö', async () => {
    const latin = new Uint8Array([...'v\u00e4rde;l\u00e4s\u00e5r'].map((letter) => letter.charCodeAt(0)));
    expect(await readTable(new Blob([latin]))).toMatchObject({ rows: [['värde', 'läsår']] });
  });

  test.each([
    ['large', csv('a'.repeat(5_000_001)), 'tooLarge'],
    ['long', csv('a\n'.repeat(MOST_ROWS + 2)), 'tooManyRows'],
    ['wordy', csv('a'.repeat(MOST_CHARACTERS + 1)), 'tooLong'],
    ['broken', new Blob(['PK\u0003\u0004 no sheet']), 'notATable'],
  ])('that is too %s says so', async (_what, file, why) => {
    expect(await readTable(file)).toEqual({ kind: 'unreadable', why });
  });

  test('of nothing is a table of nothing, which the server refuses with its reason', async () => {
    expect(await readTable(csv(''))).toMatchObject({ kind: 'table' });
  });
});

describe('series', () => {
  const point = (unitName: string, period: string, value: number) => ({
    ...{ indicatorId: 'trygghet', unitId: unitName, unitName, group: 'alla', period },
    ...{ value, count: null, source: 'Enkät', at: '2026-08-17T00:00:00Z' },
  });
  const points = [point('Östra', '2025-2026', 80), point('Åsen', '2024-2025', 70), point('Östra', '2025-ht', 75)];

  test('stand by name, with a value for each period that has one', () => {
    const rows = seriesRows(points);
    expect(rows.map(({ unitName }) => unitName)).toEqual(['Åsen', 'Östra']);
    expect(rows[1]?.values.get('2025-ht')?.value).toBe(75);
    expect(rows[0]?.values.get('2025-ht')).toBeUndefined();
  });

  test('have their periods in order of time, halves before the läsår that they are of', () => {
    const all = [...points, point('Östra', '2026-vt', 1)];
    expect(periodsOf(all)).toEqual(['2024-2025', '2025-ht', '2026-vt', '2025-2026']);
    expect(periodsOf(all).map(periodName)).toEqual(['2024/25', 'HT 2025', 'VT 2026', '2025/26']);
  });
});
