import type { CaseId, PersonId, UnitId } from '../domain/ids.ts';
import { CELL, type Cells } from '../statistics/contributions.ts';
import type { Fact } from '../statistics/fact.ts';
import { yearAt } from '../statistics/periods.ts';
import type { Collection } from './store.ts';

/** Every number of the cases of one process at one unit, or at all ({@link WHOLE}), that the same offices may count, opened in one month. */
export type CubeDoc = {
  readonly processId: string;
  readonly unitId: UnitId;
  readonly sight: string;
  /** `2026-08`. */
  readonly month: string;
  readonly cells: Cells;
};

/** Who is kept out of a case that is counted. */
export type BarredDoc = { readonly caseId: CaseId; readonly barred: readonly PersonId[] };

/** Stands for all units together; no id of a unit. */
export const WHOLE = '*' as UnitId;

/** Index of {@link CUBE} by process and month, sorted by unit; of {@link FACTS} by process, läsår and unit. */
export const COUNTED = 'counted';
/** Index of {@link BARRED} by person. */
export const BARRED_PERSON = 'person';

export const monthGroup = (processId: string, month: string): string => `${processId}|${month}`;
export const factGroup = (processId: string, year: string, unitId: UnitId): string => `${processId}|${year}|${unitId}`;

export const cubeKey = ({ processId, unitId, sight, month }: Omit<CubeDoc, 'cells'>): string =>
  [processId, unitId, sight, month].join('|');

/** By {@link cubeKey}. One without any case is not kept. */
export const CUBE: Collection<CubeDoc> = {
  name: 'statisticsCube',
  entries: ({ processId, unitId, month }) => [{ index: COUNTED, group: monthGroup(processId, month), sort: unitId }],
};

/** Every unit at which the case has been: as of some instant it was there. */
const unitsOf = ({ changes }: Fact): readonly UnitId[] => [...new Set(changes.flatMap(({ unitId }) => unitId ?? []))];

/** By case. */
export const FACTS: Collection<Fact> = {
  name: 'statisticsFacts',
  entries: (fact) =>
    unitsOf(fact).map((unitId) => ({
      index: COUNTED,
      group: factGroup(fact.processId, yearAt(fact.openedAt).id, unitId),
      sort: fact.openedAt,
    })),
};

/** By case; only of cases from which somebody is kept. */
export const BARRED: Collection<BarredDoc> = {
  name: 'statisticsBarred',
  entries: ({ caseId, barred }) => barred.map((group) => ({ index: BARRED_PERSON, group, sort: caseId })),
};

/** Copies made by {@link withCells}: nobody else holds them, so that they may be changed in place. */
const own = new WeakSet<Cells>();

/**
 * The numbers with more added to them; undefined when no case is left. What it gave may be changed by the next call with it: a unit of
 * work adds to the same document hundreds of times, and copies it once.
 */
export const withCells = (before: Cells | undefined, more: Cells): Cells | undefined => {
  const cells: Record<string, number> = before !== undefined && own.has(before) ? before : { ...before };
  own.add(cells);
  for (const [cell, count] of Object.entries(more)) {
    const sum = (cells[cell] ?? 0) + count;
    if (sum === 0) delete cells[cell];
    else cells[cell] = sum;
  }
  return (cells[CELL.opened] ?? 0) + (cells[CELL.voided] ?? 0) === 0 ? undefined : cells;
};
