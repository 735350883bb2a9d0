import type { WorkCalendar } from '../domain/deadline.ts';
import type { Issue } from '../domain/refusal.ts';
import { type CalendarDraft, isDate, isKnownDay } from './calendar-draft.ts';
import { checkHuvudmanDays, checkSchoolDays } from './check-own-days.ts';

const isWeekday = (day: number): boolean => Number.isInteger(day) && day >= 1 && day <= 7;

/**
 * What is wrong with a calendar; empty when nothing is. Codes: outOfRange, endsTooEarly, and those of the
 * huvudman's own days and of school days. It must know every day that
 * the one before knew last: a promised date is computed again from the calendar that is in force.
 */
export const checkCalendar = (draft: CalendarDraft, before: WorkCalendar | undefined): readonly Issue[] => {
  const { workingWeekdays, freeDays, knownFrom, knownTo } = draft;
  const isSpan = isDate(knownFrom) && isDate(knownTo) && knownFrom <= knownTo;
  return [
    ...(workingWeekdays.length > 0 && workingWeekdays.every(isWeekday)
      ? []
      : [{ pointer: '/workingWeekdays', code: 'outOfRange' }]),
    ...(isSpan ? [] : [{ pointer: '/knownTo', code: 'outOfRange' }]),
    ...(before !== undefined && knownTo < before.knownTo ? [{ pointer: '/knownTo', code: 'endsTooEarly' }] : []),
    ...Object.keys(freeDays)
      .filter((date) => !isKnownDay(draft, date))
      .map((date) => ({ pointer: `/freeDays/${date}`, code: 'outOfRange' })),
    ...checkHuvudmanDays(draft),
    ...checkSchoolDays(draft),
  ];
};
