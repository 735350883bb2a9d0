import { versionIn, type Occurrence, occurrencesIn, type Surroundings } from '../../arshjul/occurrences.ts';
import { lasarAt, lasarOf } from '../../arshjul/lasar.ts';
import type { ArshjulView, PlannedItemView } from '../../contract/wire-arshjul.ts';
import type { WheelVersion } from '../../domain/arshjul.ts';
import { startOfDay } from '../../domain/calendar.ts';
import type { IsoDate } from '../../domain/clock.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { CaseDoc } from '../../projections/case-doc.ts';
import type { Names } from './names.ts';

/** Where no wheel says otherwise. */
const LASAR_START = '07-01';

/** The läsår asked for, or that of the day, by the newest wheel's own beginning of it. */
export const lasarAsked = (versions: readonly WheelVersion[], today: IsoDate, asked?: number): number =>
  asked ?? lasarAt(versions.at(-1)?.wheel.lasarStart ?? LASAR_START, today);

/** What is known of an occurrence's case: the row that the reader may see, or only whether it is there. */
export interface KnownCase {
  readonly isThere: boolean;
  readonly doc: CaseDoc | undefined;
  /** Of the start command, where it says by which deadline what was planned has been done. */
  readonly plannedRule?: string | undefined;
}

/** How the case stands to its planned day: by the deadline that this day set, which another day may have moved; what follows when that is met makes nothing late. */
const standing = ({ isClosed, deadlines }: CaseDoc, plannedRule: string, today: IsoDate): PlannedItemView['status'] => {
  const due = Object.values(deadlines).find(({ ruleId }) => ruleId === plannedRule);
  if (isClosed || due === undefined) return 'done';
  return due.isPassed || due.dueAt <= startOfDay(today) ? 'late' : 'open';
};

const statusOf = (
  { dueOn, opensOn }: Occurrence,
  { isThere, doc, plannedRule }: KnownCase,
  today: IsoDate,
): PlannedItemView['status'] => {
  if (doc !== undefined && plannedRule !== undefined) return standing(doc, plannedRule, today);
  if (doc?.isClosed === true) return 'done';
  if (isThere) return dueOn < today ? 'late' : 'open';
  return dueOn < today && opensOn < today ? 'skipped' : 'coming';
};

const itemView = (
  occurrence: Occurrence,
  known: KnownCase,
  today: IsoDate,
  lang: Lang,
  names: Names,
): PlannedItemView => {
  const { activity, unitId, dueOn, opensOn } = occurrence;
  const { processId, level, owner } = activity;
  const { doc } = known;
  return {
    ...{ activityId: activity.id, title: activity.title[lang], processId, level, owner },
    ...{ unitId, unitName: names.unit(unitId), dueOn, opensOn, status: statusOf(occurrence, known, today) },
    ...(doc !== undefined && { caseId: doc.caseId, caseNumber: doc.caseNumber, state: doc.state }),
  };
};

/** What an answer is made of. */
export interface Asked {
  readonly versions: readonly WheelVersion[];
  readonly lasar: number;
  readonly surroundings: Surroundings;
  readonly today: IsoDate;
  readonly lang: Lang;
  readonly names: Names;
  readonly caseOf: (occurrence: Occurrence) => Promise<KnownCase>;
}

const byDay = (a: Occurrence, b: Occurrence): number => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0);

/** The wheel of a läsår, with what it asks of the units given. */
export const arshjulView = async (asked: Asked): Promise<ArshjulView> => {
  const { versions, lasar, surroundings, today, lang, names, caseOf } = asked;
  const version = versionIn(versions, lasar);
  const { year, from, to } = lasarOf(version?.wheel.lasarStart ?? LASAR_START, lasar);
  const empty = { version: 0, areas: [], lasar: { year, from, to }, items: [] };
  if (version === undefined) return empty;
  const occurrences = occurrencesIn(version, lasar, surroundings).toSorted(byDay);
  const { wheel, decisionNumber } = version;
  return {
    ...empty,
    ...{ version: version.version, name: wheel.name[lang], basis: wheel.basis[lang], decisionNumber },
    areas: wheel.areas.map((area) => area[lang]),
    items: await Promise.all(occurrences.map(async (one) => itemView(one, await caseOf(one), today, lang, names))),
  };
};
