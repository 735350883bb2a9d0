import type { Instant } from '../domain/clock.ts';
import type { CaseId, UnitId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import type { ProcessStatistics } from '../engine/process-statistics.ts';
import { type CaseScope, isInScope } from '../policies/case-scope.ts';
import { contributions } from '../statistics/contributions.ts';
import { type Fact, factAsOf } from '../statistics/fact.ts';
import type { Period } from '../statistics/periods.ts';
import { isCountedFrom, type Office } from '../statistics/sight.ts';
import { addCells, addWhole, noSums, type Sums } from '../statistics/sums.ts';
import { byOffice } from './audience.ts';
import { CASES } from './case-doc.ts';
import { pagesOf } from './pages.ts';
import {
  BARRED,
  BARRED_PERSON,
  COUNTED,
  CUBE,
  type CubeDoc,
  factGroup,
  FACTS,
  monthGroup,
  WHOLE,
} from './statistics-doc.ts';
import type { ProjectionReader } from './store.ts';

/** Nobody is barred from more cases than this. */
const MOST_BARRED = 1000;
const PAGE = 500;

/** Which cases, and from where they are looked at. */
export interface CountedQuery {
  readonly processId: string;
  readonly statistics: ProcessStatistics;
  readonly period: Period;
  /** All units that may be counted; those of other units are passed over. */
  readonly units: ReadonlySet<UnitId>;
  readonly offices: readonly Office[];
  readonly org: OrgView;
  /** What was recorded before it; absent: all that is known. */
  readonly before?: Instant | undefined;
  /** Cases that are kept from the asker though he or she oversees others like them. */
  readonly hidden: ReadonlySet<CaseId>;
}

const isCounted = ({ units, offices, org }: CountedQuery, unitId: UnitId, sight: string): boolean =>
  units.has(unitId) && isCountedFrom(offices, sight, org.path(unitId));

const cubeDocs = async function* (reader: ProjectionReader, group: string, unitId: UnitId): AsyncGenerator<CubeDoc> {
  // No id of a unit holds a space, or anything before it.
  const range = { from: unitId, to: `${unitId} ` };
  for await (const page of pagesOf(reader, CUBE, { index: COUNTED, group, ...range, limit: PAGE }))
    for (const { doc } of page) yield doc;
};

const addFact = (sums: Sums, query: CountedQuery, fact: Fact, by: 1 | -1): void => {
  const { statistics, period, before } = query;
  const state = factAsOf(fact, before);
  if (state === undefined || !isCounted(query, state.unitId, state.sight)) return;
  const { month, cells } = contributions(statistics, state);
  if (period.months.includes(month)) addCells(sums, state.unitId, cells, by);
};

/** The huvudman, when all is asked for by somebody whose offices are all there: then what is counted for all units together serves. */
const wholeOf = ({ units, offices, org }: CountedQuery): UnitId | undefined => {
  const [top] = offices.map(({ unitId }) => unitId);
  const isAll = top !== undefined && org.path(top).length === 1 && offices.every(({ unitId }) => unitId === top);
  return isAll && org.below(top).length === units.size ? top : undefined;
};

/** From what is kept counted: costs units × months, months alone for the whole huvudman, however many cases there are; and what is hidden. */
const countNow = async (reader: ProjectionReader, query: CountedQuery): Promise<Sums> => {
  const { processId, period, units, offices, hidden } = query;
  const sums = noSums();
  const top = wholeOf(query);
  for (const month of period.months) {
    const group = monthGroup(processId, month);
    if (top !== undefined)
      for await (const { sight, cells } of cubeDocs(reader, group, WHOLE))
        if (isCountedFrom(offices, sight, [top])) addWhole(sums, cells);
    if (top === undefined)
      for (const unitId of units)
        for await (const { sight, cells } of cubeDocs(reader, group, unitId))
          if (isCounted(query, unitId, sight)) addCells(sums, unitId, cells);
  }
  for (const caseId of hidden) {
    const fact = await reader.get(FACTS, caseId);
    if (fact?.processId === processId) addFact(sums, query, fact, -1);
  }
  return sums;
};

/** All facts of a process in a läsår at the units, a page at a time; a case that has moved comes more than once. */
export const factsOf = async function* (
  reader: ProjectionReader,
  processId: string,
  year: string,
  units: Iterable<UnitId>,
): AsyncGenerator<{ readonly unitId: UnitId; readonly fact: Fact }> {
  for (const unitId of units) {
    const group = factGroup(processId, year, unitId);
    for await (const page of pagesOf(reader, FACTS, { index: COUNTED, group, limit: PAGE }))
      for (const { doc } of page) yield { unitId, fact: doc };
  }
};

/** From the facts, a page at a time: costs the cases of the läsår at the units. A case is met at each unit where it has been, and counted where it was. */
const countAsOf = async (reader: ProjectionReader, query: CountedQuery): Promise<Sums> => {
  const { processId, period, units, before, hidden } = query;
  const sums = noSums();
  for await (const { unitId, fact } of factsOf(reader, processId, period.year, units))
    if (!hidden.has(fact.caseId) && factAsOf(fact, before)?.unitId === unitId) addFact(sums, query, fact, 1);
  return sums;
};

/** Every number of the period: as known now, or as of an instant for ever the same. */
export const readSums = (reader: ProjectionReader, query: CountedQuery): Promise<Sums> =>
  query.before === undefined ? countNow(reader, query) : countAsOf(reader, query);

/** The same as {@link readSums} for now, from the facts alone. */
export const readSumsFromFacts = countAsOf;

/** Cases kept from the scope's person, or from somebody through whom he or she oversees, that the offices would count. */
export const hiddenFrom = async (reader: ProjectionReader, scope: CaseScope): Promise<ReadonlySet<CaseId>> => {
  const people = [scope.personId, ...scope.through];
  const found = await Promise.all(
    people.map((group) => reader.find(BARRED, { index: BARRED_PERSON, group, limit: MOST_BARRED })),
  );
  const office = byOffice(scope);
  const hidden = new Set<CaseId>();
  for (const { doc } of found.flat()) {
    const row = await reader.get(CASES, doc.caseId);
    if (row === undefined || !isInScope(office, row)) hidden.add(doc.caseId);
  }
  return hidden;
};
