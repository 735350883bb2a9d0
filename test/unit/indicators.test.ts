import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INDICATORS } from '../../src/indicators/catalogue.ts';
import { compare, toStore } from '../../src/indicators/compare.ts';
import { EVERYBODY, keyOf, type Measured, type Point } from '../../src/indicators/point.ts';
import { readCount, readGroup, readPeriod, readValue, unitReader } from '../../src/indicators/read-cells.ts';
import { readFile } from '../../src/indicators/read-file.ts';

const UNITS = [
  { unitId: 'ekan', name: 'Ekans skola', enhetskod: '12345678' },
  { unitId: 'almen', name: 'Almens skola' },
  { unitId: 'norra1', name: 'Norra skolan' },
  { unitId: 'norra2', name: 'Norra  Skolan' },
];
const readUnit = unitReader(UNITS);
const HEAD = ['Indikator', 'Enhet', 'Period', 'Värde', 'Antal', 'Grupp'];
const row = (...cells: readonly string[]): readonly string[] => cells;
const GOOD = row('trygghet', 'Ekans skola', '2025/2026', '87,5', '120', 'Flickor');

const pointsOf = (rows: readonly (readonly string[])[]): readonly Point[] => {
  const file = readFile([HEAD, ...rows], readUnit);
  return file.kind === 'read' ? file.points : [];
};
const faultsOf = (...rows: readonly (readonly string[])[]) => {
  const file = readFile([HEAD, ...rows], readUnit);
  return file.kind === 'read' ? file.refused : [];
};

describe('a file', () => {
  test('IND-1 is read by its head, in either language, any order and any letters', () => {
    const swedish = pointsOf([GOOD]);
    expect(swedish).toEqual([
      { indicatorId: 'trygghet', unitId: 'ekan', period: '2025-2026', group: 'flickor', value: 87.5, count: 120 },
    ]);
    const english = [
      ['VALUE', 'note', 'period', 'unit', 'indicator'],
      ['87.5', 'x', '2025-2026', '12345678', 'Safety by survey'],
    ];
    expect(readFile(english, readUnit)).toMatchObject({ points: [{ value: 87.5, group: EVERYBODY, count: null }] });
  });

  test.each([
    ['nothing at all', [], { code: 'missingColumn', column: 'indicator' }],
    ['no row', [HEAD], { code: 'empty' }],
    ['empty rows alone', [HEAD, ['', ' ']], { code: 'empty' }],
    ['no column of values', [['indikator', 'enhet', 'period']], { code: 'missingColumn', column: 'value' }],
    ['a column twice', [['enhet', 'skolenhet']], { code: 'columnTwice', column: 'unit' }],
  ])('IND-1 with %s is refused whole', (_what, rows, why) => {
    expect(readFile(rows, readUnit)).toEqual({ kind: 'unreadable', ...why });
  });

  test('IND-6 a row that cannot be read says which and why; the others are taken', () => {
    const refused = faultsOf(
      GOOD,
      row('okänd', 'Ekans skola', '2025/2026', '1'),
      row('trygghet', 'Ingen skola', '2025/2026', '1'),
      row('trygghet', 'norra skolan', '2025/2026', '1'),
      row('trygghet', 'ekan', '2025', '1'),
      row('trygghet', 'ekan', '2025/2026', 'många'),
      row('trygghet', 'ekan', '2025/2026', '101'),
      row('trygghet', 'ekan', '2025/2026', '50', '4'),
      row('trygghet', 'ekan', '2025/2026', '50', '4,5'),
      row('trygghet', 'ekan', '2025/2026', '50', '', '<b>'),
      GOOD,
    );
    expect(refused).toEqual([
      { row: 3, column: 'indicator', code: 'unknownIndicator' },
      { row: 4, column: 'unit', code: 'unknownUnit' },
      { row: 5, column: 'unit', code: 'ambiguousUnit' },
      { row: 6, column: 'period', code: 'notAPeriod' },
      { row: 7, column: 'value', code: 'notANumber' },
      { row: 8, column: 'value', code: 'outOfBounds' },
      { row: 9, column: 'count', code: 'tooFew' },
      { row: 10, column: 'count', code: 'notACount' },
      { row: 11, column: 'group', code: 'notAGroup' },
      { row: 12, code: 'twice' },
    ]);
  });

  test('IND-6 any table is read or refused row by row, and nothing is lost', () => {
    const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom(...GOOD));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 30 }), (rows) => {
        const file = readFile([HEAD, ...rows], readUnit);
        const written = rows.filter((cells) => cells.some((text) => text.trim() !== '')).length;
        expect(file.kind === 'read' ? file.points.length + file.refused.length : 0).toBe(written);
      }),
    );
  });
});

describe('a cell', () => {
  test.each([
    ['87,5', 87.5],
    ['87.5 %', 87.5],
    [' 1 00 ', 100],
    ['0', 0],
  ])('IND-2 %j is the number %d', (text, value) => {
    expect(readValue(text, 'trygghet')).toEqual({ value });
  });
  test.each(['', '1,2,3', '1e3', 'NaN', '0x10', '12abc'])('IND-2 %j is none', (text) => {
    expect(readValue(text, 'trygghet')).toEqual({ fault: 'notANumber' });
  });
  test('IND-2 a value added may be negative, with either sign of minus; a share may not', () => {
    expect(readValue('−12,5', 'foradlingsvarde')).toEqual({ value: -12.5 });
    expect(readValue('-1', 'narvaro')).toEqual({ fault: 'outOfBounds' });
  });

  test('IND-3 a unit is its skolenhetskod, id or only name', () => {
    expect(['12345678', 'ekan', ' EKANS  skola '].map(readUnit)).toEqual(Array(3).fill({ value: 'ekan' }));
    expect(readUnit('Norra skolan')).toEqual({ fault: 'ambiguousUnit' });
  });

  test.each([
    ['2025/2026', '2025-2026'],
    ['läsåret 2025/26', '2025-2026'],
    ['1999/00', '1999-2000'],
    ['HT 2025', '2025-ht'],
    ['vt26', '2026-vt'],
  ])('IND-4 %s is a period', (text, value) => {
    expect(readPeriod(text)).toEqual({ value });
  });
  test.each(['2025/2027', '2025/25', '2025', 'sommaren', '2025-13'])('IND-4 %s is none', (text) => {
    expect(readPeriod(text)).toEqual({ fault: 'notAPeriod' });
  });

  test('IND-5 fewer than five answers are about persons', () => {
    expect(['4', '0'].map(readCount)).toEqual(Array(2).fill({ fault: 'tooFew' }));
    expect(readCount('5')).toEqual({ value: 5 });
    expect(readCount('')).toEqual({ value: null });
  });

  test('a group is a few words, never a sign that means something elsewhere', () => {
    expect(readGroup('Årskurs 4–6'.replace('–', '-'))).toEqual({ value: 'årskurs 4-6' });
    expect(readGroup('a|b')).toEqual({ fault: 'notAGroup' });
    expect(readGroup('å'.repeat(41))).toEqual({ fault: 'notAGroup' });
  });
});

test('IND-8 what is known as it is, is not stored again', () => {
  const [point] = pointsOf([GOOD]) as [Point];
  const other = { ...point, period: '2024-2025' };
  const news = { ...point, group: 'pojkar' };
  const known = new Map<string, Measured>([
    [keyOf(point), point],
    [keyOf(other), { value: 1, count: null }],
  ]);
  const comparison = compare([point, other, news], known);
  expect(comparison).toMatchObject({ unchanged: 1, added: [news], changed: [{ before: { value: 1 } }] });
  expect(toStore(comparison)).toEqual([news, other]);
});

test('every indicator has a name and a definition in both languages, and ids and names are told apart', () => {
  const names = INDICATORS.flatMap(({ id, name }) => [id, name.sv, name.en]);
  expect(new Set(names).size).toBe(names.length);
  for (const { definition, min, max } of INDICATORS) {
    expect(definition.sv.length * definition.en.length).toBeGreaterThan(0);
    expect(min).toBeLessThan(max);
  }
});
