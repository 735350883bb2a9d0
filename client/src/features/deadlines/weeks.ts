import type { DeadlineView } from '../../../../src/contract/wire.ts';
import { plusDays } from './stockholm-day.ts';

export type WalkedDay = DeadlineView['days'][number];
export type DayKind = WalkedDay['kind'];

/** A day of the small calendar; without `kind` it lies outside the walk. */
export interface CalendarDay {
  readonly date: string;
  readonly kind?: DayKind | undefined;
  /** Why it was not counted: the holiday's name, the pause's reason. */
  readonly name?: string | undefined;
}

/** A row of the small calendar, Monday first. */
export interface CalendarWeek {
  /** ISO week number. */
  readonly number: number;
  readonly days: readonly CalendarDay[];
}

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

/** The whole weeks that hold the days walked, in order. Of two entries about one day the later in the walk stands: due over counted. */
export const weeksOf = (walked: readonly WalkedDay[]): readonly CalendarWeek[] => {
  const byDate = new Map(walked.map((day) => [day.date, day]));
  const dates = [...byDate.keys()].sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const weeks: CalendarWeek[] = [];
  for (let monday = mondayOf(first); monday <= last; monday = plusDays(monday, 7)) {
    const days = DAYS.map((offset) => plusDays(monday, offset));
    weeks.push({ number: isoWeek(monday), days: days.map((date) => byDate.get(date) ?? { date }) });
  }
  return weeks;
};

/** How many days count (the due day among them), and how many were skipped. */
export const countsOf = (walked: readonly WalkedDay[]): { readonly counted: number; readonly skipped: number } => {
  const datesOf = (...kinds: readonly DayKind[]) =>
    new Set(walked.filter((day) => kinds.includes(day.kind)).map((day) => day.date)).size;
  return { counted: datesOf('counted', 'due'), skipped: datesOf('skipped') };
};
