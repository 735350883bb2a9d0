import { dayOf, daysBetween } from '../domain/calendar.ts';
import type { Instant, IsoDate } from '../domain/clock.ts';
import type { UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import { type CaseScope, isInScope } from '../policies/case-scope.ts';
import { byOffice, placeGroup, placeGroups } from './audience.ts';
import {
  addToDay,
  addToTally,
  EMPTY_TALLY,
  MONTH_TALLIES,
  type MonthTally,
  PLACE_TALLIES,
  type PlaceTally,
  UNIT_TALLIES,
  type UnitTally,
} from './board.ts';
import { CASES, type CaseDoc } from './case-doc.ts';
import { type Outlook, outlooks } from './place-groups.ts';
import { pagesOf } from './pages.ts';
import type { Collection, ProjectionReader } from './store.ts';

/** Days since the case was opened, both ends included, in days of Stockholm. */
export type AgeBand = '0-10' | '11-30' | '31-90' | '91-';

/** Open cases of one unit that the scope sees. */
export interface UnitCount {
  readonly unitId: UnitId;
  readonly open: number;
  readonly late: number;
  readonly oldestOpenedAt: Instant;
}

/** Every open case that a person oversees, counted. Cases read only by a part in them, or by a lent power, are not overseen. */
export interface BoardCounts {
  readonly total: { readonly open: number; readonly late: number; readonly escalated: number };
  readonly ages: readonly { readonly band: AgeBand; readonly open: number }[];
  /** By process, then state of the main region. */
  readonly states: readonly {
    readonly processId: string;
    readonly state: string;
    readonly open: number;
    readonly late: number;
  }[];
  /** By id; only units with open cases. */
  readonly units: readonly UnitCount[];
}

const BANDS: readonly { readonly band: AgeBand; readonly lastDay: number }[] = [
  { band: '0-10', lastDay: 10 },
  { band: '11-30', lastDay: 30 },
  { band: '31-90', lastDay: 90 },
  { band: '91-', lastDay: Number.POSITIVE_INFINITY },
];

const PAGE = 500;
/** Nobody is barred from more open cases than this. */
const MOST_BARRED = 1000;

const sumOf = (a: PlaceTally, b: PlaceTally): PlaceTally => {
  const states = { ...a.states };
  for (const [cell, { open, late }] of Object.entries(b.states))
    states[cell] = { open: (states[cell]?.open ?? 0) + open, late: (states[cell]?.late ?? 0) + late };
  return { open: a.open + b.open, late: a.late + b.late, escalated: a.escalated + b.escalated, states };
};

const agesOf = (days: MonthTally['days'], today: IsoDate): BoardCounts['ages'] => {
  const counts = new Map<AgeBand, number>(BANDS.map(({ band }) => [band, 0]));
  for (const [day, open] of Object.entries(days)) {
    const age = daysBetween(day as IsoDate, today);
    const band = BANDS.find(({ lastDay }) => age <= lastDay)?.band ?? '91-';
    counts.set(band, (counts.get(band) ?? 0) + open);
  }
  return [...counts].map(([band, open]) => ({ band, open }));
};

const statesOf = ({ states }: PlaceTally): BoardCounts['states'] =>
  Object.entries(states)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cell, count]) => {
      const at = cell.indexOf('|');
      return { processId: cell.slice(0, at), state: cell.slice(at + 1), ...count };
    });

const isSeenFrom = ({ roles, standsAt }: Outlook, doc: UnitTally): boolean =>
  doc.roles === roles && doc.seenFrom >= 0 && doc.seenFrom <= doc.path.indexOf(standsAt);

/** All documents of a group. */
const wholeGroup = async <Doc extends JsonObject>(
  reader: ProjectionReader,
  collection: Collection<Doc>,
  index: string,
  group: string,
): Promise<readonly Doc[]> => {
  const found: Doc[] = [];
  for await (const page of pagesOf(reader, collection, { index, group, limit: PAGE }))
    found.push(...page.map(({ doc }) => doc));
  return found;
};

/** Tallies of units in sight, each once: a unit's cases are in one tally for each lowest level and set of roles. */
const unitsInSight = async (reader: ProjectionReader, seen: readonly Outlook[]): Promise<readonly UnitTally[]> => {
  const places = [...new Set(seen.map(({ place }) => place))];
  const found = await Promise.all(
    places.map(async (place) => {
      const here = seen.filter((outlook) => outlook.place === place);
      return (await wholeGroup(reader, UNIT_TALLIES, 'place', place)).filter((doc) =>
        here.some((outlook) => isSeenFrom(outlook, doc)),
      );
    }),
  );
  return found.flat();
};

const older = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/**
 * Open cases in sight that are kept from the person, who is barred from them or comes to them through somebody who is: counted in the
 * tallies like all others.
 */
const hiddenInSight = async (
  reader: ProjectionReader,
  scope: CaseScope,
  seen: readonly Outlook[],
): Promise<readonly CaseDoc[]> => {
  const barred = [scope.personId, ...scope.through];
  const found = await Promise.all(
    barred.map((group) => reader.find(CASES, { index: 'barred', group, limit: MOST_BARRED })),
  );
  const docs = new Map(found.flat().map(({ doc }) => [doc.caseId, doc]));
  const groups = new Set(seen.flatMap((outlook) => outlook.groups));
  const office = byOffice(scope);
  return [...docs.values()].filter(
    (doc) => !isInScope(office, doc) && placeGroups(doc.placing).some((group) => groups.has(group)),
  );
};

/** The oldest of a tally's cases that is not among those hidden. */
const oldestBut = async (reader: ProjectionReader, doc: UnitTally, hidden: readonly CaseDoc[]): Promise<Instant> => {
  if (!hidden.some(({ openedAt }) => openedAt === doc.oldestOpenedAt)) return doc.oldestOpenedAt;
  const group = placeGroup(doc.unitId, doc.path[doc.seenFrom] ?? doc.unitId, doc.roles);
  const rows = await reader.find(CASES, { index: 'opened', group, limit: hidden.length + 1 });
  const hiddenIds = new Set(hidden.map(({ caseId }) => caseId));
  return rows.find((row) => !hiddenIds.has(row.doc.caseId))?.doc.openedAt ?? doc.oldestOpenedAt;
};

const isIn = (tally: UnitTally, doc: CaseDoc): boolean =>
  tally.unitId === doc.unitId && tally.seenFrom === doc.placing.seenFrom && tally.roles === doc.placing.roles;

const countUnit = async (
  reader: ProjectionReader,
  tally: UnitTally,
  allHidden: readonly CaseDoc[],
): Promise<UnitCount> => {
  const hidden = allHidden.filter((doc) => isIn(tally, doc));
  return {
    unitId: tally.unitId,
    open: tally.open - hidden.length,
    late: tally.late - hidden.filter(({ isLate }) => isLate).length,
    oldestOpenedAt: await oldestBut(reader, tally, hidden),
  };
};

const byUnit = (counts: readonly UnitCount[]): readonly UnitCount[] => {
  const units = new Map<UnitId, UnitCount>();
  for (const count of counts.filter(({ open }) => open > 0)) {
    const before = units.get(count.unitId);
    const { unitId, open, late, oldestOpenedAt } = count;
    const more = before && {
      ...{ unitId, open: open + before.open, late: late + before.late },
      oldestOpenedAt: older(oldestOpenedAt, before.oldestOpenedAt),
    };
    units.set(unitId, more ?? count);
  }
  return [...units.values()].sort((a, b) => (a.unitId < b.unitId ? -1 : 1));
};

/** Which part of what one oversees, and when it is asked. */
export interface BoardQuery {
  readonly unitId?: UnitId | undefined;
  readonly at: Instant;
}

/** Tallies of every place in sight together, what is hidden taken out. */
const tallyInSight = async (
  reader: ProjectionReader,
  seen: readonly Outlook[],
  hidden: readonly CaseDoc[],
): Promise<PlaceTally> => {
  const tallies = await Promise.all(
    seen.flatMap(({ groups }) => groups).map((group) => reader.get(PLACE_TALLIES, group)),
  );
  const all = tallies.reduce<PlaceTally>((sum, one) => (one === undefined ? sum : sumOf(sum, one)), EMPTY_TALLY);
  return hidden.reduce((sum, doc) => addToTally(sum, doc, -1), all);
};

/** Open cases in sight by the day on which they were opened, what is hidden taken out. */
const daysInSight = async (
  reader: ProjectionReader,
  seen: readonly Outlook[],
  hidden: readonly CaseDoc[],
): Promise<MonthTally['days']> => {
  const groups = seen.flatMap((outlook) => outlook.groups);
  const months = await Promise.all(groups.map((group) => wholeGroup(reader, MONTH_TALLIES, 'group', group)));
  const sum: Record<string, number> = {};
  for (const { days } of months.flat())
    for (const [day, open] of Object.entries(days)) sum[day] = (sum[day] ?? 0) + open;
  return hidden.reduce<MonthTally['days']>((days, doc) => addToDay(days, dayOf(doc.openedAt), -1), sum);
};

/**
 * The board of a person. Costs units × states + days, not cases: everything is kept counted. Cases that are kept
 * from the person are taken out one by one.
 */
export const readBoard = async (
  reader: ProjectionReader,
  scope: CaseScope,
  { unitId, at }: BoardQuery,
): Promise<BoardCounts> => {
  const seen = await outlooks(reader, scope.keys, unitId);
  const hidden = await hiddenInSight(reader, scope, seen);
  const sum = await tallyInSight(reader, seen, hidden);
  const units = await unitsInSight(reader, seen);
  const { open, late, escalated } = sum;
  return {
    total: { open, late, escalated },
    ages: agesOf(await daysInSight(reader, seen, hidden), dayOf(at)),
    states: statesOf(sum),
    units: byUnit(await Promise.all(units.map((tally) => countUnit(reader, tally, hidden)))),
  };
};
