import { describe, expect, it } from 'vitest';
import { swedishCalendar } from '../../src/config/swedish-holidays.ts';
import { CalendarEnds, endOfDay } from '../../src/domain/calendar.ts';
import { parseInstant, parseIsoDate } from '../../src/domain/clock.ts';
import type { DeadlineRule, Limit, LimitUnit, Pause } from '../../src/domain/deadline.ts';
import { isReproducible, planDeadline, recompute } from '../../src/domain/plan-deadline.ts';

const calendar = await swedishCalendar({ fromYear: 2020, toYear: 2035, version: 7 });

const limit = (amount: number, unit: LimitUnit): Limit => ({ amount, unit });
const ruleOf = (length: Limit, more: Partial<DeadlineRule> = {}): DeadlineRule => ({
  ruleId: 'utredning.klar',
  limit: length,
  basis: 'policy',
  source: 'SL 6:10',
  remind: [],
  escalate: [],
  ...more,
});
const plan = (startsAt: string, rule: DeadlineRule, pauses: readonly Pause[] = []) =>
  planDeadline({
    rule,
    startedBy: 'CaseReported',
    startsAt: parseInstant(startsAt),
    policyVersion: 3,
    calendar,
    pauses,
  });
const pause = (from: string, to: string): Pause => ({
  from: parseIsoDate(from),
  to: parseIsoDate(to),
  reason: 'skolan är stängd',
});

describe('working days', () => {
  it.each([
    ['before Easter', '2026-04-02T10:00+02:00', 1, '2026-04-07'],
    ['two days before Easter', '2026-04-01T10:00+02:00', 2, '2026-04-07'],
    ['on Good Friday', '2026-04-03T10:00+02:00', 1, '2026-04-07'],
    ['on Easter Monday', '2026-04-06T10:00+02:00', 1, '2026-04-07'],
    ['five days over Easter', '2026-03-30T10:00+02:00', 5, '2026-04-08'],
    ['over an Easter in March with the change to summer time', '2027-03-25T10:00+01:00', 1, '2027-03-30'],
    ['over an Easter whose Sunday is the last of March', '2024-03-28T10:00+01:00', 1, '2024-04-02'],
    ['before Kristi himmelsfärdsdag, the bridge day is worked', '2026-05-13T10:00+02:00', 1, '2026-05-15'],
    ['two days over Kristi himmelsfärdsdag', '2026-05-13T10:00+02:00', 2, '2026-05-18'],
    ['before Kristi himmelsfärdsdag in 2025', '2025-05-28T10:00+02:00', 1, '2025-05-30'],
    ['before a first of May on a Friday', '2026-04-30T10:00+02:00', 1, '2026-05-04'],
    ['before a 6 June on a Saturday, which gives no other day off', '2026-06-05T10:00+02:00', 1, '2026-06-08'],
    ['before a 6 June on a Sunday', '2027-06-04T10:00+02:00', 1, '2027-06-07'],
    ['before a 6 June on a Friday', '2025-06-05T10:00+02:00', 1, '2025-06-09'],
    ['before a 6 June on a Thursday', '2024-06-05T10:00+02:00', 1, '2024-06-07'],
    ['before a 6 June on a Monday', '2022-06-03T10:00+02:00', 1, '2022-06-07'],
    ['before midsummer', '2026-06-18T10:00+02:00', 1, '2026-06-22'],
    ['on midsummer eve', '2026-06-19T10:00+02:00', 1, '2026-06-22'],
    ['two days over midsummer', '2026-06-17T10:00+02:00', 2, '2026-06-22'],
    ['ten days over midsummer', '2026-06-15T10:00+02:00', 10, '2026-06-30'],
    ['before midsummer in 2027', '2027-06-24T10:00+02:00', 1, '2027-06-28'],
    ['before Alla helgons dag, always a Saturday', '2026-10-30T10:00+01:00', 1, '2026-11-02'],
    ['before Christmas', '2026-12-23T10:00+01:00', 1, '2026-12-28'],
    ['three days over Christmas', '2026-12-23T10:00+01:00', 3, '2026-12-30'],
    ['four days over Christmas and New Year', '2026-12-23T10:00+01:00', 4, '2027-01-04'],
    ['before Christmas in the middle of a week', '2025-12-23T10:00+01:00', 1, '2025-12-29'],
    ['over New Year', '2026-12-30T10:00+01:00', 1, '2027-01-04'],
    ['three days over New Year and Trettondedagen', '2026-12-30T10:00+01:00', 3, '2027-01-07'],
    ['over New Year with single days between', '2025-12-30T10:00+01:00', 2, '2026-01-05'],
    ['over a New Year on a weekend', '2027-12-30T10:00+01:00', 1, '2028-01-03'],
    ['before Trettondedag jul', '2026-01-05T10:00+01:00', 1, '2026-01-07'],
    ['to 29 February', '2028-02-28T10:00+01:00', 1, '2028-02-29'],
    ['over a weekend to 29 February', '2028-02-25T10:00+01:00', 2, '2028-02-29'],
    ['from 29 February', '2028-02-29T10:00+01:00', 1, '2028-03-01'],
    ['over the end of February', '2027-02-26T10:00+01:00', 1, '2027-03-01'],
    ['to 29 February 2024', '2024-02-28T10:00+01:00', 1, '2024-02-29'],
    ['on a Saturday', '2026-08-22T10:00+02:00', 1, '2026-08-24'],
    ['in the last millisecond of a Sunday', '2026-08-23T23:59:59.999+02:00', 1, '2026-08-24'],
    ['in the first of the Monday after', '2026-08-24T00:00:00.000+02:00', 1, '2026-08-25'],
    ['in the last millisecond of a Monday', '2026-08-17T23:59:59.999+02:00', 1, '2026-08-18'],
    ['in the first of the Tuesday after', '2026-08-18T00:00:00.000+02:00', 1, '2026-08-19'],
    ['late in the evening of a New Year’s Eve', '2026-12-31T23:30+01:00', 1, '2027-01-04'],
    ['ten days in August', '2026-08-17T10:00+02:00', 10, '2026-08-31'],
    ['over the change to summer time in 2026', '2026-03-27T10:00+01:00', 1, '2026-03-30'],
    ['over the change to winter time in 2026', '2026-10-23T10:00+02:00', 1, '2026-10-26'],
    ['over the change to winter time in 2027', '2027-10-29T10:00+02:00', 1, '2027-11-01'],
  ])('%s: %s and %i more end with %s', (_, startsAt, days, lastDay) => {
    expect(plan(startsAt, ruleOf(limit(days, 'workingDay'))).dueAt).toBe(endOfDay(parseIsoDate(lastDay)));
  });

  it('tell each day that counted and each that did not', () => {
    const { counted, skipped } = plan('2026-06-18T10:00+02:00', ruleOf(limit(2, 'workingDay'))).derivation;
    expect(counted).toEqual(['2026-06-22', '2026-06-23']);
    expect(skipped).toEqual([
      { date: '2026-06-19', reason: 'freeDay', name: 'Midsommarafton' },
      { date: '2026-06-20', reason: 'freeDay', name: 'Midsommardagen' },
      { date: '2026-06-21', reason: 'weekend' },
    ]);
  });
});

describe('other limits, to the instant', () => {
  it.each([
    ['2026-12-23T10:00+01:00', 10, 'calendarDay', '2027-01-03T00:00+01:00'],
    ['2028-02-28T10:00+01:00', 1, 'calendarDay', '2028-03-01T00:00+01:00'],
    ['2026-02-28T10:00+01:00', 1, 'calendarDay', '2026-03-02T00:00+01:00'],
    ['2026-06-19T10:00+02:00', 30, 'calendarDay', '2026-07-20T00:00+02:00'],
    ['2027-03-27T10:00+01:00', 1, 'calendarDay', '2027-03-29T00:00+02:00'],
    ['2026-10-24T10:00+02:00', 1, 'calendarDay', '2026-10-26T00:00+01:00'],
    ['2026-03-29T01:00+01:00', 0, 'sameDay', '2026-03-30T00:00+02:00'],
    ['2026-10-25T02:30+02:00', 0, 'sameDay', '2026-10-26T00:00+01:00'],
    ['2026-08-22T23:59:59.999+02:00', 0, 'sameDay', '2026-08-23T00:00+02:00'],
    ['2026-08-22T00:00:00.000+02:00', 0, 'sameDay', '2026-08-23T00:00+02:00'],
    ['2026-06-19T16:45+02:00', 0, 'sameDay', '2026-06-20T00:00+02:00'],
    ['2026-12-31T23:30+01:00', 0, 'sameDay', '2027-01-01T00:00+01:00'],
    ['2026-03-28T12:00+01:00', 24, 'hour', '2026-03-29T13:00+02:00'],
    ['2026-10-24T12:00+02:00', 24, 'hour', '2026-10-25T11:00+01:00'],
    ['2027-03-27T12:00+01:00', 24, 'hour', '2027-03-28T13:00+02:00'],
    ['2027-10-30T12:00+02:00', 24, 'hour', '2027-10-31T11:00+01:00'],
    ['2026-03-29T01:30+01:00', 1, 'hour', '2026-03-29T03:30+02:00'],
    ['2026-10-25T02:30+02:00', 1, 'hour', '2026-10-25T02:30+01:00'],
    ['2026-06-19T10:00+02:00', 72, 'hour', '2026-06-22T10:00+02:00'],
  ] as const)('from %s, %i %s is before %s', (startsAt, amount, unit, dueAt) => {
    expect(plan(startsAt, ruleOf(limit(amount, unit))).dueAt).toBe(parseInstant(dueAt));
  });

  it('count holidays among calendar days', () => {
    const { counted, skipped } = plan('2026-06-18T10:00+02:00', ruleOf(limit(3, 'calendarDay'))).derivation;
    expect(counted).toEqual(['2026-06-19', '2026-06-20', '2026-06-21']);
    expect(skipped).toEqual([]);
  });

  it('name the start day as the one that counts on the same day, and none for hours', () => {
    expect(plan('2026-06-20T10:00+02:00', ruleOf(limit(0, 'sameDay'))).derivation.counted).toEqual(['2026-06-20']);
    expect(plan('2026-06-20T10:00+02:00', ruleOf(limit(24, 'hour'))).derivation.counted).toEqual([]);
  });
});

describe('reminders', () => {
  const remindersOf = (startsAt: string, length: Limit, ...remind: Limit[]) =>
    plan(startsAt, ruleOf(length, { remind }))
      .ticks.filter(({ kind }) => kind === 'remind')
      .map(({ at }) => at);

  it('come while as many whole days as said remain, over weekends', () => {
    const given = remindersOf(
      '2026-08-17T10:00+02:00',
      limit(5, 'workingDay'),
      limit(1, 'workingDay'),
      limit(3, 'workingDay'),
    );
    expect(given).toEqual(['2026-08-20T00:00+02:00', '2026-08-24T00:00+02:00'].map(parseInstant));
  });

  it('are hours before the instant when they are given in hours', () => {
    const given = remindersOf('2026-10-24T12:00+02:00', limit(24, 'hour'), limit(4, 'hour'));
    expect(given).toEqual([parseInstant('2026-10-25T07:00+01:00')]);
  });

  it('count working days back from a due day that is none', () => {
    const given = remindersOf('2026-08-13T10:00+02:00', limit(10, 'calendarDay'), limit(1, 'workingDay'));
    expect(given).toEqual([parseInstant('2026-08-21T00:00+02:00')]);
  });

  it('are dropped at the start and before it', () => {
    expect(remindersOf('2026-08-17T10:00+02:00', limit(0, 'sameDay'), limit(0, 'sameDay'))).toEqual([]);
    expect(remindersOf('2026-08-17T10:00+02:00', limit(2, 'workingDay'), limit(3, 'workingDay'))).toEqual([]);
    expect(remindersOf('2026-08-17T10:00+02:00', limit(24, 'hour'), limit(24, 'hour'), limit(25, 'hour'))).toEqual([]);
  });

  it('are told once where two meet', () => {
    const given = remindersOf(
      '2026-08-17T10:00+02:00',
      limit(2, 'workingDay'),
      limit(1, 'workingDay'),
      limit(1, 'calendarDay'),
    );
    expect(given).toEqual([parseInstant('2026-08-19T00:00+02:00')]);
  });
});

describe('escalations', () => {
  const escalate: DeadlineRule['escalate'] = [
    { after: limit(0, 'sameDay'), to: 'rektor' },
    { after: limit(1, 'workingDay'), to: 'skolchef' },
    { after: limit(5, 'workingDay'), to: 'handlaggare' },
    { after: limit(20, 'workingDay'), to: 'namnd' },
  ];

  it('go from level to level after the pass, the first at the due instant', () => {
    const { ticks } = plan('2026-06-17T10:00+02:00', ruleOf(limit(1, 'workingDay'), { escalate }));
    expect(ticks).toEqual([
      { kind: 'pass', at: parseInstant('2026-06-19T00:00+02:00') },
      { kind: 'escalate', at: parseInstant('2026-06-19T00:00+02:00'), from: 'owner', to: 'rektor' },
      { kind: 'escalate', at: parseInstant('2026-06-23T00:00+02:00'), from: 'rektor', to: 'skolchef' },
      { kind: 'escalate', at: parseInstant('2026-06-27T00:00+02:00'), from: 'skolchef', to: 'handlaggare' },
      { kind: 'escalate', at: parseInstant('2026-07-18T00:00+02:00'), from: 'handlaggare', to: 'namnd' },
    ]);
  });

  it('follow time, whatever the order of the rule', () => {
    const { ticks } = plan(
      '2026-06-17T10:00+02:00',
      ruleOf(limit(1, 'workingDay'), { escalate: escalate.toReversed() }),
    );
    expect(ticks).toEqual(plan('2026-06-17T10:00+02:00', ruleOf(limit(1, 'workingDay'), { escalate })).ticks);
  });

  it('are at once with amount 0 and in real hours with hours', () => {
    const hours = [limit(0, 'hour'), limit(3, 'hour')].map((after) => ({ after, to: 'rektor' as const }));
    const { ticks } = plan('2026-10-24T02:00+02:00', ruleOf(limit(24, 'hour'), { escalate: hours }));
    expect(ticks.map(({ at }) => at)).toEqual(
      ['2026-10-25T02:00+02:00', '2026-10-25T02:00+02:00', '2026-10-25T04:00+01:00'].map(parseInstant),
    );
  });
});

describe('pauses', () => {
  it('move working days by the working days they hold', () => {
    const { dueAt, derivation } = plan('2026-08-17T10:00+02:00', ruleOf(limit(3, 'workingDay')), [
      pause('2026-08-19', '2026-08-24'),
    ]);
    expect(dueAt).toBe(parseInstant('2026-08-27T00:00+02:00'));
    expect(derivation.skipped.map(({ date, reason }) => `${date} ${reason}`)).toEqual([
      '2026-08-19 pause',
      '2026-08-20 pause',
      '2026-08-21 pause',
      '2026-08-22 weekend',
      '2026-08-23 weekend',
      '2026-08-24 pause',
    ]);
  });

  it('move calendar days by all the days they hold', () => {
    const { dueAt } = plan('2026-08-17T10:00+02:00', ruleOf(limit(3, 'calendarDay')), [
      pause('2026-08-19', '2026-08-24'),
    ]);
    expect(dueAt).toBe(parseInstant('2026-08-27T00:00+02:00'));
  });

  it('count a day once where two of them meet', () => {
    const pauses = [pause('2026-08-18', '2026-08-19'), pause('2026-08-19', '2026-08-20')];
    expect(plan('2026-08-17T10:00+02:00', ruleOf(limit(1, 'workingDay')), pauses).derivation.counted).toEqual([
      '2026-08-21',
    ]);
  });

  it('move neither hours nor the same day', () => {
    const all = [pause('2026-01-01', '2026-12-31')];
    for (const length of [limit(24, 'hour'), limit(0, 'sameDay')]) {
      expect(plan('2026-08-17T10:00+02:00', ruleOf(length), all)).toEqual(
        plan('2026-08-17T10:00+02:00', ruleOf(length)),
      );
    }
  });

  it('do not move a date that lies before them', () => {
    const later = [pause('2026-08-19', '2026-08-24')];
    expect(plan('2026-08-17T10:00+02:00', ruleOf(limit(1, 'workingDay')), later).dueAt).toBe(
      parseInstant('2026-08-19T00:00+02:00'),
    );
  });
});

describe('recomputation', () => {
  const stored = plan('2026-06-17T10:00+02:00', ruleOf(limit(4, 'workingDay'), { lawSays: 'skyndsamt' }), [
    pause('2026-06-22', '2026-06-23'),
  ]);

  it('gives the same date and derivation from the derivation alone', () => {
    expect(recompute(stored.derivation, calendar)).toEqual({ dueAt: stored.dueAt, derivation: stored.derivation });
    expect(isReproducible(stored, calendar)).toBe(true);
  });

  it('finds a date that was moved, a day that was lost, and another calendar', () => {
    const { derivation } = stored;
    const moved = { ...stored, dueAt: parseInstant('2026-06-30T00:00+02:00') };
    const lost = { ...stored, derivation: { ...derivation, skipped: derivation.skipped.slice(1) } };
    const changed = { ...calendar, freeDays: { ...calendar.freeDays, '2026-06-18': 'Studiedag' } };
    expect(isReproducible(moved, calendar)).toBe(false);
    expect(isReproducible(lost, calendar)).toBe(false);
    expect(isReproducible(stored, changed)).toBe(false);
    expect(isReproducible(stored, { ...calendar, version: 8 })).toBe(false);
  });
});

it('throws rather than guess past the end of its calendar', () => {
  expect(() => plan('2035-12-28T10:00+01:00', ruleOf(limit(2, 'workingDay')))).toThrow(CalendarEnds);
});

it.each([
  [0, 'workingDay'],
  [-1, 'hour'],
  [1.5, 'calendarDay'],
  [Number.NaN, 'workingDay'],
  [3_651, 'calendarDay'],
] as const)('refuses %d %s as a limit', (amount, unit) => {
  expect(() => plan('2026-08-17T10:00+02:00', ruleOf(limit(amount, unit)))).toThrow(RangeError);
});
