import type { IsoDate } from '../domain/clock.ts';
import type { UnitId } from '../domain/ids.ts';
import type { Column, Entry } from './account.ts';

/** How many there are of each. */
export type Counts = Readonly<Record<Column, number>>;

/** The counts of one unit and of the day on which its cases were reported. */
export interface DayCounts {
  readonly unitId: UnitId;
  readonly day: IsoDate;
  readonly counts: Counts;
}

/** All days that have something, the newest first and by unit; and their sums. */
export interface Reconciled {
  readonly totals: Counts;
  readonly days: readonly DayCounts[];
}

const NOTHING: Counts = {
  ...{ reported: 0, received: 0, open: 0, closed: 0 },
  ...{ annulled: 0, moved: 0, missing: 0, surplus: 0 },
};

/** Whether nothing is missing and nothing too much: the two never make up for each other. */
export const isEven = ({ missing, surplus }: Counts): boolean => missing === 0 && surplus === 0;

/** Whether all that came in is accounted for, and all that is accounted for came in: so it is of any entries. */
export const addsUp = (counts: Counts): boolean => {
  const { reported, received, surplus, open, closed, annulled, moved, missing } = counts;
  return reported + received + surplus === open + closed + annulled + moved + missing;
};

const byDay = (a: DayCounts, b: DayCounts): number =>
  a.day === b.day ? (a.unitId < b.unitId ? -1 : 1) : a.day > b.day ? -1 : 1;

/** Counts entries by unit and day; in any order. */
export const reconcile = (entries: Iterable<Entry>): Reconciled => {
  const days = new Map<string, { unitId: UnitId; day: IsoDate; counts: Record<Column, number> }>();
  const totals = { ...NOTHING };
  for (const { unitId, day, column } of entries) {
    const key = `${day}|${unitId}`;
    const known = days.get(key) ?? { unitId, day, counts: { ...NOTHING } };
    known.counts[column] += 1;
    totals[column] += 1;
    days.set(key, known);
  }
  return { totals, days: [...days.values()].sort(byDay) };
};
