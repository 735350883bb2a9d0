import { describe, expect, it } from 'vitest';
import { swedishCalendar } from '../../src/config/swedish-holidays.ts';
import { addDays, isoWeekday } from '../../src/domain/calendar.ts';
import { type IsoDate, parseIsoDate } from '../../src/domain/clock.ts';

const calendar = await swedishCalendar({ fromYear: 2005, toYear: 2060, version: 1 });
const pad = (n: number): string => String(n).padStart(2, '0');
const on = (year: number, month: number, day: number): IsoDate => parseIsoDate(`${year}-${pad(month)}-${pad(day)}`);

/** Easter Sunday by Meeus, Jones and Butcher: nothing in common with the library. */
const easter = (year: number): IsoDate => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return on(year, Math.floor(n / 31), (n % 31) + 1);
};
const firstFrom = (weekday: number, from: IsoDate): IsoDate => addDays(from, (weekday - isoWeekday(from) + 7) % 7);

/** Lagen (1989:253) om allmänna helgdagar without ordinary Sundays, and the three eves. */
const byTheLaw = (year: number): IsoDate[] => [
  on(year, 1, 1),
  on(year, 1, 6),
  ...[-2, 0, 1, 39, 49].map((days) => addDays(easter(year), days)),
  on(year, 5, 1),
  on(year, 6, 6),
  firstFrom(5, on(year, 6, 19)),
  firstFrom(6, on(year, 6, 20)),
  firstFrom(6, on(year, 10, 31)),
  on(year, 12, 24),
  on(year, 12, 25),
  on(year, 12, 26),
  on(year, 12, 31),
];

it.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('the oracle itself has Easter of %i on %s', (year, day) => {
  expect(easter(year)).toBe(day);
});

it('holds the days of the law and the three eves, and no others, for 56 years', () => {
  const years = Array.from({ length: 56 }, (_, index) => 2005 + index);
  expect(Object.keys(calendar.freeDays).sort()).toEqual([...new Set(years.flatMap(byTheLaw))].sort());
});

it('names the days of 2026 as Swedes do', async () => {
  const { freeDays } = await swedishCalendar({ fromYear: 2026, toYear: 2026, version: 1 });
  expect(freeDays).toEqual({
    '2026-01-01': 'Nyårsdagen',
    '2026-01-06': 'Trettondedag jul',
    '2026-04-03': 'Långfredagen',
    '2026-04-05': 'Påskdagen',
    '2026-04-06': 'Annandag påsk',
    '2026-05-01': 'Första maj',
    '2026-05-14': 'Kristi himmelsfärdsdag',
    '2026-05-24': 'Pingstdagen',
    '2026-06-06': 'Nationaldagen',
    '2026-06-19': 'Midsommarafton',
    '2026-06-20': 'Midsommardagen',
    '2026-10-31': 'Alla helgons dag',
    '2026-12-24': 'Julafton',
    '2026-12-25': 'Juldagen',
    '2026-12-26': 'Annandag jul',
    '2026-12-31': 'Nyårsafton',
  });
});

describe('bridge days', () => {
  const bridgesOf = async (year: number): Promise<string[]> => {
    const { freeDays } = await swedishCalendar({ fromYear: year, toYear: year, version: 1, isBridgeDayFree: true });
    return Object.keys(freeDays)
      .filter((day) => freeDays[day] === 'Klämdag')
      .sort();
  };

  it('are the single working days between two free ones', async () => {
    expect(await bridgesOf(2026)).toEqual(['2026-01-02', '2026-01-05', '2026-05-15']);
    expect(await bridgesOf(2028)).toEqual(['2028-01-07', '2028-05-26', '2028-06-05']);
  });

  it('are worked unless asked for', () => {
    expect(calendar.freeDays['2026-05-15']).toBeUndefined();
  });
});

it('knows its years from the first of January to New Year’s Eve, as data', () => {
  expect(calendar).toMatchObject({ version: 1, knownFrom: '2005-01-01', knownTo: '2060-12-31' });
  expect(JSON.parse(JSON.stringify(calendar))).toEqual(calendar);
});

it.each([
  [2004, 2026],
  [2026, 2101],
  [2027, 2026],
  [Number.NaN, 2026],
])('refuses the years %d to %d', async (fromYear, toYear) => {
  await expect(swedishCalendar({ fromYear, toYear, version: 1 })).rejects.toThrow(RangeError);
});
