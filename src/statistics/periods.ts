import { addDays, dayOf } from '../domain/calendar.ts';
import { type Instant, type IsoDate, parseIsoDate } from '../domain/clock.ts';

/** A läsår is counted from 1 July, when summer ends one and begins the next. */
const FIRST_MONTH = 7;

/** `2026-2027`, `2026-ht`, `2027-vt` or `2026-08`. */
export interface Period {
  readonly id: string;
  readonly kind: 'year' | 'half' | 'month';
  /** Both included. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** `2026-2027`. */
  readonly year: string;
  /** `2026-08` …, in order. */
  readonly months: readonly string[];
}

const pad = (month: number): string => String(month).padStart(2, '0');
const firstDay = (month: string): IsoDate => parseIsoDate(`${month}-01`);
const nextMonth = (month: string): string => addDays(firstDay(month), 31).slice(0, 7);
const lastDay = (month: string): IsoDate => addDays(firstDay(nextMonth(month)), -1);

const monthsFrom = (first: string, count: number): readonly string[] => {
  const months = [first];
  while (months.length < count) months.push(nextMonth(months.at(-1) ?? first));
  return months;
};

/** The year in which the läsår of a day or month begins. */
const beginningOf = (day: string): number => Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < FIRST_MONTH ? 1 : 0);

const yearFrom = (begins: number): string =>
  `${String(begins).padStart(4, '0')}-${String(begins + 1).padStart(4, '0')}`;

/** The läsår of a day or month, `2026-2027`. */
const yearOf = (day: string): string => yearFrom(beginningOf(day));

/** Every läsår that has one of the days from the one to the other, both included; the oldest first. */
export const yearsBetween = (from: IsoDate, to: IsoDate): readonly string[] => {
  const first = beginningOf(from);
  return Array.from({ length: Math.max(0, beginningOf(to) - first + 1) }, (_, n) => yearFrom(first + n));
};

const periodOf = (id: string, kind: Period['kind'], first: string, count: number): Period => {
  const months = monthsFrom(first, count);
  return {
    ...{ id, kind, months, year: yearOf(first), from: firstDay(first) },
    to: lastDay(months.at(-1) ?? first),
  };
};

/** A period by its id. Undefined for what is none, and outside the years 1000–9998. */
export const parsePeriod = (id: string): Period | undefined => {
  const [, year = '', rest = ''] = /^([1-9]\d{3})-(\d{4}|ht|vt|0[1-9]|1[0-2])$/.exec(id) ?? [];
  if (year === '' || year === '9999') return undefined;
  if (rest === 'ht') return periodOf(id, 'half', `${year}-${pad(FIRST_MONTH)}`, 6);
  if (rest === 'vt') return periodOf(id, 'half', `${year}-01`, 6);
  if (rest.length === 2) return periodOf(id, 'month', id, 1);
  return Number(rest) === Number(year) + 1 ? periodOf(id, 'year', `${year}-${pad(FIRST_MONTH)}`, 12) : undefined;
};

/** The läsår to which a moment belongs. @throws RangeError outside the years 1000–9998 */
export const yearAt = (at: Instant): Period => {
  const period = parsePeriod(yearOf(dayOf(at)));
  if (period === undefined) throw new RangeError(`no läsår of ${at}`);
  return period;
};

const yearBefore = (id: string): string => id.replace(/\d{4}/g, (year) => String(Number(year) - 1).padStart(4, '0'));

/** The same period one year before. @throws RangeError before the year 1001 */
export const previousOf = ({ id }: Period): Period => {
  const before = parsePeriod(yearBefore(id));
  if (before === undefined) throw new RangeError(`nothing is counted before ${id}`);
  return before;
};

/** The month to which a moment belongs in Stockholm, `2026-08`: periods are counted by their months. */
export const monthOf = (at: Instant): string => dayOf(at).slice(0, 7);

/** The half-years of a läsår. */
export const halvesOf = (year: string): readonly [ht: Period, vt: Period] | undefined => {
  const [from = '', to = ''] = year.split('-');
  const [ht, vt] = [parsePeriod(`${from}-ht`), parsePeriod(`${to}-vt`)];
  return ht === undefined || vt === undefined || ht.year !== year ? undefined : [ht, vt];
};
