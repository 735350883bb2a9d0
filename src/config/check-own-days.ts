import { daysBetween, isWorkingDay } from '../domain/calendar.ts';
import type { IsoDate } from '../domain/clock.ts';
import type { SchoolDays } from '../domain/deadline.ts';
import type { Issue } from '../domain/refusal.ts';
import { isOverlapping } from '../domain/school-days.ts';
import { type CalendarDraft, isKnownDay } from './calendar-draft.ts';

/** Most days off of the huvudman's own in a calendar year. Our own judgement: klämdagar are a handful, and each of them moves dates. */
export const MOST_HUVUDMAN_DAYS = 20;
/** Longest lov in days; a sommarlov is some ten weeks. */
export const LONGEST_SCHOOL_DAYS = 100;
/** Most lov and studiedagar of all skolenheter together, so that a version fits into a commit. */
export const MOST_SCHOOL_DAYS = 10_000;
/** Longest name of a day, in characters. */
export const LONGEST_DAY_NAME = 100;

/** Why a day of the huvudman's own, or a lov or studiedag, is not taken. */
export type OwnDayFault =
  | 'outOfRange'
  | 'noName'
  | 'nameTooLong'
  | 'alreadyFree'
  | 'tooMany'
  | 'endsBeforeStart'
  | 'tooLong'
  | 'overlaps';

const whyNotName = (name: string): OwnDayFault | undefined => {
  if (name.trim() === '') return 'noName';
  return name.length > LONGEST_DAY_NAME ? 'nameTooLong' : undefined;
};

/** The calendar as the law and the working week have it. */
const withoutOwn = ({ huvudmanDays: _, ...calendar }: CalendarDraft) => ({ ...calendar, version: 0 });

/** Why the huvudman cannot have the day off; undefined when it can. A weekend or holiday is `alreadyFree`. */
export const whyNotHuvudmanDay = (calendar: CalendarDraft, date: string, name: string): OwnDayFault | undefined => {
  if (!isKnownDay(calendar, date)) return 'outOfRange';
  if (!isWorkingDay(withoutOwn(calendar), date as IsoDate)) return 'alreadyFree';
  return whyNotName(name);
};

/** Why a lov or studiedag cannot stand beside the others of its skolenhet; undefined when it can. */
export const whyNotSchoolDays = (
  calendar: CalendarDraft,
  days: SchoolDays,
  others: readonly SchoolDays[],
): OwnDayFault | undefined => {
  const { from, to, name, unitId } = days;
  if (!isKnownDay(calendar, from) || !isKnownDay(calendar, to)) return 'outOfRange';
  if (to < from) return 'endsBeforeStart';
  if (daysBetween(from, to) >= LONGEST_SCHOOL_DAYS) return 'tooLong';
  if (others.some((other) => other.unitId === unitId && isOverlapping(other, days))) return 'overlaps';
  return whyNotName(name);
};

/** The years in which the huvudman has more days off than it may. */
const fullYears = (dates: readonly string[]): readonly string[] => {
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))];
  return years.filter((year) => dates.filter((date) => date.startsWith(year)).length > MOST_HUVUDMAN_DAYS);
};

/** What is wrong with the huvudman's own days, by `/huvudmanDays/<date>`. */
export const checkHuvudmanDays = (draft: CalendarDraft): readonly Issue[] => {
  const days = Object.entries(draft.huvudmanDays ?? {});
  const full = fullYears(days.map(([date]) => date));
  return days.flatMap(([date, name]) => {
    const code = whyNotHuvudmanDay(draft, date, name) ?? (full.includes(date.slice(0, 4)) ? 'tooMany' : undefined);
    return code === undefined ? [] : [{ pointer: `/huvudmanDays/${date}`, code }];
  });
};

/** What is wrong with lov and studiedagar, by `/schoolDays/<index>`. Of two that overlap the later in the list is the one at fault. */
export const checkSchoolDays = (draft: CalendarDraft): readonly Issue[] => {
  const all = draft.schoolDays ?? [];
  if (all.length > MOST_SCHOOL_DAYS) return [{ pointer: '/schoolDays', code: 'tooMany' }];
  const before = new Map<string, SchoolDays[]>();
  return all.flatMap((days, index) => {
    const others = before.get(days.unitId) ?? [];
    const code = whyNotSchoolDays(draft, days, others);
    before.set(days.unitId, [...others, days]);
    return code === undefined ? [] : [{ pointer: `/schoolDays/${index}`, code }];
  });
};
