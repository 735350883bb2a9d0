import { useMemo } from 'react';
import { useLanguage } from './language.tsx';

const ZONE = 'Europe/Stockholm';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Dates and times as people write them, in Europe/Stockholm whatever the zone of the device. */
export interface Format {
  /** `mån 17 aug. 2026 kl. 10.00` */
  readonly instant: (at: string) => string;
  /** `10.00` */
  readonly time: (at: string) => string;
  /** The day of an instant or of `YYYY-MM-DD`: `mån 17 aug. 2026`. */
  readonly day: (day: string) => string;
  /** The last moment for something due at an instant that is itself too late: `sön 22 nov. 2026` when that is midnight. */
  readonly due: (at: string) => string;
  /** How long ago, or how long until, in the largest unit that fits: `för 3 dagar sedan`, `om 2 timmar`. */
  readonly age: (at: string, now?: number) => string;
  /** Groups of three from five digits on, so that a year is written as one: `2026`, `12 345`. */
  readonly number: (value: number) => string;
}

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

const DAY_PARTS = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;

/** Writes instants and days in a locale. */
export const formatOf = (locale: string): Format => {
  const day = new Intl.DateTimeFormat(locale, { ...DAY_PARTS, timeZone: ZONE });
  const plainDay = new Intl.DateTimeFormat(locale, { ...DAY_PARTS, timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: ZONE });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const number = new Intl.NumberFormat(locale, { useGrouping: 'min2' });
  const isSwedish = locale.startsWith('sv');
  const timeOf = (at: string) => (isSwedish ? time.format(new Date(at)).replace(':', '.') : time.format(new Date(at)));
  const dayOf = (text: string) =>
    (isDate(text) ? plainDay : day).format(new Date(text)).replace(/^(\S+?)[.,]* /, '$1 ');
  const instant = (at: string) => `${dayOf(at)} ${isSwedish ? 'kl.' : 'at'} ${timeOf(at)}`;
  return {
    day: dayOf,
    time: timeOf,
    instant,
    due: (at) =>
      time.format(new Date(at)) === '00:00' ? dayOf(new Date(Date.parse(at) - 1).toISOString()) : instant(at),
    age: (at, now = Date.now()) => {
      const ms = Date.parse(at) - now;
      const size = Math.abs(ms);
      if (size < HOUR_MS) return relative.format(Math.round(ms / MINUTE_MS), 'minute');
      return size < DAY_MS
        ? relative.format(Math.round(ms / HOUR_MS), 'hour')
        : relative.format(Math.round(ms / DAY_MS), 'day');
    },
    number: (value) => number.format(value),
  };
};

/** {@link Format} in the language of the page. */
export const useFormat = (): Format => {
  const { locale } = useLanguage();
  return useMemo(() => formatOf(locale), [locale]);
};
