import type { IsoDate } from './clock.ts';
import type { SchoolDays, WorkCalendar } from './deadline.ts';
import { formatDayEn, formatDaySv, type Lang } from './explain-deadline.ts';
import type { UnitId } from './ids.ts';

/** Days from one to another, both included. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Whether two spans have a day in common. */
export const isOverlapping = (one: Span, other: Span): boolean => one.from <= other.to && other.from <= one.to;

/** The lov and studiedagar of a skolenhet that touch a span, in order of time. */
export const schoolDaysWithin = (calendar: WorkCalendar, unitId: UnitId, span: Span): readonly SchoolDays[] =>
  (calendar.schoolDays ?? [])
    .filter((days) => days.unitId === unitId && isOverlapping(days, span))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));

const WORDS = {
  sv: { intro: 'Skolans lov och studiedagar flyttar inte datumet', day: formatDaySv },
  en: { intro: "The school's lov and studiedagar do not move the date", day: formatDayEn },
} as const satisfies Record<Lang, object>;

/**
 * That lov and studiedagar between start and due were not forgotten but move nothing: one sentence, or none without such days.
 * @example explainSchoolDays([sportlov], 'sv') // ['Skolans lov och studiedagar flyttar inte datumet: mån 22 feb. 2027–fre 26 feb. 2027 (Sportlov).']
 */
export const explainSchoolDays = (days: readonly SchoolDays[], lang: Lang): readonly string[] => {
  const { intro, day } = WORDS[lang];
  const told = days.map(({ from, to, name }) => `${from === to ? day(from) : `${day(from)}–${day(to)}`} (${name})`);
  return told.length === 0 ? [] : [`${intro}: ${told.join(', ')}.`];
};
