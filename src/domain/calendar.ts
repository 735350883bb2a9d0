import { Temporal } from 'temporal-polyfill';
import { type Instant, type IsoDate, instantOf, ZONE } from './clock.ts';
import type { SkippedDay, WorkCalendar } from './deadline.ts';

const DAY_MS = 86_400_000;
/** Days remembered; some fifty years, then all are forgotten. */
const REMEMBERED = 20_000;

/** A question about a day that the calendar does not know: it must be extended (a new version) before a date can be promised. */
export class CalendarEnds extends Error {
  override readonly name = 'CalendarEnds';
  readonly date: IsoDate;
  readonly calendarVersion: number;

  constructor(calendar: WorkCalendar, date: IsoDate) {
    super(`calendar ${calendar.version} knows ${calendar.knownFrom} to ${calendar.knownTo}, not ${date}`);
    this.date = date;
    this.calendarVersion = calendar.version;
  }
}

/** Remembers answers of a pure function: the zone takes Temporal some 60 µs a day, and every case asks about the same days. */
const remembered = <K, V>(answer: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    if (known.size >= REMEMBERED) known.clear();
    const value = answer(key);
    known.set(key, value);
    return value;
  };
};

const dayNumber = remembered((date: IsoDate): number => Date.parse(date) / DAY_MS);
const dateOfNumber = remembered((day: number): IsoDate => instantOf(day * DAY_MS).slice(0, 10) as IsoDate);

/** The day `days` later; negative is earlier. Calendar arithmetic, without a zone. @throws RangeError outside the years 0–9999. */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOfNumber(dayNumber(date) + days);

/** Whole days from one day to another; negative when `to` is before `from`. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** The first moment of a day in Europe/Stockholm (included in it). */
export const startOfDay: (date: IsoDate) => Instant = remembered((date) =>
  instantOf(Temporal.PlainDate.from(date).toZonedDateTime(ZONE).epochMilliseconds),
);

/**
 * The end of a day in Europe/Stockholm, excluded: the start of the next. 23, 24 or 25 hours after its start.
 * @example endOfDay('2026-06-22') // '2026-06-22T22:00:00.000Z'
 */
export const endOfDay = (date: IsoDate): Instant => startOfDay(addDays(date, 1));

/** The day in Europe/Stockholm to which a moment belongs. @example dayOf('2026-06-22T22:00:00.000Z') // '2026-06-23' */
export const dayOf = (at: Instant): IsoDate => {
  const utcDay = at.slice(0, 10) as IsoDate; // Stockholm is always ahead of UTC, by less than a day
  return at < endOfDay(utcDay) ? utcDay : addDays(utcDay, 1);
};

/** The weekday, 1 = Monday … 7 = Sunday. */
export const isoWeekday = (date: IsoDate): number => {
  const sinceMonday = (dayNumber(date) + 3) % 7; // 1970-01-01 was a Thursday
  return ((sinceMonday + 7) % 7) + 1;
};

/**
 * Why a day is not worked, or null when it is. A free day that falls on a weekend is told by its name.
 * @throws CalendarEnds outside `knownFrom`–`knownTo`.
 */
export const whyNotWorking = (calendar: WorkCalendar, date: IsoDate): SkippedDay | null => {
  if (date < calendar.knownFrom || date > calendar.knownTo) throw new CalendarEnds(calendar, date);
  const name = calendar.freeDays[date];
  if (name !== undefined) return { date, reason: 'freeDay', name };
  const own = calendar.huvudmanDays?.[date];
  if (own !== undefined) return { date, reason: 'huvudmanDay', name: own };
  return calendar.workingWeekdays.includes(isoWeekday(date)) ? null : { date, reason: 'weekend' };
};

/** True for a worked weekday that is no free day. @throws CalendarEnds outside `knownFrom`–`knownTo`. */
export const isWorkingDay = (calendar: WorkCalendar, date: IsoDate): boolean => whyNotWorking(calendar, date) === null;
