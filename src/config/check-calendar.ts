import { parseIsoDate } from '../domain/clock.ts';
import type { WorkCalendar } from '../domain/deadline.ts';
import type { Issue } from '../domain/refusal.ts';

/** A calendar before it has a version. */
export type CalendarDraft = Omit<WorkCalendar, 'version'>;

const isDate = (text: string): boolean => {
  try {
    parseIsoDate(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

const isWeekday = (day: number): boolean => Number.isInteger(day) && day >= 1 && day <= 7;

/**
 * What is wrong with a calendar; empty when nothing is. Codes: outOfRange, endsTooEarly. It must know every day that
 * the one before knew last: a promised date is computed again from the calendar that is in force.
 */
export const checkCalendar = (draft: CalendarDraft, before: WorkCalendar | undefined): readonly Issue[] => {
  const { workingWeekdays, freeDays, knownFrom, knownTo } = draft;
  const isKnown = (date: string): boolean => isDate(date) && date >= knownFrom && date <= knownTo;
  const isSpan = isDate(knownFrom) && isDate(knownTo) && knownFrom <= knownTo;
  return [
    ...(workingWeekdays.length > 0 && workingWeekdays.every(isWeekday)
      ? []
      : [{ pointer: '/workingWeekdays', code: 'outOfRange' }]),
    ...(isSpan ? [] : [{ pointer: '/knownTo', code: 'outOfRange' }]),
    ...(before !== undefined && knownTo < before.knownTo ? [{ pointer: '/knownTo', code: 'endsTooEarly' }] : []),
    ...Object.keys(freeDays)
      .filter((date) => !isKnown(date))
      .map((date) => ({ pointer: `/freeDays/${date}`, code: 'outOfRange' })),
  ];
};
