import { dayOf, endOfDay, startOfDay } from '../domain/calendar.ts';
import type { CaseId, UnitId } from '../domain/ids.ts';
import type { ProcessStatistics } from '../engine/process-statistics.ts';
import { entriesOf, type Entry, type FoundCase, isAccounted, type Witnessed } from '../reconciliation/account.ts';
import { voidOf } from '../statistics/contributions.ts';
import { type Fact, factAsOf } from '../statistics/fact.ts';
import type { Period } from '../statistics/periods.ts';
import { sightOf } from '../statistics/sight.ts';
import { CASES, type CaseDoc } from './case-doc.ts';
import { pagesOf } from './pages.ts';
import { factsOf } from './read-statistics.ts';
import { REPORTED, REPORTED_AT, type ReportedDoc } from './reported.ts';
import { FACTS } from './statistics-doc.ts';
import type { ProjectionReader } from './store.ts';

/** What is compared. */
export interface ReconciliationQuery {
  /** By id, of the processes that are counted. */
  readonly counted: ReadonlyMap<string, ProcessStatistics>;
  readonly units: ReadonlySet<UnitId>;
  /** Absent: everything there is, and the whole list of cases is gone through too. */
  readonly period?: Pick<Period, 'from' | 'to' | 'year'>;
  /** Whether a case may be counted at a unit. `sight` as in `sight.ts`. */
  readonly isSeen: (sight: string, unitId: UnitId) => boolean;
  readonly hidden: ReadonlySet<CaseId>;
}

const PAGE = 500;
/** So often a case is looked at again before it differs: a commit may have come between two readings. */
const MOST_LOOKS = 3;

interface Docs {
  readonly reported: ReportedDoc | undefined;
  readonly row: CaseDoc | undefined;
  readonly fact: Fact | undefined;
}

const listedIn = (row: CaseDoc): Witnessed['listed'] => ({
  ...{ day: dayOf(row.openedAt), unitId: row.unitId, standing: row.isClosed ? 'closed' : 'open' },
});

const countedIn = (fact: Fact, statistics: ProcessStatistics): FoundCase | undefined => {
  const state = factAsOf(fact);
  if (state === undefined) return undefined;
  const isVoid = voidOf(statistics, state) !== undefined;
  return {
    ...{ day: dayOf(fact.openedAt), unitId: state.unitId },
    units: [...new Set(fact.changes.flatMap(({ unitId }) => unitId ?? []))],
    standing: isVoid ? 'annulled' : state.isClosed ? 'closed' : 'open',
  };
};

const witnessed = (
  caseId: CaseId,
  { reported, row, fact }: Docs,
  counted: ReconciliationQuery['counted'],
): Witnessed => {
  const statistics = counted.get(fact?.processId ?? '');
  return {
    caseId,
    reported: reported && { caseId, day: dayOf(reported.openedAt), units: reported.units },
    listed: row && listedIn(row),
    counted: fact && statistics && countedIn(fact, statistics),
  };
};

const docsOf = async (reader: ProjectionReader, caseId: CaseId): Promise<Docs> => ({
  reported: await reader.get(REPORTED, caseId),
  row: await reader.get(CASES, caseId),
  fact: await reader.get(FACTS, caseId),
});

/** Who may count it: by the row, else by what was counted last, else by what the log says. */
const sightIn = ({ reported, row, fact }: Docs): string => {
  if (row !== undefined) return sightOf(row.restriction, row.placing.roles);
  return (fact && factAsOf(fact)?.sight) ?? sightOf(reported?.restriction ?? 'aboveArea', '*');
};

const entriesFor = async (
  reader: ProjectionReader,
  { counted, units, isSeen }: ReconciliationQuery,
  caseId: CaseId,
): Promise<readonly Entry[]> => {
  let docs = await docsOf(reader, caseId);
  let entries = entriesOf(witnessed(caseId, docs, counted));
  for (let look = 1; look < MOST_LOOKS && !isAccounted(entries); look += 1) {
    docs = await docsOf(reader, caseId);
    entries = entriesOf(witnessed(caseId, docs, counted));
  }
  const sight = sightIn(docs);
  return entries.filter(({ unitId }) => units.has(unitId) && isSeen(sight, unitId));
};

const reportedIn = async function* (
  reader: ProjectionReader,
  { units, period }: ReconciliationQuery,
): AsyncGenerator<CaseId> {
  const range = period && { from: startOfDay(period.from), to: endOfDay(period.to) };
  for (const group of units)
    for await (const page of pagesOf(reader, REPORTED, { index: REPORTED_AT, group, ...range, limit: PAGE }))
      for (const { doc } of page) yield doc.caseId;
};

const countedCases = async function* (
  reader: ProjectionReader,
  { units, period, counted }: ReconciliationQuery,
): AsyncGenerator<CaseId> {
  if (period === undefined) return;
  for (const processId of counted.keys())
    for await (const { fact } of factsOf(reader, processId, period.year, units))
      if (dayOf(fact.openedAt) >= period.from && dayOf(fact.openedAt) <= period.to) yield fact.caseId;
};

const listedCases = async function* (
  reader: ProjectionReader,
  { units, period, counted }: ReconciliationQuery,
): AsyncGenerator<CaseId> {
  if (period !== undefined) return;
  for (const group of units)
    for await (const page of pagesOf(reader, CASES, { index: 'unit', group, limit: PAGE }))
      for (const { doc } of page) if (counted.has(doc.processId)) yield doc.caseId;
};

/** Every case of the question with what it is counted as, each once. Costs the cases of the period at the units. */
export const readEntries = async function* (
  reader: ProjectionReader,
  query: ReconciliationQuery,
): AsyncGenerator<Entry> {
  const known = new Set<CaseId>();
  for (const walk of [reportedIn, countedCases, listedCases])
    for await (const caseId of walk(reader, query)) {
      if (known.has(caseId) || query.hidden.has(caseId)) continue;
      known.add(caseId);
      yield* await entriesFor(reader, query, caseId);
    }
};
