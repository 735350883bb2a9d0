import type { Instant } from '../domain/clock.ts';
import type { UnitId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import { isEngineEvent } from '../engine/events.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import type { Commit } from '../log/commit.ts';
import { type Audience, placeGroups } from './audience.ts';
import { tally } from './board.ts';
import { CASES, type CaseDoc, OFFICES, ONE, PLACES, SEALED_REPORTS } from './case-doc.ts';
import { atOf, type CaseListParts, evolveCaseDoc, placed } from './evolve-case-doc.ts';
import { tallyIncident } from './incidents.ts';
import { mainStateOf } from './main-state.ts';
import { pagesOf } from './pages.ts';
import type { Projection } from './projection.ts';
import type { ProjectionReader, ProjectionWriter } from './store.ts';

const PAGE = 200;

const putPlaces = async (writer: ProjectionWriter, { placing: { path, roles } }: CaseDoc): Promise<void> => {
  for (const [at, place] of path.entries()) {
    const known = await writer.get(PLACES, place);
    const above = path.slice(at);
    if (known?.path.join() !== above.join()) writer.put(PLACES, place, { path: above });
  }
  const known = (await writer.get(OFFICES, ONE))?.roles ?? [];
  if (!known.includes(roles)) writer.put(OFFICES, ONE, { roles: [...known, roles].sort() });
};

const isElsewhere = (before: CaseDoc | undefined, { placing }: CaseDoc): boolean =>
  before === undefined || placeGroups(before.placing).join() !== placeGroups(placing).join();

const putCase = async (writer: ProjectionWriter, before: CaseDoc | undefined, after: CaseDoc): Promise<void> => {
  writer.put(CASES, after.caseId, after);
  if (isElsewhere(before, after)) await putPlaces(writer, after);
  await tally(writer, before, after);
  await tallyIncident(writer, before, after);
};

const putSealed = (writer: ProjectionWriter, commit: Commit): void => {
  const sealed = commit.events.find((event) => !isEngineEvent(event))?.sealed;
  if (commit.version === 1 && sealed !== undefined) writer.put(SEALED_REPORTS, commit.streamId, { sealed });
};

const projectCase = async (commit: Commit, writer: ProjectionWriter, parts: CaseListParts): Promise<void> => {
  const before = await writer.get(CASES, commit.streamId);
  const after = await evolveCaseDoc(before, commit, parts);
  if (after === undefined) return;
  putSealed(writer, commit);
  await putCase(writer, before, after);
};

/** The cases of a unit, closed ones too, read a page at a time. */
const casesOfUnit = async function* (reader: ProjectionReader, unitId: UnitId): AsyncGenerator<CaseDoc> {
  for await (const page of pagesOf(reader, CASES, { index: 'unit', group: unitId, limit: PAGE }))
    for (const { doc } of page) yield doc;
};

/** A unit that has got another place in the tree takes its cases, and those of the units below it, with it. */
const projectUnit = async (
  unitId: UnitId,
  at: Instant,
  writer: ProjectionWriter,
  parts: CaseListParts,
): Promise<void> => {
  for (const below of parts.org().below(unitId))
    for await (const before of casesOfUnit(writer, below)) {
      const after = await placed(before, before, { at }, parts);
      if (isElsewhere(before, after)) await putCase(writer, before, after);
    }
};

const changedUnits = ({ events }: Commit): readonly UnitId[] =>
  events.flatMap(({ type, data }) => (type === 'UnitChanged' ? [data['unitId'] as UnitId] : []));

/** What the list stands on: the organisation as the log tells it, and the processes. */
export interface CaseListOptions {
  readonly org: () => OrgView;
  /** `audienceByPolicy`. */
  readonly audience: Audience;
  /** Of a process with several versions the newest, given last, makes the rows. */
  readonly processes: readonly ProcessDefinition[];
}

/**
 * The list of cases, the board's counts and the places: all that follows from a case's row.
 * The audience follows the organisation: `org()` must know every unit told of before the commit, so a projection that feeds it
 * stands before this one; when a unit is moved, the rows of its cases are placed anew.
 */
export const createCaseList = ({ org, audience, processes }: CaseListOptions): Projection => {
  const byId = new Map(processes.map((process) => [process.id, process]));
  const main = new Map(processes.map((process) => [process.id, mainStateOf(process)]));
  const parts: CaseListParts = {
    org,
    audience,
    processOf: (processId) => byId.get(processId),
    mainState: (processId, active) => main.get(processId)?.(active) ?? active[0] ?? '',
  };
  return {
    name: 'case-list',
    version: 1,
    project: async (commit, writer) => {
      for (const unitId of changedUnits(commit)) await projectUnit(unitId, atOf(commit), writer, parts);
      await projectCase(commit, writer, parts);
    },
  };
};
