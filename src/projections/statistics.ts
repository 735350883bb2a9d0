import type { CaseId } from '../domain/ids.ts';
import type { EngineEvent } from '../engine/events.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import type { ProcessStatistics } from '../engine/process-statistics.ts';
import type { Commit } from '../log/commit.ts';
import { changeOf } from '../statistics/change-of.ts';
import { type Cells, contributions } from '../statistics/contributions.ts';
import { countedById } from '../statistics/counted-process.ts';
import { type Fact, factAsOf, type FactState } from '../statistics/fact.ts';
import { sightOf } from '../statistics/sight.ts';
import { amongAll } from '../statistics/sums.ts';
import { CASES, type CaseDoc } from './case-doc.ts';
import { atOf } from './evolve-case-doc.ts';
import type { Projection } from './projection.ts';
import { BARRED, CUBE, cubeKey, type CubeDoc, FACTS, WHOLE, withCells } from './statistics-doc.ts';
import type { ProjectionWriter } from './store.ts';

type Place = Omit<CubeDoc, 'cells'>;

/** What a case adds, by document: to that of its unit, and to that of all. */
const partsOf = (
  processId: string,
  statistics: ProcessStatistics,
  state: FactState | undefined,
): ReadonlyMap<string, { readonly place: Place; readonly cells: Cells }> => {
  if (state === undefined) return new Map();
  const { month, cells } = contributions(statistics, state);
  const { unitId, sight } = state;
  const parts = [
    { place: { processId, unitId, sight, month }, cells },
    { place: { processId, unitId: WHOLE, sight, month }, cells: amongAll(unitId, cells) },
  ];
  return new Map(parts.map((part) => [cubeKey(part.place), part]));
};

/** What there is more of after than before; below zero what there is less of. */
const difference = (before: Cells, after: Cells): Cells => {
  const cells: Record<string, number> = {};
  for (const [cell, count] of Object.entries(after))
    if (count !== before[cell]) cells[cell] = count - (before[cell] ?? 0);
  for (const [cell, count] of Object.entries(before)) if (after[cell] === undefined) cells[cell] = -count;
  return cells;
};

const NO_CELLS: Cells = {};

const putCells = async (writer: ProjectionWriter, place: Place, more: Cells): Promise<void> => {
  const key = cubeKey(place);
  const cells = withCells((await writer.get(CUBE, key))?.cells, more);
  if (cells === undefined) writer.remove(CUBE, key);
  else writer.put(CUBE, key, { ...place, cells });
};

/** Counts the difference that a commit makes. */
const recount = async (
  writer: ProjectionWriter,
  { processId }: Fact,
  statistics: ProcessStatistics,
  [before, after]: readonly [FactState | undefined, FactState | undefined],
): Promise<void> => {
  const old = partsOf(processId, statistics, before);
  const now = partsOf(processId, statistics, after);
  for (const [key, { place }] of new Map([...old, ...now])) {
    const more = difference(old.get(key)?.cells ?? NO_CELLS, now.get(key)?.cells ?? NO_CELLS);
    if (Object.keys(more).length > 0) await putCells(writer, place, more);
  }
};

const begun = ({ events: [first] }: Commit): Fact | undefined => {
  if (first?.type !== 'CaseOpened') return undefined;
  const { caseId, processId, openedAt } = (first as unknown as Extract<EngineEvent, { type: 'CaseOpened' }>).data;
  return { caseId, processId, openedAt, changes: [] };
};

const putBarred = (writer: ProjectionWriter, { events, streamId }: Commit, { barred }: CaseDoc): void => {
  if (!events.some(({ type }) => type === 'AccessRestricted')) return;
  if (barred.length === 0) writer.remove(BARRED, streamId);
  else writer.put(BARRED, streamId, { caseId: streamId as string as CaseId, barred });
};

const projectCase = async (
  writer: ProjectionWriter,
  commit: Commit,
  fact: Fact,
  statistics: ProcessStatistics,
): Promise<void> => {
  const row = await writer.get(CASES, commit.streamId);
  if (row === undefined) return;
  putBarred(writer, commit, row);
  const sight = sightOf(row.restriction, row.placing.roles);
  const before = factAsOf(fact);
  const change = changeOf(statistics, before, { events: commit.events, at: atOf(commit), sight });
  if (change === undefined) return;
  const after: Fact = { ...fact, changes: [...fact.changes, change] };
  writer.put(FACTS, fact.caseId, after);
  await recount(writer, fact, statistics, [before, factAsOf(after)]);
};

/** A number that is another when what is counted is: everything is then counted anew. */
const versionOf = (counted: unknown): number => {
  let hash = 1;
  for (const char of JSON.stringify(counted)) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 2_147_483_647;
  return hash;
};

/**
 * What is counted over time: a fact for each case, and the numbers that follow from all of them, kept by the difference that each commit
 * makes. Stands after the list of cases, whose rows say who may count a case. Of a process with several versions the newest, given last, counts.
 */
export const createStatistics = (processes: readonly ProcessDefinition[]): Projection => {
  const counted = countedById(processes);
  return {
    name: 'statistics',
    version: versionOf([2, ...counted]),
    project: async (commit, writer) => {
      const fact = begun(commit) ?? (await writer.get(FACTS, commit.streamId));
      const statistics = fact && counted.get(fact.processId);
      if (statistics !== undefined) await projectCase(writer, commit, fact as Fact, statistics);
    },
  };
};
