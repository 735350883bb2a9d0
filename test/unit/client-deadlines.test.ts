import { describe, expect, test } from 'vitest';
import { dueOf } from '../../client/src/features/deadlines/due.ts';
import { lastDayOf } from '../../client/src/shared/ui/stockholm-day.ts';
import { extensionOf } from '../../client/src/features/deadlines/extension.ts';
import {
  countsOf,
  isoWeek,
  monthsOf,
  schoolDayName,
  type WalkedDay,
} from '../../client/src/features/deadlines/weeks.ts';

describe('extensionOf', () => {
  const extended = (from: string, by: { readonly name?: string; readonly as?: string }) => ({
    from,
    to: '2026-09-10',
    decided: {
      at: '2026-08-20T08:00:00.000Z',
      citations: [],
      ...(by.as !== undefined && { as: by.as }),
      ...(by.name !== undefined && { by: { personId: 'p', name: by.name, isProtected: false } }),
    },
  });

  test('a decider whom the reader may not know is nobody, and never the huvudman', () => {
    expect(extensionOf({ extensions: [extended('2026-08-31', {})] })).toEqual({ from: '2026-08-31', by: undefined });
  });

  test('the first of several had the day before, the last of them gave the time', () => {
    const extensions = [extended('2026-08-31', { name: 'Rut Rektor' }), extended('2026-09-04', { as: 'Skolchef' })];
    expect(extensionOf({ extensions })).toEqual({ from: '2026-08-31', by: 'skolchef' });
    expect(extensionOf({ extensions: [] })).toBeUndefined();
  });
});

/** The end of 19 August in Stockholm: due on the 19th. */
const dueAt = '2026-08-19T22:00:00.000Z';
const due = (now: string, at = dueAt) => dueOf(at, Date.parse(now));

describe('dueOf', () => {
  test('a limit in days is due on its last day, all day', () => {
    expect(lastDayOf(dueAt)).toBe('2026-08-19');
    expect(due('2026-08-19T21:59:59Z')).toEqual({ kind: 'today' });
    expect(due('2026-08-18T22:00:00Z')).toEqual({ kind: 'today' });
  });

  test('the days until then are days of the calendar in Stockholm', () => {
    expect(due('2026-08-18T21:59:00Z')).toEqual({ kind: 'tomorrow' });
    expect(due('2026-08-17T05:00:00Z')).toEqual({ kind: 'inDays', days: 2 });
  });

  test('from midnight on it is late, first by a day', () => {
    expect(due('2026-08-19T22:00:00Z')).toEqual({ kind: 'late', days: 1 });
    expect(due('2026-08-22T10:00:00Z')).toEqual({ kind: 'late', days: 3 });
  });

  test('a limit in hours is told by the clock on its day, and late by hours first', () => {
    const atTwo = '2026-08-19T12:00:00.000Z';
    expect(due('2026-08-19T08:00:00Z', atTwo)).toEqual({ kind: 'todayAt' });
    expect(due('2026-08-19T12:10:00Z', atTwo)).toEqual({ kind: 'lateHours', hours: 1 });
    expect(due('2026-08-20T11:00:00Z', atTwo)).toEqual({ kind: 'lateHours', hours: 23 });
    expect(due('2026-08-21T13:00:00Z', atTwo)).toEqual({ kind: 'late', days: 2 });
  });

  test('counts whole days over the change to winter time', () => {
    expect(due('2026-10-24T10:00:00Z', '2026-10-26T23:00:00.000Z')).toEqual({ kind: 'inDays', days: 2 });
  });
});

describe('monthsOf', () => {
  const walk: readonly WalkedDay[] = [
    { date: '2026-12-23', kind: 'start' },
    { date: '2026-12-24', kind: 'skipped', name: 'Julafton' },
    { date: '2026-12-28', kind: 'counted', number: 1 },
    { date: '2026-12-29', kind: 'pause', name: 'väntar på svar' },
    { date: '2027-01-04', kind: 'counted', number: 2 },
    { date: '2027-01-05', kind: 'extended' },
    { date: '2027-01-07', kind: 'due' },
  ];
  const months = monthsOf(walk);

  test('gives the months walked, each with its whole weeks, Monday first, with their numbers', () => {
    expect(months.map(({ month, weeks }) => [month, weeks.map(({ number, days }) => [number, days.length])])).toEqual([
      [
        '2026-12',
        [
          [52, 7],
          [53, 7],
        ],
      ],
      ['2027-01', [[1, 7]]],
    ]);
  });

  test('a day keeps its kind, its number and the name of what it is; days of other months are left out', () => {
    expect(months[0]?.weeks[0]?.days[3]).toEqual({ date: '2026-12-24', kind: 'skipped', name: 'Julafton' });
    expect(months[0]?.weeks[0]?.days[0]).toEqual({ date: '2026-12-21' });
    expect(months[0]?.weeks[1]?.days[0]).toEqual({ date: '2026-12-28', kind: 'counted', number: 1 });
    expect(months[0]?.weeks[1]?.days[4]).toBeNull();
  });

  test('of two entries about one day the later stands', () => {
    const twice = monthsOf([...walk, { date: '2027-01-04', kind: 'due', number: 2 }]);
    expect(twice[1]?.weeks[0]?.days[0]?.kind).toBe('due');
  });

  test('counts what counts by its number, and pauses among what was skipped', () => {
    expect(countsOf(walk)).toEqual({ counted: 2, skipped: 2 });
  });

  test('no days, no months', () => {
    expect(monthsOf([])).toEqual([]);
  });

  test('names the school’s own days, both ends included', () => {
    const spans = [{ from: '2026-12-21', to: '2027-01-08', name: 'Jullov' }];
    expect(['2026-12-20', '2026-12-21', '2027-01-08', '2027-01-09'].map((date) => schoolDayName(spans, date))).toEqual([
      undefined,
      'Jullov',
      'Jullov',
      undefined,
    ]);
  });

  test.each([
    ['2026-01-01', 1],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2026-08-17', 34],
  ])('%s is in week %i', (date, week) => {
    expect(isoWeek(date)).toBe(week);
  });
});
