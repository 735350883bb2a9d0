declare const brand: unique symbol;

/** A moment: ISO 8601 in UTC with milliseconds, `2026-08-17T08:00:00.000Z`; sorts as text. */
export type Instant = string & { readonly [brand]: 'Instant' };
/** A day in Europe/Stockholm, `2026-08-17`; sorts as text. */
export type IsoDate = string & { readonly [brand]: 'IsoDate' };
/** Gives the moment now. The centre never reads one; it is handed `now`. */
export type Clock = () => Instant;

/** The zone in which Swedish school days begin and end. */
export const ZONE = 'Europe/Stockholm';

/** The moment of a JavaScript time value in milliseconds. @throws RangeError outside the years 0–9999, where text no longer sorts as time. */
export const instantOf = (epochMs: number): Instant => {
  const text = new Date(epochMs).toISOString();
  if (text.length !== 24) throw new RangeError('outside the years 0–9999');
  return text as Instant;
};

/** Milliseconds since 1970 of an instant. */
export const epochMs = (at: Instant): number => Date.parse(at);

/** Parses `YYYY-MM-DD`. @throws RangeError when it is no day of the calendar. */
export const parseIsoDate = (text: string): IsoDate => {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(text)) throw new RangeError('not a date');
  return text as IsoDate;
};

const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** Parses any ISO 8601 instant with an offset; what is finer than a millisecond is cut off. @throws RangeError when it is none. */
export const parseInstant = (text: string): Instant => {
  const [, day] = INSTANT.exec(text) ?? [];
  if (day === undefined) throw new RangeError('not an instant');
  parseIsoDate(day); // Date.parse alone takes 30 February for 2 March
  return instantOf(Date.parse(text));
};

/** The clock of the machine. */
export const systemClock: Clock = () => instantOf(Date.now());
