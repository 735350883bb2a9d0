import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, endOfDay, isWorkingDay, startOfDay } from '../../src/domain/calendar.ts';
import { epochMs, instantOf } from '../../src/domain/clock.ts';
import type { Pause } from '../../src/domain/deadline.ts';
import { explainDeadline } from '../../src/domain/explain-deadline.ts';
import { unitId } from '../../src/domain/ids.ts';
import { isReproducible, planDeadline, recompute } from '../../src/domain/plan-deadline.ts';
import { anyStart, dates, dayStart, limits, startsWith, tables, withDay } from '../support/any-deadline.ts';

describe('a due instant', () => {
  it('is after the start, and in days always at a midnight', () => {
    fc.assert(
      fc.property(anyStart, (start) => {
        const { dueAt } = planDeadline(start);
        expect(dueAt > start.startsAt).toBe(true);
        if (start.rule.limit.unit !== 'hour') expect(startOfDay(dayOf(dueAt))).toBe(dueAt);
      }),
    );
  });

  it('ends the last day counted, which is worked and in no pause', () => {
    fc.assert(
      fc.property(dayStart, (start) => {
        const { dueAt, derivation } = planDeadline(start);
        const last = derivation.counted.at(-1)!;
        expect(dueAt).toBe(endOfDay(last));
        expect(start.pauses!.some(({ from, to }) => from <= last && last <= to)).toBe(false);
        if (start.rule.limit.unit === 'workingDay') expect(isWorkingDay(start.calendar, last)).toBe(true);
      }),
    );
  });

  it('leaves no day between start and due untold, and tells none twice', () => {
    fc.assert(
      fc.property(dayStart, (start) => {
        const { counted, skipped } = planDeadline(start).derivation;
        const told = [...counted, ...skipped.map(({ date }) => date)].sort();
        expect(told).toEqual(told.map((_, index) => addDays(dayOf(start.startsAt), index + 1)));
        expect(counted).toHaveLength(start.rule.limit.amount);
      }),
    );
  });

  it('never falls on a day that was skipped', () => {
    fc.assert(
      fc.property(dayStart, (start) => {
        const { dueAt, derivation } = planDeadline(start);
        const lastDay = dayOf(instantOf(epochMs(dueAt) - 1));
        expect(derivation.skipped.map(({ date }) => date)).not.toContain(lastDay);
      }),
    );
  });

  it('is never made earlier by a free day, of the law or of the huvudman', () => {
    fc.assert(
      fc.property(anyStart, tables, dates, (start, table, date) => {
        const [before, after] = [planDeadline(start), planDeadline(withDay(start, table, date))];
        expect(after.dueAt >= before.dueAt).toBe(true);
      }),
    );
  });

  it('is moved by a new free day exactly when that day was counted', () => {
    fc.assert(
      fc.property(dayStart, tables, fc.nat(39), (start, table, index) => {
        const { counted } = planDeadline(start).derivation;
        const date = counted[index % counted.length]!;
        const isMoved = planDeadline(withDay(start, table, date)).dueAt > planDeadline(start).dueAt;
        expect(isMoved).toBe(start.rule.limit.unit === 'workingDay');
      }),
    );
  });

  it('is not moved by lov and studiedagar of a school', () => {
    fc.assert(
      fc.property(anyStart, dates, fc.nat(70), fc.constantFrom('lov', 'studiedag'), (start, from, length, kind) => {
        const days = { unitId: unitId('skolan'), kind, from, to: addDays(from, length), name: 'Lov' } as const;
        const calendar = { ...start.calendar, schoolDays: [days] };
        expect(planDeadline({ ...start, calendar })).toEqual(planDeadline(start));
      }),
    );
  });

  it('is never made earlier by a later start', () => {
    fc.assert(
      fc.property(anyStart, fc.nat(10 * 86_400_000), (start, laterMs) => {
        const later = { ...start, startsAt: instantOf(epochMs(start.startsAt) + laterMs) };
        expect(planDeadline(later).dueAt >= planDeadline(start).dueAt).toBe(true);
      }),
    );
  });

  it('is moved by exactly as many counted days as a pause holds', () => {
    fc.assert(
      fc.property(dayStart, fc.integer({ min: 1, max: 15 }), fc.nat(39), (start, days, offset) => {
        const clear = { ...start, pauses: [] };
        const { limit } = start.rule;
        const longer = { ...clear, rule: { ...start.rule, limit: { ...limit, amount: limit.amount + days } } };
        const counted = planDeadline(longer).derivation.counted;
        const from = Math.min(offset, limit.amount - 1);
        const pause: Pause = { from: counted[from]!, to: counted[from + days - 1]!, reason: 'uppehåll' };
        expect(planDeadline({ ...clear, pauses: [pause] }).dueAt).toBe(planDeadline(longer).dueAt);
      }),
    );
  });

  it('counts real hours', () => {
    fc.assert(
      fc.property(startsWith(limits.filter(({ unit }) => unit === 'hour')), (start) => {
        const { dueAt } = planDeadline(start);
        expect(epochMs(dueAt) - epochMs(start.startsAt)).toBe(start.rule.limit.amount * 3_600_000);
      }),
    );
  });
});

describe('ticks', () => {
  it('stand in order of time, with one pass: reminders after the start and before it, escalations not before it', () => {
    fc.assert(
      fc.property(anyStart, (start) => {
        const { ticks, dueAt } = planDeadline(start);
        const times = ticks.map(({ at }) => at);
        expect(times).toEqual(times.toSorted());
        expect(ticks.filter(({ kind }) => kind === 'pass')).toEqual([{ kind: 'pass', at: dueAt }]);
        const kinds = ticks.map(({ kind }) => kind).join(' ');
        expect(kinds).toMatch(/^(remind )*pass( escalate)*$/);
        const reminders = times.slice(
          0,
          ticks.findIndex(({ kind }) => kind === 'pass'),
        );
        expect(reminders.every((at) => start.startsAt < at && at < dueAt)).toBe(true);
      }),
    );
  });

  it('hand a case from each level to the next, each rule’s level once', () => {
    fc.assert(
      fc.property(anyStart, (start) => {
        const levels = planDeadline(start).ticks.filter((tick) => tick.kind === 'escalate');
        expect(levels.map(({ from }) => from)).toEqual(
          ['owner', ...levels.map(({ to }) => to)].slice(0, levels.length),
        );
        expect(levels.map(({ to }) => to).sort()).toEqual(start.rule.escalate.map(({ to }) => to).sort());
      }),
    );
  });
});

describe('a plan', () => {
  it('is the same after JSON, and when computed again from what it says', () => {
    fc.assert(
      fc.property(anyStart, (start) => {
        const plan = planDeadline(start);
        const stored = JSON.parse(JSON.stringify(plan));
        expect(stored).toEqual(plan);
        expect(isReproducible(stored, start.calendar)).toBe(true);
        expect(recompute(stored.derivation, start.calendar)).toEqual({
          dueAt: plan.dueAt,
          derivation: plan.derivation,
        });
      }),
    );
  });

  it('depends on nothing that was planned before', () => {
    fc.assert(
      fc.property(anyStart, anyStart, (one, other) => {
        const first = planDeadline(one);
        planDeadline(other);
        expect(planDeadline(one)).toEqual(first);
      }),
    );
  });

  it('explains itself in whole sentences in both languages', () => {
    fc.assert(
      fc.property(anyStart, fc.constantFrom('sv' as const, 'en' as const), (start, lang) => {
        for (const sentence of explainDeadline(planDeadline(start), lang)) {
          expect(sentence).toMatch(/^[A-ZÅÄÖ0-9].*\.$/);
          expect(sentence).not.toMatch(/undefined|NaN| {2}/);
        }
      }),
    );
  });
});
