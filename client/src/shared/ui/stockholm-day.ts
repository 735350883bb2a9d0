const DAY_MS = 86_400_000;
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The day in Europe/Stockholm to which a moment (milliseconds since 1970) belongs: `2026-08-17`. */
export const stockholmDay = (ms: number): string => day.format(ms);

/** The last day in Europe/Stockholm of what ends, or is due, at an instant that is excluded. */
export const lastDayOf = (endsAt: string): string => stockholmDay(Date.parse(endsAt) - 1);

/** Whole days from one date to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** Whether a moment is the first of its day in Europe/Stockholm. */
export const isMidnight = (ms: number): boolean => clock.format(ms) === '00:00:00';

/** The date some days later. Calendar arithmetic, without a zone. */
export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
