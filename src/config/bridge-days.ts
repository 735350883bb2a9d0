import { addDays, isWorkingDay } from '../domain/calendar.ts';
import type { IsoDate } from '../domain/clock.ts';
import type { WorkCalendar } from '../domain/deadline.ts';

const isBridge = (calendar: WorkCalendar, date: IsoDate): boolean =>
  isWorkingDay(calendar, date) && [-1, 1].every((step) => !isWorkingDay(calendar, addDays(date, step)));

/** Klämdagar: working days beside a free day that stand alone between two days off. New Year's days frame the table, so no neighbour lies outside it. */
export const bridgeDays = (calendar: WorkCalendar): readonly IsoDate[] => {
  const beside = Object.keys(calendar.freeDays).flatMap((date) =>
    [-1, 1].map((step) => addDays(date as IsoDate, step)),
  );
  const known = beside.filter((date) => date >= calendar.knownFrom && date <= calendar.knownTo);
  return [...new Set(known.filter((date) => isBridge(calendar, date)))].sort();
};
