import { describe, expect, test } from 'vitest';
import { dueOf, lastDayOf } from '../../client/src/features/deadlines/due.ts';
import { countsOf, isoWeek, type WalkedDay, weeksOf } from '../../client/src/features/deadlines/weeks.ts';

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

describe('weeksOf', () => {
  const walk: readonly WalkedDay[] = [
    { date: '2026-12-23', kind: 'start' },
    { date: '2026-12-24', kind: 'skipped', name: 'Julafton' },
    { date: '2026-12-28', kind: 'counted' },
    { date: '2026-12-28', kind: 'due' },
  ];
  const weeks = weeksOf(walk);

  test('gives whole weeks, Monday first, with their numbers', () => {
    expect(weeks.map(({ number, days }) => [number, days.length, days[0]?.date])).toEqual([
      [52, 7, '2026-12-21'],
      [53, 7, '2026-12-28'],
    ]);
  });

  test('a day keeps its kind and the name of what it is', () => {
    expect(weeks[0]?.days[3]).toEqual({ date: '2026-12-24', kind: 'skipped', name: 'Julafton' });
    expect(weeks[0]?.days[0]).toEqual({ date: '2026-12-21' });
  });

  test('the due day is due, although it was also counted', () => {
    expect(weeks[1]?.days[0]?.kind).toBe('due');
  });

  test('the due day counts, once', () => {
    expect(countsOf(walk)).toEqual({ counted: 1, skipped: 1 });
  });

  test('no days, no weeks', () => {
    expect(weeksOf([])).toEqual([]);
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
