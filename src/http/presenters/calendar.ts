import type { z } from 'zod';
import { bridgeDays } from '../../config/bridge-days.ts';
import type { PublishedCalendar } from '../../config/known-config.ts';
import type { calendar } from '../../contract/wire.ts';
import { dayOf } from '../../domain/calendar.ts';
import { type Instant, type IsoDate, parseIsoDate } from '../../domain/clock.ts';
import type { Span } from '../../domain/school-days.ts';

const yearFrom = (year: number): Span => ({
  from: parseIsoDate(`${year}-07-01`),
  to: parseIsoDate(`${year + 1}-06-30`),
});

/** The running läsår, from July to June, and the next. */
const schoolYearsAt = (today: IsoDate): readonly [Span, Span] => {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '07-01' ? 1 : 0);
  return [yearFrom(year), yearFrom(year + 1)];
};

/** Which days are free in the running läsår and the next, and why; the huvudman's own and the schools' days of all years. */
export const calendarView = (published: PublishedCalendar, now: Instant): z.input<typeof calendar> => {
  const { version, publishedAt, knownFrom, knownTo, workingWeekdays, freeDays } = published;
  const { huvudmanDays = {}, schoolDays = [] } = published;
  const today = dayOf(now);
  const [running, next] = schoolYearsAt(today);
  const isShown = (date: string): boolean => running.from <= date && date <= next.to;
  const { huvudmanDays: _, ...withoutOwn } = published;
  return {
    version,
    ...(publishedAt !== undefined && { publishedAt }),
    knownFrom,
    knownTo,
    workingWeekdays: [...workingWeekdays],
    schoolYears: [running, next],
    freeDays: Object.fromEntries(Object.entries(freeDays).filter(([date]) => isShown(date))),
    huvudmanDays,
    schoolDays: [...schoolDays],
    bridgeDays: bridgeDays(withoutOwn).filter((date) => isShown(date) && date >= today),
  };
};
