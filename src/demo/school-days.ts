import { addDays, dayOf, isoWeekday, isWorkingDay, startOfDay } from '../domain/calendar.ts';
import { epochMs, type Instant, instantOf, type IsoDate } from '../domain/clock.ts';
import type { WorkCalendar } from '../domain/deadline.ts';
import type { Random } from './random.ts';

const MINUTE_MS = 60_000;

/** How much happens in a month, January first: most when a term is well under way. */
const SEASON = [0.8, 0.9, 1.4, 1.3, 1.4, 0.7, 0, 0.7, 1.5, 1.5, 1.4, 0.9];

/** Sommarlov and jullov, as month and day, both included. */
const LOV = [
  ['06-13', '08-13'],
  ['12-21', '12-31'],
  ['01-01', '01-08'],
] as const;
/** When nobody of the school's staff is at work. */
const HOLIDAYS = ['07-01', '08-02'] as const;
/** Sportlov and höstlov of the kommun. */
const LOV_WEEKS: ReadonlySet<number> = new Set([8, 44]);

const isWithin = (day: IsoDate, [from, to]: readonly [string, string]): boolean =>
  day.slice(5) >= from && day.slice(5) <= to;

/** ISO 8601 week of a day: the week of its Thursday. */
const weekOf = (day: IsoDate): number => {
  const thursday = addDays(day, 4 - isoWeekday(day));
  return Math.ceil((Number(addDays(thursday, 0).slice(8)) + daysBefore(thursday)) / 7);
};
const daysBefore = (day: IsoDate): number =>
  Math.round((Date.parse(`${day.slice(0, 7)}-01`) - Date.parse(`${day.slice(0, 4)}-01-01`)) / 86_400_000);

/** The instant so many minutes later. */
export const minutesLater = (at: Instant, minutes: number): Instant => instantOf(epochMs(at) + minutes * MINUTE_MS);

/** A time of the day in Stockholm. */
export const timeOf = (day: IsoDate, hour: number, minute = 0): Instant =>
  minutesLater(startOfDay(day), hour * 60 + minute);

/** When people of the schools do things. */
export interface SchoolDays {
  /** How likely something is to happen on the day; 0 when it cannot. */
  readonly weight: (day: IsoDate) => number;
  readonly isWorked: (day: IsoDate) => boolean;
  /** The n-th day of work after the day, 0 = the day itself or the next that is worked. */
  readonly workday: (day: IsoDate, count: number) => IsoDate;
  /** The n-th day of work before the day; the day itself is not counted. */
  readonly before: (day: IsoDate, count: number) => IsoDate;
  /** Some time in working hours `count` working days later; 0 = as soon as possible, within an hour or two. */
  readonly later: (at: Instant, count: number, random: Random) => Instant;
}

const FIRST_HOUR = 8;
const LAST_HOUR = 16;

/** Every story asks about all days. */
const remembered = (answer: (day: IsoDate) => number): ((day: IsoDate) => number) => {
  const known = new Map<IsoDate, number>();
  return (day) => {
    const value = known.get(day) ?? answer(day);
    known.set(day, value);
    return value;
  };
};

/** School days by the huvudman's calendar, with the kommun's own lov. */
export const createSchoolDays = (calendar: WorkCalendar): SchoolDays => {
  const isWorked = (day: IsoDate): boolean => isWorkingDay(calendar, day) && !isWithin(day, HOLIDAYS);
  const isEasterWeek = (day: IsoDate): boolean =>
    [1, 2, 3, 4].some((days) => calendar.freeDays[addDays(day, -days)] === 'Annandag påsk');
  const isLov = (day: IsoDate): boolean =>
    LOV.some((period) => isWithin(day, period)) || LOV_WEEKS.has(weekOf(day)) || isEasterWeek(day);
  const workday = (day: IsoDate, count: number): IsoDate => {
    if (!isWorked(day)) return workday(addDays(day, 1), count);
    return count === 0 ? day : workday(addDays(day, 1), count - 1);
  };
  const before = (day: IsoDate, count: number): IsoDate => {
    if (count === 0) return day;
    const earlier = addDays(day, -1);
    return before(earlier, isWorked(earlier) ? count - 1 : count);
  };
  const onDay = (day: IsoDate, random: Random): Instant =>
    timeOf(day, random.int(FIRST_HOUR, LAST_HOUR - 1), random.int(0, 59));
  const soon = (at: Instant, random: Random): Instant => {
    const then = minutesLater(at, random.int(4, 90));
    const day = dayOf(then);
    if (isWorked(day) && then < timeOf(day, LAST_HOUR, 45) && then >= timeOf(day, 7, 30)) return then;
    const next = workday(then < timeOf(day, 7, 30) ? day : addDays(day, 1), 0);
    return timeOf(next, FIRST_HOUR, random.int(0, 59));
  };
  const weight = (day: IsoDate): number =>
    isWorked(day) ? (SEASON[Number(day.slice(5, 7)) - 1] ?? 1) * (isLov(day) ? 0.06 : 1) : 0;
  return {
    weight: remembered(weight),
    isWorked,
    workday,
    before,
    later: (at, count, random) =>
      count <= 0 ? soon(at, random) : onDay(workday(workday(dayOf(at), 0), count), random),
  };
};
