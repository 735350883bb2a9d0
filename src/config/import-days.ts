import { addDays, daysBetween } from '../domain/calendar.ts';
import type { IsoDate } from '../domain/clock.ts';
import type { SchoolDays, SchoolDaysKind } from '../domain/deadline.ts';
import type { UnitId } from '../domain/ids.ts';
import type { CalendarDraft } from './calendar-draft.ts';
import { MOST_HUVUDMAN_DAYS, type OwnDayFault, whyNotHuvudmanDay, whyNotSchoolDays } from './check-own-days.ts';
import type { IcsEntry, IcsFault } from './read-ics.ts';

/** `known`: it is there already. `schoolDay`: lov is no day off of the huvudman. `unknownKind`: neither lov nor studiedag by its name. */
export type ImportFault = IcsFault | OwnDayFault | 'known' | 'schoolDay' | 'unknownKind';

/** An entry that a calendar would not take. */
export interface RefusedEntry {
  readonly name: string;
  readonly from?: IsoDate;
  readonly code: ImportFault;
}

/** What a file would add to a calendar, and what it would not and why; nothing is changed. */
export interface ImportedDays {
  readonly huvudmanDays: Readonly<Record<string, string>>;
  readonly schoolDays: readonly SchoolDays[];
  readonly refused: readonly RefusedEntry[];
}

type Days = Extract<IcsEntry, { readonly kind: 'days' }>;

const STUDIEDAG = /studiedag|kompetensutveckling|fortbildning|planeringsdag/i;
const LOV = /lov(et|en|dag|dagar|vecka)?(?![a-zåäö])/i;

const kindOf = (name: string): SchoolDaysKind | undefined => {
  if (STUDIEDAG.test(name)) return 'studiedag';
  return LOV.test(name) ? 'lov' : undefined;
};

const datesOf = ({ from, to }: Days): readonly IsoDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));

/** Days of one entry that the huvudman could have off, or why it can have none of them. Weekends within are passed over. */
const offDays = (draft: CalendarDraft, entry: Days): readonly IsoDate[] | ImportFault => {
  if (kindOf(entry.name) !== undefined) return 'schoolDay';
  if (daysBetween(entry.from, entry.to) >= MOST_HUVUDMAN_DAYS) return 'tooLong';
  const looked = datesOf(entry).map((date) => ({ date, why: whyNotHuvudmanDay(draft, date, entry.name) }));
  const wrong = looked.find(({ why }) => why !== undefined && why !== 'alreadyFree');
  if (wrong?.why !== undefined) return wrong.why;
  const worked = looked.filter(({ why }) => why === undefined).map(({ date }) => date);
  return worked.length === 0 ? 'alreadyFree' : worked;
};

const whyNoMore = (own: Readonly<Record<string, string>>, dates: readonly IsoDate[]): ImportFault | undefined => {
  const fresh = dates.filter((date) => own[date] === undefined);
  if (fresh.length === 0) return 'known';
  const inYear = (year: string) => [...Object.keys(own), ...fresh].filter((date) => date.startsWith(year)).length;
  return fresh.some((date) => inYear(date.slice(0, 4)) > MOST_HUVUDMAN_DAYS) ? 'tooMany' : undefined;
};

const refusedAs = ({ name, from }: Days, code: ImportFault): RefusedEntry => ({ name, from, code });

/** What the entries would add to the huvudman's own days off. */
const importedHuvudmanDays = (draft: CalendarDraft, entries: readonly Days[]): ImportedDays => {
  const known = draft.huvudmanDays ?? {};
  const added: Record<string, string> = {};
  const refused: RefusedEntry[] = [];
  for (const entry of entries) {
    const dates = offDays(draft, entry);
    const own = { ...known, ...added };
    const code = typeof dates === 'string' ? dates : whyNoMore(own, dates);
    if (typeof dates === 'string' || code !== undefined) refused.push(refusedAs(entry, code ?? 'known'));
    else for (const date of dates) if (own[date] === undefined) added[date] = entry.name;
  }
  return { huvudmanDays: added, schoolDays: [], refused };
};

const isSame = (one: SchoolDays, other: SchoolDays): boolean =>
  one.unitId === other.unitId && one.from === other.from && one.to === other.to;

/** What the entries would add to the lov and studiedagar of a skolenhet. */
const importedSchoolDays = (draft: CalendarDraft, unitId: UnitId, entries: readonly Days[]): ImportedDays => {
  const known = (draft.schoolDays ?? []).filter((days) => days.unitId === unitId);
  const added: SchoolDays[] = [];
  const refused: RefusedEntry[] = [];
  for (const entry of entries) {
    const kind = kindOf(entry.name);
    const days = { unitId, kind: kind ?? 'lov', from: entry.from, to: entry.to, name: entry.name } as const;
    const others = [...known, ...added];
    const overlap = others.some((other) => isSame(other, days)) ? 'known' : whyNotSchoolDays(draft, days, others);
    const code = kind === undefined ? 'unknownKind' : overlap;
    if (code === undefined) added.push(days);
    else refused.push(refusedAs(entry, code));
  }
  return { huvudmanDays: {}, schoolDays: added, refused };
};

/**
 * What the entries of a file would add to a calendar: to the days of a skolenhet, or without one to the huvudman's own. An entry of several
 * days off of the huvudman becomes one day each.
 */
export const importDays = (
  draft: CalendarDraft,
  unitId: UnitId | undefined,
  entries: readonly IcsEntry[],
): ImportedDays => {
  const days = entries.filter((entry) => entry.kind === 'days');
  const unread = entries.flatMap((entry) => (entry.kind === 'days' ? [] : [{ name: entry.name, code: entry.code }]));
  const imported = unitId === undefined ? importedHuvudmanDays(draft, days) : importedSchoolDays(draft, unitId, days);
  return { ...imported, refused: [...imported.refused, ...unread] };
};
