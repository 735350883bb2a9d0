import type { CaseId, PersonId, UnitId } from '../domain/ids.ts';
import { CELL, type Cells } from '../statistics/contributions.ts';
import type { Fact } from '../statistics/fact.ts';
import { yearAt } from '../statistics/periods.ts';
import type { Collection } from './store.ts';

/** Every number of the cases of one process at one unit that the same offices may count, opened in one läsår or month. */
export type CubeDoc = {
  readonly processId: string;
  readonly unitId: UnitId;
  readonly sight: string;
  readonly bucket: string;
  readonly cells: Cells;
};

/** Who is kept out of a case that is counted. */
export type BarredDoc = { readonly caseId: CaseId; readonly barred: readonly PersonId[] };

/** Index of {@link CUBE} by process and bucket, sorted by unit; of {@link FACTS} by process, läsår and unit. */
export const COUNTED = 'counted';
/** Index of {@link BARRED} by person. */
export const BARRED_PERSON = 'person';

export const bucketGroup = (processId: string, bucket: string): string => `${processId}|${bucket}`;
export const factGroup = (processId: string, year: string, unitId: UnitId): string => `${processId}|${year}|${unitId}`;

export const cubeKey = ({ processId, unitId, sight, bucket }: Omit<CubeDoc, 'cells'>): string =>
  [processId, unitId, sight, bucket].join('|');

/** By {@link cubeKey}. One without any case is not kept. */
export const CUBE: Collection<CubeDoc> = {
  name: 'statisticsCube',
  entries: ({ processId, unitId, bucket }) => [{ index: COUNTED, group: bucketGroup(processId, bucket), sort: unitId }],
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

/** The numbers with more added to them (`by` 1) or taken away (−1); undefined when no case is left. */
export const withCells = (before: Cells | undefined, more: Cells, by: 1 | -1): Cells | undefined => {
  const cells: Record<string, number> = { ...before };
  for (const [cell, count] of Object.entries(more)) {
    const sum = (cells[cell] ?? 0) + by * count;
    if (sum === 0) delete cells[cell];
    else cells[cell] = sum;
  }
  return (cells[CELL.opened] ?? 0) + (cells[CELL.voided] ?? 0) === 0 ? undefined : cells;
};
