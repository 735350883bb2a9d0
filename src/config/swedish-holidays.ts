import { parseIsoDate } from '../domain/clock.ts';
import type { WorkCalendar } from '../domain/deadline.ts';
import { bridgeDays } from './bridge-days.ts';

/** What a Swedish calendar shall hold. */
export interface SwedishCalendarOptions {
  /** First and last year, both included, 2005–2100: before 2005 other days were free. */
  readonly fromYear: number;
  readonly toYear: number;
  readonly version: number;
  /** Also gives the single working day between two free ones off (klämdag). Default false. */
  readonly isBridgeDayFree?: boolean;
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const yearsOf = ({ fromYear, toYear }: SwedishCalendarOptions): number[] => {
  if (!(fromYear >= 2005 && toYear <= 2100 && fromYear <= toYear))
    throw new RangeError(`no years: ${fromYear}–${toYear}`);
  return Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
};

/** The library knows midsommarafton, julafton and nyårsafton as `bank`: no allmän helgdag, but free for all who work in a school. */
const holidaysOf = async (years: readonly number[]): Promise<Record<string, string>> => {
  const { default: Holidays } = await import('date-holidays'); // all countries of the world: 0.2 s, hence only when asked for
  const sweden = new Holidays('SE', { languages: ['sv'], types: ['public', 'bank'] });
  const holidays = years.flatMap((year) => sweden.getHolidays(year));
  return Object.fromEntries(holidays.map(({ date, name }) => [parseIsoDate(date.slice(0, 10)), capitalised(name)]));
};

/**
 * The days that Swedish offices work, Monday to Friday without helgdagar, midsommarafton, julafton and nyårsafton. Names in Swedish.
 * For the composition root: the result is stored as data, so that a later edition of the library never moves a promised date.
 * @throws RangeError for years outside 2005–2100.
 * @source https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-1989253-om-allmanna-helgdagar_sfs-1989-253/
 */
export const swedishCalendar = async (options: SwedishCalendarOptions): Promise<WorkCalendar> => {
  const freeDays = await holidaysOf(yearsOf(options));
  const calendar: WorkCalendar = {
    version: options.version,
    workingWeekdays: [1, 2, 3, 4, 5],
    freeDays,
    knownFrom: parseIsoDate(`${options.fromYear}-01-01`),
    knownTo: parseIsoDate(`${options.toYear}-12-31`),
  };
  if (options.isBridgeDayFree !== true) return calendar;
  const bridges = Object.fromEntries(bridgeDays(calendar).map((date) => [date, 'Klämdag']));
  return { ...calendar, freeDays: { ...freeDays, ...bridges } };
};
