import { Temporal } from 'temporal-polyfill';
import { type Instant, type IsoDate, instantOf, ZONE } from './clock.ts';

/** The hour of the clock in Europe/Stockholm to which a moment belongs, 0–23. */
export const hourOf = (at: Instant): number => Temporal.Instant.from(at).toZonedDateTimeISO(ZONE).hour;

/**
 * The moment at which the clocks of Europe/Stockholm show a full hour of a day, 0–23. An hour that comes twice (in autumn) is the
 * first of the two; one that is left out (in spring) is the one after it.
 */
export const atHour = (date: IsoDate, hour: number): Instant =>
  instantOf(Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: ZONE, plainTime: { hour } }).epochMilliseconds);
