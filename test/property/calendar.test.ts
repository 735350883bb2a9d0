import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, dayOf, endOfDay, isoWeekday, startOfDay } from '../../src/domain/calendar.ts';
import { instantOf, parseIsoDate } from '../../src/domain/clock.ts';

const moments = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2100, 0, 1) }).map(instantOf);
const dates = moments.map(dayOf);
const steps = fc.integer({ min: -5_000, max: 5_000 });

it('every moment lies in its day: from the start, included, to the end, excluded', () => {
  fc.assert(
    fc.property(moments, (at) => {
      expect(startOfDay(dayOf(at)) <= at && at < endOfDay(dayOf(at))).toBe(true);
    }),
  );
});

it('the start of a day belongs to it, the end to the next', () => {
  fc.assert(
    fc.property(dates, (date) => {
      expect(dayOf(startOfDay(date))).toBe(date);
      expect(dayOf(endOfDay(date))).toBe(addDays(date, 1));
    }),
  );
});

it('days added and taken away again are the same day, a real one', () => {
  fc.assert(
    fc.property(dates, steps, (date, days) => {
      const moved = addDays(date, days);
      expect(parseIsoDate(moved)).toBe(moved);
      expect(addDays(moved, -days)).toBe(date);
      expect(Math.sign(days)).toBe(moved === date ? 0 : moved > date ? 1 : -1);
    }),
  );
});

it('weekdays follow one another', () => {
  fc.assert(
    fc.property(dates, (date) => {
      expect(isoWeekday(addDays(date, 1))).toBe((isoWeekday(date) % 7) + 1);
    }),
  );
});
