import type { z } from 'zod';
import type { CalendarView, ownDays } from '../../../../../src/contract/wire.ts';

export type OwnDays = z.infer<typeof ownDays>;
export type SchoolDays = OwnDays['schoolDays'][number];

/** A day off of the huvudman, or lov or studiedag of a school, that a new version would add or take away. */
export type DaysChange = { readonly isAdded: boolean } & (
  | { readonly kind: 'huvudman'; readonly date: string; readonly name: string }
  | { readonly kind: 'school'; readonly days: SchoolDays }
);

/** The own days that are in force. */
export const ownDaysOf = ({ huvudmanDays, schoolDays }: CalendarView): OwnDays => ({ huvudmanDays, schoolDays });

/** The same for two that say the same, whatever order they were written in. */
export const keyOfDays = ({ unitId, kind, from, to, name }: SchoolDays): string =>
  JSON.stringify([unitId, kind, from, to, name]);

const gone = (from: OwnDays, than: OwnDays, isAdded: boolean): readonly DaysChange[] => {
  const known = new Set(than.schoolDays.map(keyOfDays));
  return [
    ...Object.entries(from.huvudmanDays)
      .filter(([date, name]) => than.huvudmanDays[date] !== name)
      .map(([date, name]) => ({ isAdded, kind: 'huvudman' as const, date, name })),
    ...from.schoolDays
      .filter((days) => !known.has(keyOfDays(days)))
      .map((days) => ({ isAdded, kind: 'school' as const, days })),
  ];
};

/** What a draft changes: first what it takes away, then what it adds. Something that is altered is both. */
export const daysChanges = (current: OwnDays, draft: OwnDays): readonly DaysChange[] => [
  ...gone(current, draft, false),
  ...gone(draft, current, true),
];

/** With a day off of the huvudman; one at the same date is renamed. */
export const withHuvudmanDay = (draft: OwnDays, date: string, name: string): OwnDays => ({
  ...draft,
  huvudmanDays: { ...draft.huvudmanDays, [date]: name },
});

/** Without the huvudman's day off at a date. */
export const withoutHuvudmanDay = (draft: OwnDays, date: string): OwnDays => ({
  ...draft,
  huvudmanDays: Object.fromEntries(Object.entries(draft.huvudmanDays).filter(([own]) => own !== date)),
});

/** With days of a school in the place of others, or besides all others. */
export const withSchoolDays = (draft: OwnDays, days: SchoolDays, old?: SchoolDays): OwnDays => ({
  ...draft,
  schoolDays: [...withoutSchoolDays(draft, old).schoolDays, days],
});

/** Without some days of a school. */
export const withoutSchoolDays = (draft: OwnDays, days: SchoolDays | undefined): OwnDays => ({
  ...draft,
  schoolDays:
    days === undefined ? draft.schoolDays : draft.schoolDays.filter((own) => keyOfDays(own) !== keyOfDays(days)),
});
