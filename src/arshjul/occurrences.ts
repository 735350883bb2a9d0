import { addDays, dayOf } from '../domain/calendar.ts';
import type { Activity, WheelVersion } from '../domain/arshjul.ts';
import { type IsoDate, parseInstant } from '../domain/clock.ts';
import type { WorkCalendar } from '../domain/deadline.ts';
import type { CaseId, UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Unit } from '../domain/unit.ts';
import type { PlannedStart } from '../engine/process.ts';
import { type Lasar, lasarAt, lasarOf, workingDayIn } from './lasar.ts';

/** An activity at one unit in one läsår. */
export interface Occurrence {
  readonly activity: Activity;
  readonly unitId: UnitId;
  /** The year in which the läsår begins. */
  readonly lasar: number;
  /** Version of the wheel by which it is. */
  readonly wheel: number;
  readonly dueOn: IsoDate;
  /** From the beginning of this day the case is there. */
  readonly opensOn: IsoDate;
  /** Names its case. The wheel's version is no part of it: what is edited is not opened again. */
  readonly key: string;
}

/** What occurrences are worked out from. */
export interface Surroundings {
  /** Everything in the organisation's tree. */
  readonly units: readonly Unit[];
  readonly calendar: WorkCalendar;
}

/** The version in force in a läsår: the newest of those from it or an earlier one. */
export const versionIn = (versions: readonly WheelVersion[], lasar: number): WheelVersion | undefined =>
  versions.findLast(({ fromLasar }) => fromLasar <= lasar);

const isFor = ({ level, skolformer }: Activity, unit: Unit): boolean =>
  unit.kind === level && (skolformer.length === 0 || unit.skolformer.some((form) => skolformer.includes(form)));

/** What names the case of an activity at a unit in a läsår. */
export const occurrenceKey = ({ processId, id }: Activity, unitId: UnitId, lasar: number): string =>
  [processId, id, unitId, lasar].join('/');

/** Everything that a version asks for in a läsår, unit by unit. @throws CalendarEnds */
export const occurrencesIn = (
  { wheel, version }: WheelVersion,
  lasar: number,
  { units, calendar }: Surroundings,
): readonly Occurrence[] =>
  wheel.activities.flatMap((activity) => {
    const here = units.filter((unit) => isFor(activity, unit));
    if (here.length === 0) return [];
    const dueOn = workingDayIn(activity.when, lasarOf(wheel.lasarStart, lasar), calendar);
    const opensOn = addDays(dueOn, -activity.leadDays);
    return here.map(({ unitId }) => {
      const key = occurrenceKey(activity, unitId, lasar);
      return { ...{ activity, unitId, lasar, wheel: version, dueOn, opensOn }, key };
    });
  });

/** Läsår in which something may have to be opened on a day: the one before, after a silence; its own; and the next, for what opens early. */
const lasarAround = (versions: readonly WheelVersion[], today: IsoDate): readonly number[] => {
  const newest = versions.at(-1);
  if (newest === undefined) return [];
  const own = lasarAt(newest.wheel.lasarStart, today);
  return [own - 1, own, own + 1];
};

/** More free days than follow upon one another. */
const MARGIN_DAYS = 31;

/** Whether the calendar tells of every day of the läsår, and of the next working day after it: else nothing is promised there. */
const isKnown = ({ from, to }: Lasar, { knownFrom, knownTo }: WorkCalendar): boolean =>
  knownFrom <= from && addDays(to, MARGIN_DAYS) <= knownTo;

/** What should have been opened by a day, whether it has been or not; nothing whose day was past when the version was chosen. */
export const dueBy = (
  versions: readonly WheelVersion[],
  today: IsoDate,
  surroundings: Surroundings,
): readonly Occurrence[] =>
  lasarAround(versions, today).flatMap((lasar) => {
    const version = versionIn(versions, lasar);
    if (version === undefined || !isKnown(lasarOf(version.wheel.lasarStart, lasar), surroundings.calendar)) return [];
    const chosenOn = dayOf(parseInstant(version.chosenAt));
    return occurrencesIn(version, lasar, surroundings).filter(
      ({ opensOn, dueOn }) => opensOn <= today && dueOn >= chosenOn,
    );
  });

/** The data with which an occurrence's case is opened on a day: the activity's own answers, and what the form asks the wheel for. `earlier`: the case of the läsår before. */
export const dataOf = (
  { activity, dueOn, lasar }: Pick<Occurrence, 'activity' | 'dueOn' | 'lasar'>,
  planned: PlannedStart,
  today: IsoDate,
  earlier?: CaseId,
): JsonObject => ({
  ...activity.answers,
  ...(planned.opened !== undefined && { [planned.opened]: today }),
  ...(planned.day !== undefined && { [planned.day]: dueOn }),
  ...(planned.lasar !== undefined && { [planned.lasar]: lasar }),
  ...(planned.title !== undefined && { [planned.title]: activity.title.sv }),
  ...(planned.owner !== undefined && { [planned.owner]: activity.owner }),
  ...(planned.earlier !== undefined && earlier !== undefined && { [planned.earlier]: earlier }),
});
