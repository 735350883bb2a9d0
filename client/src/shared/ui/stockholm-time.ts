const ZONE = 'Europe/Stockholm';

/** A day and a time of day as a clock on a Swedish wall shows them; either may be empty. */
export interface Local {
  readonly date: string;
  readonly time: string;
}

// the Swedish way of writing is `2026-08-17 10:00`, and stays so
const wall = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: ZONE });

/** What the wall shows at an instant. What is no instant yet (`2026-08-17T`, `T10:00`) is given back in its halves. */
export const localOfInstant = (instant: string): Local => {
  const epochMs = instant.endsWith('Z') ? Date.parse(instant) : Number.NaN;
  const [date = '', time = ''] = Number.isNaN(epochMs) ? instant.split('T') : wall.format(epochMs).split(' ');
  return { date, time };
};

/** The day in Sweden today, `YYYY-MM-DD`. */
export const todayInStockholm = (): string => localOfInstant(new Date().toISOString()).date;

/** The day before, `YYYY-MM-DD`. */
export const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const offsetMs = (epochMs: number): number => {
  const { date, time } = localOfInstant(new Date(epochMs).toISOString());
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(epochMs / 60_000) * 60_000;
};

/**
 * The instant at which the wall shows this; the halves joined while one is missing, empty when both are.
 * In the hour that autumn has twice, the first; in the hour that spring lacks, an hour later.
 */
export const instantOfLocal = ({ date, time }: Local): string => {
  if (date === '' && time === '') return '';
  const asIfUtc = Date.parse(`${date}T${time}:00Z`);
  const isWhole = /^\d{4}-\d\d-\d\d$/.test(date) && /^\d\d:\d\d$/.test(time) && !Number.isNaN(asIfUtc);
  if (!isWhole) return `${date}T${time}`;
  const [before, after] = [offsetMs(asIfUtc - 86_400_000), offsetMs(asIfUtc + 86_400_000)];
  const [first, second] = [asIfUtc - before, asIfUtc - after];
  return new Date(offsetMs(first) !== before && offsetMs(second) === after ? second : first).toISOString();
};
