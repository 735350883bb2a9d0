import { addDays, isoWeekday, isWorkingDay } from '../domain/calendar.ts';
import type { When } from '../domain/arshjul.ts';
import type { IsoDate } from '../domain/clock.ts';
import type { WorkCalendar } from '../domain/deadline.ts';

/** A läsår, named by the year in which it begins. Both days are included. */
export interface Lasar {
  readonly year: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const yearText = (year: number): string => String(year).padStart(4, '0');
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** `MM-DD` in a year; the 29 February of other years is the 28th. */
const dateIn = (year: number, monthDay: string): IsoDate =>
  `${yearText(year)}-${monthDay === '02-29' && !isLeap(year) ? '02-28' : monthDay}` as IsoDate;

/** The läsår that begins in the year. @example lasarOf('07-01', 2026) // 2026-07-01 to 2027-06-30 */
export const lasarOf = (lasarStart: string, year: number): Lasar => ({
  year,
  from: dateIn(year, lasarStart),
  to: addDays(dateIn(year + 1, lasarStart), -1),
});

/** The year in which the läsår of a day begins. */
export const lasarAt = (lasarStart: string, day: IsoDate): number => {
  const year = Number(day.slice(0, 4));
  return day >= dateIn(year, lasarStart) ? year : year - 1;
};

const weekdayOf = (year: number, week: number, weekday: number): IsoDate => {
  const inFirstWeek = `${yearText(year)}-01-04` as IsoDate;
  return addDays(inFirstWeek, 1 - isoWeekday(inFirstWeek) + (week - 1) * 7 + weekday - 1);
};

const daysLike = (when: When, year: number): readonly IsoDate[] =>
  [year, year + 1].map((one) =>
    when.kind === 'day' ? dateIn(one, when.monthDay) : weekdayOf(one, when.week, when.weekday),
  );

/** The first such day in the läsår; its first day where a week of its end belongs to the läsår beside. */
const dayIn = (when: When, { year, from, to }: Lasar): IsoDate =>
  daysLike(when, year).find((day) => from <= day && day <= to) ?? from;

const nextWorking = (calendar: WorkCalendar, day: IsoDate, step: 1 | -1): IsoDate =>
  isWorkingDay(calendar, day) ? day : nextWorking(calendar, addDays(day, step), step);

/**
 * The working day on which something is to be done in a läsår: the day itself or the next that is worked, or the last before it when
 * the läsår ends first. @throws CalendarEnds where the huvudman's calendar knows no such day
 */
export const workingDayIn = (when: When, lasar: Lasar, calendar: WorkCalendar): IsoDate => {
  const day = dayIn(when, lasar);
  const later = nextWorking(calendar, day, 1);
  return later <= lasar.to ? later : nextWorking(calendar, day, -1);
};
