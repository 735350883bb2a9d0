import { describe, expect, test } from 'vitest';
import {
  barsOf,
  begunBy,
  cellsOf,
  fullestOf,
  labelOfBar,
  percentOf,
  shadeOf,
  sumUpTrend,
  trimmed,
} from '../../client/src/features/statistics/numbers.ts';
import { lasarOf, periodChoices } from '../../client/src/features/statistics/periods.ts';

describe('periods', () => {
  test.each([
    ['2026-06-30', 2025],
    ['2026-07-01', 2026],
    ['2026-12-31', 2026],
    ['2027-01-01', 2026],
  ])('%s is in the läsår that began in %i', (day, year) => {
    expect(lasarOf(day)).toBe(year);
  });

  test('a term that has not begun cannot be chosen; those of earlier years can', () => {
    const inAutumn = periodChoices('2026-11-22').map(({ id }) => id);
    expect(inAutumn.slice(0, 4)).toEqual(['2026-2027', '2026-ht', '2025-2026', '2026-vt']);
    expect(inAutumn).toContain('2022-ht');
    expect(periodChoices('2027-01-01').map(({ id }) => id)[1]).toBe('2027-vt');
  });
});

describe('shades', () => {
  test('what is over zero is never the same as none, and the most is the darkest', () => {
    expect([0, 1, 25, 26, 100].map((count) => shadeOf(count, 100))).toEqual([0, 1, 1, 2, 4]);
    expect(shadeOf(0, 0)).toBe(0);
  });

  test('a cell that is not told is zero, and of several with the most the first is named', () => {
    const words = { id: 'x', title: 'X', values: [] };
    const map = { id: 'm', title: 'M', rows: words, columns: words };
    const cells = [
      { row: 'mon', column: 'am', count: 3 },
      { row: 'tue', column: 'am', count: 3 },
    ];
    expect(cellsOf({ ...map, cells })('tue', 'am')).toBe(3);
    expect(cellsOf({ ...map, cells })('wed', 'am')).toBe(0);
    expect(fullestOf({ ...map, cells })).toEqual(cells[0]);
    expect(fullestOf({ ...map, cells: [] })).toBeUndefined();
  });
});

describe('bars of a lead time', () => {
  test('each value has a bar, also those of no case', () => {
    const bars = barsOf({
      values: [
        { value: 0, count: 2 },
        { value: 3, count: 1 },
      ],
    });
    expect(bars.map(labelOfBar)).toEqual(['0', '1', '2', '3']);
    expect(bars.map(({ count }) => count)).toEqual([2, 0, 0, 1]);
  });

  test('many values share bars, and none is lost', () => {
    const values = Array.from({ length: 400 }, (_, value) => ({ value, count: value % 3 }));
    const bars = barsOf({ values });
    expect(bars.length).toBeLessThanOrEqual(24);
    expect(bars.reduce((all, { count }) => all + count, 0)).toBe(values.reduce((all, { count }) => all + count, 0));
    expect(labelOfBar(bars[0]!)).toBe('0–16');
  });

  test('of nothing there is no bar', () => {
    expect(barsOf({ values: [] })).toEqual([]);
  });
});

test('what is empty at both ends is left out, not what is empty between', () => {
  expect(trimmed([0, 2, 0, 1, 0, 0], (count) => count > 0)).toEqual([2, 0, 1]);
  expect(trimmed([0, 0], (count) => count > 0)).toEqual([]);
});

test('a share is in whole percent, and there is none of nothing', () => {
  expect(percentOf(1, 3)).toBe(33);
  expect(percentOf(0, 0)).toBeUndefined();
});

test('a trend is summed up with its fullest month, the first of several', () => {
  const months = [
    { month: '2026-08', opened: 4, before: 1 },
    { month: '2026-09', opened: 4, before: 9 },
  ];
  expect(sumUpTrend(months)).toEqual({ now: 8, before: 10, fullest: months[0] });
  expect(sumUpTrend([]).fullest).toBeUndefined();
  expect(begunBy(months, '2026-08-31')).toEqual([months[0]]);
});
