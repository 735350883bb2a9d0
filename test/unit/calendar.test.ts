import { describe, expect, it } from 'vitest';
import {
  addDays,
  CalendarEnds,
  dayOf,
  endOfDay,
  isoWeekday,
  isWorkingDay,
  startOfDay,
  whyNotWorking,
} from '../../src/domain/calendar.ts';
import { epochMs, instantOf, parseInstant, parseIsoDate } from '../../src/domain/clock.ts';
import type { WorkCalendar } from '../../src/domain/deadline.ts';

const calendar: WorkCalendar = {
  version: 4,
  workingWeekdays: [1, 2, 3, 4, 5],
  freeDays: { '2026-06-19': 'Midsommarafton', '2026-06-20': 'Midsommardagen' },
  knownFrom: parseIsoDate('2026-01-01'),
  knownTo: parseIsoDate('2026-12-31'),
};
const date = parseIsoDate;
const hoursOf = (text: string): number => (epochMs(endOfDay(date(text))) - epochMs(startOfDay(date(text)))) / 3_600_000;

describe('the day of a moment', () => {
  it.each([
    ['2026-01-14T23:59:59.999+01:00', '2026-01-14'],
    ['2026-01-15T00:00:00.000+01:00', '2026-01-15'],
    ['2026-07-14T23:59:59.999+02:00', '2026-07-14'],
    ['2026-07-15T00:00:00.000+02:00', '2026-07-15'],
    ['2026-07-14T22:30:00Z', '2026-07-15'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29'],
    ['2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['1943-06-30T21:59:00Z', '1943-06-30'],
  ])('of %s is %s', (at, day) => {
    expect(dayOf(parseInstant(at))).toBe(day);
  });

  it('is what Intl says, every seventh hour for thirty years', () => {
    const intl = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
    const moments = Array.from({ length: 37_000 }, (_, n) => Date.UTC(2010, 0, 1) + n * 7 * 3_600_000);
    expect(moments.filter((ms) => dayOf(instantOf(ms)) !== intl.format(ms))).toEqual([]);
  });
});

describe('the length of a day', () => {
  it.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2027-03-28', 23],
    ['2027-10-31', 25],
    ['2026-03-28', 24],
    ['2026-06-06', 24],
  ])('on %s is %i hours', (day, hours) => {
    expect(hoursOf(day)).toBe(hours);
  });
});

it('begins a day at midnight in Stockholm and ends it where the next begins', () => {
  expect(startOfDay(date('2026-06-22'))).toBe('2026-06-21T22:00:00.000Z');
  expect(endOfDay(date('2026-06-22'))).toBe('2026-06-22T22:00:00.000Z');
  expect(startOfDay(date('2026-12-24'))).toBe('2026-12-23T23:00:00.000Z');
});

it.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-03-01', -1, '2028-02-29'],
  ['2026-10-24', 2, '2026-10-26'],
  ['2026-06-22', 0, '2026-06-22'],
  ['1969-12-31', 1, '1970-01-01'],
])('from %s it is %i days to %s', (from, days, to) => {
  expect(addDays(date(from), days)).toBe(to);
});

it.each([
  ['2026-08-17', 1],
  ['2026-08-22', 6],
  ['2026-08-23', 7],
  ['2028-02-29', 2],
  ['1970-01-01', 4],
  ['1969-12-29', 1],
  ['1969-12-28', 7],
])('%s is weekday %i', (day, weekday) => {
  expect(isoWeekday(date(day))).toBe(weekday);
});

describe('a day that is not worked', () => {
  it('is told by its name when it is free, also on a weekend', () => {
    expect(whyNotWorking(calendar, date('2026-06-20'))).toEqual({
      date: '2026-06-20',
      reason: 'freeDay',
      name: 'Midsommardagen',
    });
  });

  it('is a weekend without a name', () => {
    expect(whyNotWorking(calendar, date('2026-06-21'))).toEqual({ date: '2026-06-21', reason: 'weekend' });
  });

  it('is none of the others', () => {
    expect(isWorkingDay(calendar, date('2026-06-18'))).toBe(true);
    expect(isWorkingDay(calendar, date('2026-06-19'))).toBe(false);
  });
});

it('knows the first and the last day of its range', () => {
  expect(isWorkingDay(calendar, date('2026-01-01'))).toBe(true);
  expect(isWorkingDay(calendar, date('2026-12-31'))).toBe(true);
});

it.each(['2025-12-31', '2027-01-01'])('throws for %s, which it does not know, and says which calendar', (day) => {
  expect(() => isWorkingDay(calendar, date(day))).toThrow(CalendarEnds);
  expect(() => isWorkingDay(calendar, date(day))).toThrow(
    expect.objectContaining({ name: 'CalendarEnds', date: day, calendarVersion: 4 }),
  );
});
