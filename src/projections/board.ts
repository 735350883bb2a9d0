import { dayOf } from '../domain/calendar.ts';
import type { Instant, IsoDate } from '../domain/clock.ts';
import type { UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import { placeGroups } from './audience.ts';
import { CASES, type CaseDoc } from './case-doc.ts';
import type { Collection, ProjectionWriter } from './store.ts';

/** Open cases, and how many of them are late. */
export type Count = { readonly open: number; readonly late: number };

/** Open cases of one place that one level is the lowest to see, counted. Key: `placeGroup`. */
export interface PlaceTally extends JsonObject {
  readonly open: number;
  readonly late: number;
  readonly escalated: number;
  /** By `processId|state`. */
  readonly states: Readonly<Record<string, Count>>;
}

/** The open cases of a place tally by the day on which they were opened, a month in each document. Key: `placeGroup|month`. */
export interface MonthTally extends JsonObject {
  readonly group: string;
  /** `2026-08`. */
  readonly month: string;
  readonly days: Readonly<Record<IsoDate, number>>;
}

/** Open cases filed at one unit that one level is the lowest to see. Key: `placeGroup`. */
export interface UnitTally extends JsonObject {
  readonly unitId: UnitId;
  readonly path: readonly UnitId[];
  /** As in `Placing`. */
  readonly seenFrom: number;
  readonly roles: string;
  readonly open: number;
  readonly late: number;
  readonly oldestOpenedAt: Instant;
}

export const PLACE_TALLIES: Collection<PlaceTally> = { name: 'placeTallies', entries: () => [] };

/** `group`: the months of a place tally. */
export const MONTH_TALLIES: Collection<MonthTally> = {
  name: 'monthTallies',
  entries: ({ group, month }) => [{ index: 'group', group, sort: month }],
};

/** `place`: the units at and below a place. */
export const UNIT_TALLIES: Collection<UnitTally> = {
  name: 'unitTallies',
  entries: ({ path, unitId }) => path.map((place) => ({ index: 'place', group: place, sort: unitId })),
};

/** No case at all. */
export const EMPTY_TALLY: PlaceTally = { open: 0, late: 0, escalated: 0, states: {} };

/** `processId|state`, as the tallies count it. */
export const cellOf = ({ processId, state }: CaseDoc): string => `${processId}|${state}`;

/** The days with one case more or less on one of them. */
export const addToDay = (days: MonthTally['days'], day: IsoDate, by: 1 | -1): MonthTally['days'] => {
  const { [day]: before = 0, ...rest } = days;
  return before + by === 0 ? rest : { ...rest, [day]: before + by };
};

const countedCell = (states: PlaceTally['states'], key: string, { open, late }: Count): PlaceTally['states'] => {
  const { [key]: before = { open: 0, late: 0 }, ...rest } = states;
  const after = { open: before.open + open, late: before.late + late };
  return after.open === 0 ? rest : { ...rest, [key]: after };
};

/** The tally with the case added (`by` 1) or taken away (−1). */
export const addToTally = (tally: PlaceTally, doc: CaseDoc, by: 1 | -1): PlaceTally => {
  const late = doc.isLate ? by : 0;
  return {
    open: tally.open + by,
    late: tally.late + late,
    escalated: tally.escalated + (doc.escalatedTo === undefined ? 0 : by),
    states: countedCell(tally.states, cellOf(doc), { open: by, late }),
  };
};

const putPlaceTally = async (writer: ProjectionWriter, group: string, doc: CaseDoc, by: 1 | -1): Promise<void> => {
  const after = addToTally((await writer.get(PLACE_TALLIES, group)) ?? EMPTY_TALLY, doc, by);
  if (after.open === 0) writer.remove(PLACE_TALLIES, group);
  else writer.put(PLACE_TALLIES, group, after);
};

const putMonthTally = async (writer: ProjectionWriter, group: string, doc: CaseDoc, by: 1 | -1): Promise<void> => {
  const day = dayOf(doc.openedAt);
  const month = day.slice(0, 7);
  const key = `${group}|${month}`;
  const days = addToDay((await writer.get(MONTH_TALLIES, key))?.days ?? {}, day, by);
  if (Object.keys(days).length === 0) writer.remove(MONTH_TALLIES, key);
  else writer.put(MONTH_TALLIES, key, { group, month, days });
};

const oldest = async (writer: ProjectionWriter, group: string): Promise<Instant | undefined> =>
  (await writer.find(CASES, { index: 'opened', group, limit: 1 }))[0]?.doc.openedAt;

const oldestAfter = async (
  writer: ProjectionWriter,
  group: string,
  before: UnitTally | undefined,
  doc: CaseDoc,
  by: 1 | -1,
  stays: boolean,
) => {
  if (before === undefined) return doc.openedAt;
  if (stays) return before.oldestOpenedAt;
  if (by === 1) return doc.openedAt < before.oldestOpenedAt ? doc.openedAt : before.oldestOpenedAt;
  return doc.openedAt > before.oldestOpenedAt
    ? before.oldestOpenedAt
    : ((await oldest(writer, group)) ?? before.oldestOpenedAt);
};

const putUnitTally = async (
  writer: ProjectionWriter,
  group: string,
  doc: CaseDoc,
  by: 1 | -1,
  stays: boolean,
): Promise<void> => {
  const before = await writer.get(UNIT_TALLIES, group);
  const open = (before?.open ?? 0) + by;
  if (open === 0) return writer.remove(UNIT_TALLIES, group);
  const { path, seenFrom, roles } = doc.placing;
  writer.put(UNIT_TALLIES, group, {
    unitId: doc.unitId,
    path: by === 1 ? path : (before?.path ?? path),
    ...{ seenFrom, roles },
    open,
    late: (before?.late ?? 0) + (doc.isLate ? by : 0),
    oldestOpenedAt: await oldestAfter(writer, group, before, doc, by, stays),
  });
};

/** `stays`: taken away only to be added again at the same unit. */
const count = async (writer: ProjectionWriter, doc: CaseDoc, by: 1 | -1, stays: boolean): Promise<void> => {
  const groups = placeGroups(doc.placing);
  for (const group of groups) {
    await putPlaceTally(writer, group, doc, by);
    await putMonthTally(writer, group, doc, by);
  }
  const [unit] = groups;
  if (unit !== undefined) await putUnitTally(writer, unit, doc, by, stays);
};

/** All of a row that is counted, to see whether a change counts. */
const countable = (doc: CaseDoc | undefined): string =>
  doc === undefined || doc.isClosed
    ? ''
    : [cellOf(doc), doc.isLate, doc.escalatedTo !== undefined, doc.openedAt, ...placeGroups(doc.placing)].join();

/** Counts the change of a case's row, which is already put. */
export const tally = async (writer: ProjectionWriter, before: CaseDoc | undefined, after: CaseDoc): Promise<void> => {
  if (countable(before) === countable(after)) return;
  const wasOpen = before !== undefined && !before.isClosed;
  const stays = wasOpen && !after.isClosed && placeGroups(before.placing)[0] === placeGroups(after.placing)[0];
  if (wasOpen) await count(writer, before, -1, stays);
  if (!after.isClosed) await count(writer, after, 1, stays);
};
