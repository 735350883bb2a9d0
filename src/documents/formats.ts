import type { Instant, IsoDate } from '../domain/clock.ts';
import { formatDayEn, formatDaySv, formatInstantEn, formatInstantSv, type Lang } from '../domain/explain-deadline.ts';

const formattersOf = (options?: Intl.NumberFormatOptions) =>
  ({
    sv: new Intl.NumberFormat('sv-SE', options),
    en: new Intl.NumberFormat('en-GB', options),
  }) as const satisfies Record<Lang, Intl.NumberFormat>;

const COUNTS = formattersOf();
const ANSWERS = formattersOf({ useGrouping: 'min2' });

/** What has been counted, as people write it in the language: `1 234`. */
export const countIn = (count: number, lang: Lang): string => COUNTS[lang].format(count);

/** What somebody has answered: the year 2026 is no 2 026, and 12 345 is. */
export const answerIn = (value: number, lang: Lang): string => ANSWERS[lang].format(value);

/** A moment as people write it in the language. */
export const momentIn = (at: string, lang: Lang): string =>
  lang === 'sv' ? formatInstantSv(at as Instant) : formatInstantEn(at as Instant);

/** A day as people write it in the language. */
export const dayIn = (date: string, lang: Lang): string =>
  lang === 'sv' ? formatDaySv(date as IsoDate) : formatDayEn(date as IsoDate);
