import { parseIsoDate } from '../domain/clock.ts';
import type { WorkCalendar } from '../domain/deadline.ts';

/** A calendar before it has a version. */
export type CalendarDraft = Omit<WorkCalendar, 'version'>;

/** Whether the text is a day, `YYYY-MM-DD`. */
export const isDate = (text: string): boolean => {
  try {
    parseIsoDate(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** Whether the text is a day that the calendar knows. */
export const isKnownDay = ({ knownFrom, knownTo }: CalendarDraft, text: string): boolean =>
  isDate(text) && text >= knownFrom && text <= knownTo;
