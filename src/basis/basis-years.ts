import { startOfDay } from '../domain/calendar.ts';
import type { IsoDate } from '../domain/clock.ts';
import { type Period, parsePeriod, previousOf, yearAt } from '../statistics/periods.ts';

/** A läsår and the two before it, the newest first. */
export type BasisYears = readonly [Period, Period, Period];

/** Nothing is counted earlier. */
const FIRST_YEAR = 1902;

const yearBeginning = (year: number | undefined): Period | undefined =>
  year === undefined || year < FIRST_YEAR ? undefined : parsePeriod(`${year}-${year + 1}`);

/**
 * The läsår whose numbers stand beside the writing: that of the document, or the one of the day when the document's lies ahead or is not
 * told; and the two before. `begins`: the year in which the document's läsår begins.
 */
export const basisYears = (begins: number | undefined, asOf: IsoDate): BasisYears => {
  const ofDay = yearAt(startOfDay(asOf));
  const ofDocument = yearBeginning(begins);
  const newest = ofDocument !== undefined && ofDocument.id < ofDay.id ? ofDocument : ofDay;
  const before = previousOf(newest);
  return [newest, before, previousOf(before)];
};
