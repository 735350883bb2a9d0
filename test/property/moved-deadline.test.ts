import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, endOfDay, startOfDay } from '../../src/domain/calendar.ts';
import { type IsoDate, instantOf } from '../../src/domain/clock.ts';
import type { DeadlinePlan } from '../../src/domain/deadline.ts';
import { type DeadlineStart, isReproducible, planDeadline } from '../../src/domain/plan-deadline.ts';
import type { Deadline } from '../../src/engine/case-state.ts';
import { movedTo, pausesNow } from '../../src/engine/move-deadline.ts';
import { anyStart, dates, dayLimits, starts, startsWith } from '../support/any-deadline.ts';

const noted = { event: 'Extended', by: 'rektor', as: 'rektor', at: instantOf(Date.UTC(2026, 7, 17)) };

describe('an extension', () => {
  const decided = noted;
  const extended = (start: DeadlineStart, days: readonly IsoDate[]): DeadlineStart => ({
    ...start,
    extensions: days.map((lastDay) => ({ dueBefore: planDeadline(start).dueAt, lastDay, decided })),
  });
  const manyDays = fc.array(dates, { minLength: 1, maxLength: 4 });

  it('never makes a deadline earlier, and the last of its days or the limit is when it is due', () => {
    fc.assert(
      fc.property(anyStart, manyDays, (start, days) => {
        const [before, after] = [planDeadline(start), planDeadline(extended(start, days))];
        const ends = [before.dueAt, ...days.map(endOfDay)].sort();
        expect(after.dueAt).toBe(ends.at(-1));
      }),
    );
  });

  it('counts no day otherwise, and one more never makes it earlier', () => {
    fc.assert(
      fc.property(anyStart, manyDays, dates, (start, days, day) => {
        const [one, more] = [planDeadline(extended(start, days)), planDeadline(extended(start, [...days, day]))];
        expect(more.dueAt >= one.dueAt).toBe(true);
        expect(more.derivation.counted).toEqual(planDeadline(start).derivation.counted);
      }),
    );
  });

  it('is worked out again from what is stored when each of its days is later, and only then', () => {
    fc.assert(
      fc.property(anyStart, fc.integer({ min: 1, max: 40 }), (start, days) => {
        const before = planDeadline(start);
        const lastDay = addDays(dayOf(before.dueAt), days);
        const plan = planDeadline({ ...start, extensions: [{ dueBefore: before.dueAt, lastDay, decided }] });
        const stored = JSON.parse(JSON.stringify(plan));
        expect(isReproducible(stored, start.calendar)).toBe(true);
        const none = { ...plan, derivation: { ...plan.derivation, extensions: [] } };
        expect(isReproducible(none, start.calendar)).toBe(false);
      }),
    );
  });
});

describe('a move', () => {
  const deadlineOf = (plan: DeadlinePlan, nextTick: number, isPassed: boolean): Deadline => ({
    deadlineId: 'regel.1',
    ruleId: 'regel',
    plan,
    nextTick,
    status: isPassed ? { kind: 'passed', at: plan.dueAt } : { kind: 'running' },
  });

  it('ENG-45 leaves nothing past to be reminded of, and lets it pass once: ahead, or not again', () => {
    fc.assert(
      fc.property(anyStart, dates, fc.boolean(), starts, (start, lastDay, isPassed, now) => {
        const [old, at] = [planDeadline(start), instantOf(now)];
        const plan = planDeadline({ ...start, extensions: [{ dueBefore: old.dueAt, lastDay, decided: noted }] });
        const passAt = old.ticks.findIndex(({ kind }) => kind === 'pass');
        const moved = movedTo(deadlineOf(old, isPassed ? passAt + 1 : 0, isPassed), plan, 'extended', at);
        if (moved.type !== 'DeadlineMoved') throw new TypeError('not moved');
        const left = plan.ticks.slice(moved.data.nextTick);
        expect(left.filter((tick) => tick.kind === 'remind' && tick.at <= at)).toEqual([]);
        expect(left.filter(({ kind }) => kind === 'pass')).toHaveLength(isPassed && plan.dueAt <= at ? 0 : 1);
      }),
    );
  });

  it('ENG-44 by a pause of today and some days to come is one of as many counted days as they hold', () => {
    fc.assert(
      fc.property(startsWith(dayLimits), fc.nat(20), fc.nat(20), (start, wait, length) => {
        const free = { ...start, pauses: [] };
        const { counted } = planDeadline(free).derivation;
        const from = counted[wait % counted.length]!;
        const decided = { ...noted, at: startOfDay(from) };
        const pauses = pausesNow([], { until: addDays(from, length), reason: 'uppehåll', decided });
        const after = planDeadline({ ...free, pauses }).derivation.counted;
        const held = counted.filter((date) => date >= from && date <= addDays(from, length)).length;
        expect(after.slice(0, counted.indexOf(from))).toEqual(counted.slice(0, counted.indexOf(from)));
        expect(after.filter((date) => !counted.includes(date)).length).toBeGreaterThanOrEqual(Math.min(held, 1));
        expect(pausesNow(pauses, { until: undefined, reason: 'uppehåll', decided })[0]?.to).toBe(addDays(from, -1));
      }),
    );
  });
});
