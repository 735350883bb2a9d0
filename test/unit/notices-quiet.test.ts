import { describe, expect, test } from 'vitest';
import { type IsoDate, parseInstant } from '../../src/domain/clock.ts';
import type { WorkCalendar } from '../../src/domain/deadline.ts';
import { unitId } from '../../src/domain/ids.ts';
import { DEFAULT_SETTINGS, type NoticeSettings } from '../../src/domain/notice-settings.ts';
import { isQuiet, type Quiet, sendAt } from '../../src/notifications/quiet.ts';

const date = (text: string) => text as IsoDate;

/** Midsummer Eve and Christmas of 2026, a klämdag, and lov at two schools. */
const calendar: WorkCalendar = {
  version: 1,
  knownFrom: date('2026-01-01'),
  knownTo: date('2027-12-31'),
  workingWeekdays: [1, 2, 3, 4, 5],
  freeDays: { '2026-06-19': 'Midsommarafton', '2026-12-24': 'Julafton', '2026-12-25': 'Juldagen' },
  huvudmanDays: { '2026-12-23': 'Klämdag' },
  schoolDays: [
    { unitId: unitId('ekan'), kind: 'lov', from: date('2026-10-26'), to: date('2026-10-30'), name: 'Höstlov' },
    { unitId: unitId('almen'), kind: 'lov', from: date('2026-10-28'), to: date('2026-10-30'), name: 'Höstlov' },
    { unitId: unitId('ekan'), kind: 'studiedag', from: date('2026-11-02'), to: date('2026-11-02'), name: 'Studiedag' },
  ],
};

type Chosen = Partial<NoticeSettings>;

const quietWith = (settings: Chosen = {}, unitIds: readonly string[] = ['ekan']): Quiet => ({
  settings: { ...DEFAULT_SETTINGS, ...settings } as NoticeSettings,
  calendar,
  unitIds: unitIds.map(unitId),
});

type Row = readonly [what: string, settings: Chosen, now: string, sent: string, unitIds?: readonly string[]];

const ordinary = (channel: 'mail' | 'push' = 'mail', queuedAt = '') => ({
  channel,
  isUrgent: false,
  queuedAt: parseInstant(queuedAt),
});

describe('NOTE-10 what is not urgent waits while it is quiet, and no longer', () => {
  const rows: readonly Row[] = [
    ['on a Monday morning: at once', {}, '2026-08-17T08:00:00Z', '2026-08-17T08:00:00Z'],
    ['at 17.59: at once', {}, '2026-08-17T15:59:00Z', '2026-08-17T15:59:00Z'],
    ['at 18.00: 07.00 the next morning', {}, '2026-08-17T16:00:00Z', '2026-08-18T05:00:00Z'],
    ['at 06.59: a minute later', {}, '2026-08-18T04:59:00Z', '2026-08-18T05:00:00Z'],
    ['at midnight: 07.00 the same day', {}, '2026-08-17T22:00:00Z', '2026-08-18T05:00:00Z'],
    ['on a Friday evening: Monday morning', {}, '2026-08-21T17:00:00Z', '2026-08-24T05:00:00Z'],
    ['on a Saturday noon: Monday morning', {}, '2026-08-22T10:00:00Z', '2026-08-24T05:00:00Z'],
    ['on Midsummer Eve: Monday morning', {}, '2026-06-19T08:00:00Z', '2026-06-22T05:00:00Z'],
    ['before a klämdag and Christmas: after them', {}, '2026-12-22T19:00:00Z', '2026-12-28T06:00:00Z'],
    ['weekends not quiet: Saturday morning', { quietDays: false }, '2026-08-21T17:00:00Z', '2026-08-22T05:00:00Z'],
    ['no quiet hours, at night: at once', { quietHours: null }, '2026-08-17T23:00:00Z', '2026-08-17T23:00:00Z'],
    [
      'no quiet hours, Saturday: as Monday begins',
      { quietHours: null },
      '2026-08-22T10:00:00Z',
      '2026-08-23T22:00:00Z',
    ],
    ['quiet at lunch', { quietHours: { from: 11, to: 13 } }, '2026-08-17T09:30:00Z', '2026-08-17T11:00:00Z'],
    ['quiet until midnight', { quietHours: { from: 20, to: 0 } }, '2026-08-17T19:00:00Z', '2026-08-17T22:00:00Z'],
    ['quiet from midnight', { quietHours: { from: 0, to: 6 } }, '2026-08-17T22:30:00Z', '2026-08-18T04:00:00Z'],
    ['lov: after it, and after a weekend', { quietLov: true }, '2026-10-26T09:00:00Z', '2026-11-02T06:00:00Z'],
    ['lov that nobody asked to be left alone in: at once', {}, '2026-10-26T09:00:00Z', '2026-10-26T09:00:00Z'],
    [
      'lov at one of two schools: at once',
      { quietLov: true },
      '2026-10-26T09:00:00Z',
      '2026-10-26T09:00:00Z',
      ['ekan', 'almen'],
    ],
    [
      'lov at both schools: after it',
      { quietLov: true },
      '2026-10-28T09:00:00Z',
      '2026-11-02T06:00:00Z',
      ['ekan', 'almen'],
    ],
    ['lov, for somebody at no school: at once', { quietLov: true }, '2026-10-26T09:00:00Z', '2026-10-26T09:00:00Z', []],
    ['beyond the calendar, on a Friday evening', {}, '2030-03-01T18:00:00Z', '2030-03-04T06:00:00Z'],
  ];
  for (const [what, settings, now, sent, unitIds = ['ekan']] of rows)
    test(what, () => {
      const at = parseInstant(now);
      expect(sendAt(quietWith(settings, unitIds), ordinary('mail', now), at)).toBe(parseInstant(sent));
    });
});

describe('NOTE-11 the clocks of Stockholm count, also in the nights when they change', () => {
  const rows: readonly Row[] = [
    ['spring: Friday evening to Monday in summer time', {}, '2026-03-27T18:00:00Z', '2026-03-30T05:00:00Z'],
    ['autumn: Friday evening to Monday in winter time', {}, '2026-10-23T17:00:00Z', '2026-10-26T06:00:00Z'],
    [
      'spring: quiet until 02.00, which does not come: 03.00',
      { quietDays: false, quietHours: { from: 22, to: 2 } },
      '2026-03-29T00:30:00Z',
      '2026-03-29T01:00:00Z',
    ],
    [
      'autumn: quiet until 02.00, which comes twice: the first',
      { quietDays: false, quietHours: { from: 22, to: 2 } },
      '2026-10-24T22:30:00Z',
      '2026-10-25T00:00:00Z',
    ],
    [
      'autumn: quiet from 02.00 to 03.00 is two hours',
      { quietDays: false, quietHours: { from: 2, to: 3 } },
      '2026-10-25T00:10:00Z',
      '2026-10-25T02:00:00Z',
    ],
    [
      'spring: Saturday night to 07.00 on Sunday is an hour shorter',
      { quietDays: false },
      '2026-03-28T23:30:00Z',
      '2026-03-29T05:00:00Z',
    ],
  ];
  for (const [what, settings, now, sent] of rows)
    test(what, () => {
      const at = parseInstant(now);
      expect(sendAt(quietWith(settings), ordinary('mail', now), at)).toBe(parseInstant(sent));
    });
});

test('NOTE-16 what was queued by a clock a year ahead goes into the next digest', () => {
  const now = parseInstant('2026-08-17T10:00:00Z');
  const told = ordinary('mail', '2027-08-17T10:00:00Z');
  expect(sendAt(quietWith({ digestHour: 8 }), told, now)).toBe(parseInstant('2026-08-18T06:00:00Z'));
});

test.each(['2026-08-22T02:00:00Z', '2026-12-24T12:00:00Z', '2026-03-29T00:30:00Z'])(
  'NOTE-12 what is urgent is sent at once, at %s too',
  (now) => {
    const at = parseInstant(now);
    const quiet = quietWith({ digestHour: 8, quietLov: true });
    expect(sendAt(quiet, { channel: 'mail', isUrgent: true, queuedAt: at }, at)).toBe(at);
  },
);

describe('NOTE-13 the digest comes once a day, at its hour', () => {
  type Digest = readonly [what: string, queued: string, now: string, sent: string, hour?: number];
  const rows: readonly Digest[] = [
    ['queued before the hour: the same day', '2026-08-17T05:00:00Z', '2026-08-17T05:00:00Z', '2026-08-17T06:00:00Z'],
    ['queued after the hour: the next day', '2026-08-17T06:01:00Z', '2026-08-17T06:01:00Z', '2026-08-18T06:00:00Z'],
    ['queued on a Friday: on Monday', '2026-08-21T09:00:00Z', '2026-08-21T09:00:00Z', '2026-08-24T06:00:00Z'],
    ['at its hour: now', '2026-08-17T05:00:00Z', '2026-08-17T06:20:00Z', '2026-08-17T06:20:00Z'],
    ['missed, in the day: now', '2026-08-17T05:00:00Z', '2026-08-17T09:00:00Z', '2026-08-17T09:00:00Z'],
    ['missed, at night: in the morning', '2026-08-17T05:00:00Z', '2026-08-17T20:00:00Z', '2026-08-18T05:00:00Z'],
    ['at an hour that is quiet otherwise', '2026-08-17T05:00:00Z', '2026-08-17T19:30:00Z', '2026-08-17T19:30:00Z', 21],
    ['over the night of spring', '2026-03-27T10:00:00Z', '2026-03-27T10:00:00Z', '2026-03-30T06:00:00Z'],
    ['over the night of autumn', '2026-10-23T10:00:00Z', '2026-10-23T10:00:00Z', '2026-10-26T07:00:00Z'],
  ];
  for (const [what, queued, now, sent, digestHour = 8] of rows)
    test(what, () => {
      const quiet = quietWith({ digestHour });
      expect(sendAt(quiet, ordinary('mail', queued), parseInstant(now))).toBe(parseInstant(sent));
    });

  test('what a browser shows is not gathered', () => {
    const now = '2026-08-17T08:00:00Z';
    expect(sendAt(quietWith({ digestHour: 8 }), ordinary('push', now), parseInstant(now))).toBe(parseInstant(now));
  });
});

test('NOTE-10 what has waited is never sent in quiet time, at whatever hour of three weeks it was queued', () => {
  const settings: readonly Chosen[] = [{}, { quietLov: true }, { quietDays: false, quietHours: { from: 1, to: 3 } }];
  const start = Date.parse('2026-10-12T00:17:00Z');
  for (const one of settings)
    for (let hour = 0; hour < 21 * 24; hour += 1) {
      const now = parseInstant(new Date(start + hour * 3_600_000).toISOString());
      const sent = sendAt(quietWith(one), { channel: 'mail', isUrgent: false, queuedAt: now }, now);
      expect([sent >= now, isQuiet(quietWith(one), sent)]).toEqual([true, false]);
    }
});
