import type { DeadlineView } from '../../../../src/contract/wire.ts';
import { plusDays } from '../../shared/ui/stockholm-day.ts';

export type WalkedDay = DeadlineView['days'][number];
export type DayKind = WalkedDay['kind'];

/** A day of the small calendar; without `kind` it lies outside the walk. */
export interface CalendarDay {
  readonly date: string;
  readonly kind?: DayKind | undefined;
  /** Why it was not counted: the holiday's name, the pause's reason. */
  readonly name?: string | undefined;
  /** Which of the days that count it is, from 1. */
  readonly number?: number | undefined;
}

/** A row of the small calendar, Monday first; null where the day belongs to another month. */
export interface CalendarWeek {
  /** ISO week number. */
  readonly number: number;
  readonly days: readonly (CalendarDay | null)[];
}

/** A month of the small calendar, with the weeks in which something is walked. */
export interface CalendarMonth {
  /** `2026-08` */
  readonly month: string;
  readonly weeks: readonly CalendarWeek[];
}

/** Days of the school's that move nothing: both ends included. */
export type SchoolSpan = DeadlineView['schoolDays'][number];

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** 0 = Monday … 6 = Sunday. */
const sinceMonday = (date: string): number => (new Date(date).getUTCDay() + 6) % 7;
/** Saturday or Sunday. */
export const isWeekend = (date: string): boolean => sinceMonday(date) > 4;

const mondayOf = (date: string): string => plusDays(date, -sinceMonday(date));

/** The number of the week as Swedish calendars print it (ISO 8601: the week of the year's first Thursday is 1). */
export const isoWeek = (date: string): number => {
  const thursday = plusDays(mondayOf(date), 3);
  return Math.floor((Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / 604_800_000) + 1;
};

const monthOf = (date: string): string => date.slice(0, 7);

const mondaysBetween = (first: string, last: string): readonly string[] => {
  const mondays: string[] = [];
  for (let monday = mondayOf(first); monday <= last; monday = plusDays(monday, 7)) mondays.push(monday);
  return mondays;
};

/**
 * The months that hold the days walked, in order, each with the weeks in which something is walked. Of two entries about one day the later
 * in the walk stands: due over counted.
 */
export const monthsOf = (walked: readonly WalkedDay[]): readonly CalendarMonth[] => {
  const byDate = new Map(walked.map((day) => [day.date, day]));
  const dates = [...byDate.keys()].sort();
  return [...new Set(dates.map(monthOf))].map((month) => {
    const own = dates.filter((date) => monthOf(date) === month);
    const weeks = mondaysBetween(own[0] ?? '', own.at(-1) ?? '').map((monday): CalendarWeek => {
      const days = DAYS.map((offset) => plusDays(monday, offset));
      const shown = days.map((date) => (monthOf(date) === month ? (byDate.get(date) ?? { date }) : null));
      return { number: isoWeek(monday), days: shown };
    });
    return { month, weeks };
  });
};

/** How many days count, and how many were skipped, those of pauses among them. */
export const countsOf = (walked: readonly WalkedDay[]): { readonly counted: number; readonly skipped: number } => {
  const datesOf = (isMeant: (day: WalkedDay) => boolean) =>
    new Set(walked.filter(isMeant).map(({ date }) => date)).size;
  return {
    counted: datesOf(({ number }) => number !== undefined),
    skipped: datesOf(({ kind }) => kind === 'skipped' || kind === 'pause'),
  };
};

/** What the school calls a day on which it has no teaching; undefined for others. */
export const schoolDayName = (spans: readonly SchoolSpan[], date: string): string | undefined =>
  spans.find(({ from, to }) => from <= date && date <= to)?.name;
