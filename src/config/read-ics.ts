import ICAL from 'ical.js';
import { addDays, dayOf, startOfDay } from '../domain/calendar.ts';
import { type IsoDate, parseInstant } from '../domain/clock.ts';
import type { Span } from '../domain/school-days.ts';
import { isDate } from './calendar-draft.ts';

/** Longest file in characters; the calendar of a school for ten years is a tenth of it. The parser takes a tenth of a second for the worst. */
export const ICS_LIMIT = 200_000;

/** Why an entry of a file is not days that a calendar can hold. */
export type IcsFault = 'recurring' | 'cancelled' | 'noStart' | 'wrongZone' | 'partOfDay' | 'endsBeforeStart';

/** An entry of a file: whole days with a name, or why not. */
export type IcsEntry =
  | ({ readonly kind: 'days'; readonly name: string } & Span)
  | { readonly kind: 'refused'; readonly name: string; readonly code: IcsFault };

/** What a file holds, or why nothing can be read from it. */
export type ReadIcs =
  | { readonly kind: 'read'; readonly entries: readonly IcsEntry[] }
  | { readonly kind: 'unreadable'; readonly code: 'tooLarge' | 'notCalendar' | 'noEvents' };

/** jCal (RFC 7265). */
type Property = readonly [name: string, params: Readonly<Record<string, unknown>>, type: string, value: unknown];
type Component = readonly [name: string, properties: readonly Property[], components: readonly Component[]];

/** Names of the zone of Stockholm in files of other programs. */
const STOCKHOLM: ReadonlySet<unknown> = new Set([undefined, 'Europe/Stockholm', 'W. Europe Standard Time']);
const RECURRING: ReadonlySet<string> = new Set(['rrule', 'rdate', 'exrule', 'recurrence-id']);
/** Years outside cannot be counted with, and no calendar knows them. */
const COUNTABLE = /^(19|20|21)\d\d-/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/;
const WHOLE_DAYS = /^P(\d{1,3})([DW])$/;

const propertyOf = ([, properties]: Component, name: string): Property | undefined =>
  properties.find(([own]) => own === name);

const textOf = (event: Component, name: string): string => {
  const value = propertyOf(event, name)?.[3];
  return typeof value === 'string' ? value : '';
};

/** Line breaks and other marks that are not seen become spaces. */
const nameOf = (event: Component): string =>
  textOf(event, 'summary')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();

const dayAtMidnight = (value: string): IsoDate | IcsFault => {
  if (!value.endsWith('Z')) return value.endsWith('T00:00:00') ? (value.slice(0, 10) as IsoDate) : 'partOfDay';
  const at = parseInstant(value);
  return startOfDay(dayOf(at)) === at ? dayOf(at) : 'partOfDay';
};

/** The day that a moment of the file begins; a clock time is none, unless it is midnight in Stockholm. */
const dayIn = ([, params, type, value]: Property): IsoDate | IcsFault => {
  if (typeof value !== 'string' || !COUNTABLE.test(value) || !isDate(value.slice(0, 10))) return 'noStart';
  if (type === 'date') return isDate(value) ? (value as IsoDate) : 'noStart';
  if (type !== 'date-time' || !DATE_TIME.test(value) || Number.isNaN(Date.parse(value))) return 'noStart';
  return STOCKHOLM.has(params['tzid']) ? dayAtMidnight(value) : 'wrongZone';
};

const isFault = (day: IsoDate | IcsFault): day is IcsFault => !isDate(day);

/** The last day; the end of a file's entry is the day after it. Some programs write the day itself. */
const lastDay = (event: Component, from: IsoDate): IsoDate | IcsFault => {
  const end = propertyOf(event, 'dtend');
  if (end === undefined) {
    const [, amount = '1', unit] = WHOLE_DAYS.exec(String(propertyOf(event, 'duration')?.[3] ?? 'P1D')) ?? [];
    if (unit === undefined) return 'partOfDay';
    return addDays(from, Math.max(1, Number(amount) * (unit === 'W' ? 7 : 1)) - 1);
  }
  const after = dayIn(end);
  if (isFault(after) || after === from) return after;
  return after < from ? 'endsBeforeStart' : addDays(after, -1);
};

const entryOf = (event: Component): IcsEntry => {
  const name = nameOf(event);
  const refused = (code: IcsFault): IcsEntry => ({ kind: 'refused', name, code });
  if (event[1].some(([own]) => RECURRING.has(own))) return refused('recurring');
  if (textOf(event, 'status').toUpperCase() === 'CANCELLED') return refused('cancelled');
  const start = propertyOf(event, 'dtstart');
  const from = start === undefined ? 'noStart' : dayIn(start);
  if (isFault(from)) return refused(from);
  const to = lastDay(event, from);
  return isFault(to) ? refused(to) : { kind: 'days', name, from, to };
};

const parsed = (text: string): readonly Component[] | undefined => {
  try {
    const root = ICAL.parse(text.replace(/^\uFEFF/, '')) as unknown as Component | readonly Component[];
    return (typeof root[0] === 'string' ? [root as Component] : (root as readonly Component[])).filter(
      ([name]) => name === 'vcalendar',
    );
  } catch {
    return undefined; // whatever the parser trips over, the file is not one that we can take
  }
};

/** Reads a file in the iCalendar format (RFC 5545). Nothing is guessed: what is not a name and whole days, once, is refused with a code. */
export const readIcs = (text: string): ReadIcs => {
  if (text.length > ICS_LIMIT) return { kind: 'unreadable', code: 'tooLarge' };
  const calendars = parsed(text);
  if (calendars === undefined || calendars.length === 0) return { kind: 'unreadable', code: 'notCalendar' };
  const events = calendars.flatMap(([, , components]) => components.filter(([name]) => name === 'vevent'));
  if (events.length === 0) return { kind: 'unreadable', code: 'noEvents' };
  return { kind: 'read', entries: events.map(entryOf) };
};
