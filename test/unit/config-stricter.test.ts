import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { isNeverLater } from '../../src/config/stricter.ts';
import { swedishCalendar } from '../../src/config/swedish-holidays.ts';
import { type Instant, instantOf } from '../../src/domain/clock.ts';
import type { Limit, WorkCalendar } from '../../src/domain/deadline.ts';
import { planDeadline } from '../../src/domain/plan-deadline.ts';

let calendar: WorkCalendar;
beforeAll(async () => {
  calendar = await swedishCalendar({ fromYear: 2025, toYear: 2028, version: 1 });
});

const amount = fc.integer({ min: 1, max: 12 });
const limit: fc.Arbitrary<Limit> = fc.oneof(
  fc.constant({ amount: 0, unit: 'sameDay' as const }),
  fc.integer({ min: 1, max: 320 }).map((hours) => ({ amount: hours, unit: 'hour' as const })),
  amount.map((days) => ({ amount: days, unit: 'calendarDay' as const })),
  amount.map((days) => ({ amount: days, unit: 'workingDay' as const })),
);
const start = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 11, 1) / 60_000 })
  .map((minute) => instantOf(minute * 60_000));

const dueAt = (of: Limit, startsAt: Instant): Instant =>
  planDeadline({
    rule: { ruleId: 'r', limit: of, basis: 'policy', source: 'SL 6:10', remind: [], escalate: [] },
    startedBy: 'x',
    startsAt,
    policyVersion: 1,
    calendar,
  }).dueAt;

it('never calls a limit stricter that ends later on some day, holidays and changed clocks included', () => {
  fc.assert(
    fc.property(limit, limit, start, (one, other, startsAt) => {
      fc.pre(isNeverLater(one, other));
      expect(dueAt(one, startsAt) <= dueAt(other, startsAt)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('calls every limit as strict as itself', () => {
  fc.assert(fc.property(limit, (one) => isNeverLater(one, one)));
});

it.each([
  [{ amount: 1, unit: 'workingDay' }, { amount: 30, unit: 'calendarDay' }, false],
  [{ amount: 24, unit: 'hour' }, { amount: 1, unit: 'calendarDay' }, false],
  [{ amount: 23, unit: 'hour' }, { amount: 1, unit: 'calendarDay' }, true],
  [{ amount: 0, unit: 'sameDay' }, { amount: 24, unit: 'hour' }, false],
  [{ amount: 0, unit: 'sameDay' }, { amount: 25, unit: 'hour' }, true],
  [{ amount: 1, unit: 'hour' }, { amount: 0, unit: 'sameDay' }, false],
  [{ amount: 3, unit: 'calendarDay' }, { amount: 3, unit: 'workingDay' }, true],
] as const)('knows for %j and %j', (one, other, answer) => {
  expect(isNeverLater(one, other)).toBe(answer);
});
