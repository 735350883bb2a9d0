import fc from 'fast-check';
import { addDays, startOfDay } from '../../src/domain/calendar.ts';
import { epochMs, type IsoDate, instantOf, parseIsoDate } from '../../src/domain/clock.ts';
import type { DeadlineRule, Limit, LimitUnit, Pause, WorkCalendar } from '../../src/domain/deadline.ts';
import type { DeadlineStart } from '../../src/domain/plan-deadline.ts';
import { ROLES } from '../../src/domain/principal.ts';

// Any deadline that there could be, for tests of what holds for all.

const FIRST = parseIsoDate('2025-12-01');
export const dates = fc.integer({ min: 0, max: 900 }).map((days) => addDays(FIRST, days));
/** Weighted towards the days and hours at which clocks change. */
export const starts = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) }),
  fc
    .record({
      day: fc.constantFrom('2026-03-28', '2026-10-24', '2027-03-27', '2027-10-30'),
      ms: fc.nat(2 * 86_400_000),
    })
    .map(({ day, ms }) => epochMs(startOfDay(parseIsoDate(day))) + ms),
);
const dayUnits = fc.constantFrom<LimitUnit>('calendarDay', 'workingDay');
export const dayLimits = fc.record({ amount: fc.integer({ min: 1, max: 40 }), unit: dayUnits });
export const limits: fc.Arbitrary<Limit> = fc.oneof(
  dayLimits,
  fc.record({ amount: fc.integer({ min: 1, max: 200 }), unit: fc.constant<LimitUnit>('hour') }),
  fc.constant<Limit>({ amount: 0, unit: 'sameDay' }),
);
const calendars: fc.Arbitrary<WorkCalendar> = fc
  .record({
    workingWeekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    freeDays: fc.dictionary(dates, fc.constantFrom('Helgdag', 'Afton'), { maxKeys: 60 }),
    huvudmanDays: fc.dictionary(dates, fc.constant('Klämdag'), { maxKeys: 20 }),
  })
  .map((days) => ({ ...days, version: 1, knownFrom: FIRST, knownTo: parseIsoDate('2035-12-31') }));
const pauses: fc.Arbitrary<Pause[]> = fc.array(
  fc.record({ from: dates, length: fc.integer({ min: -1, max: 20 }) }).map(({ from, length }) => ({
    from,
    to: addDays(from, length),
    reason: 'uppehåll',
  })),
  { maxLength: 4 },
);
const rulesWith = (limit: fc.Arbitrary<Limit>): fc.Arbitrary<DeadlineRule> =>
  fc.record({
    ruleId: fc.constant('regel'),
    limit,
    basis: fc.constantFrom('statute', 'regulation', 'policy'),
    source: fc.constant('SL 6:10'),
    remind: fc.array(limits, { maxLength: 3 }),
    escalate: fc.array(fc.record({ after: limits, to: fc.constantFrom(...ROLES) }), { maxLength: 4 }),
  });
export const startsWith = (limit: fc.Arbitrary<Limit>): fc.Arbitrary<DeadlineStart> =>
  fc.record({
    rule: rulesWith(limit),
    startedBy: fc.constant('CaseReported'),
    startsAt: starts.map(instantOf),
    policyVersion: fc.nat(9),
    calendar: calendars,
    pauses,
  });
export const anyStart = startsWith(limits);
export const dayStart = startsWith(dayLimits);
export const withDay = (start: DeadlineStart, table: 'freeDays' | 'huvudmanDays', date: IsoDate): DeadlineStart => ({
  ...start,
  calendar: { ...start.calendar, [table]: { ...start.calendar[table], [date]: 'Ny ledig dag' } },
});
export const tables = fc.constantFrom('freeDays' as const, 'huvudmanDays' as const);
