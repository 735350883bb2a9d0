import type { Instant } from '../domain/clock.ts';
import type { CaseId, UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import { type EngineEvent, isEngineEvent } from '../engine/events.ts';
import type { ProcessDefinition, Restriction } from '../engine/process.ts';
import type { Commit } from '../log/commit.ts';
import { countedProcesses } from '../statistics/counted-process.ts';
import type { Projection } from './projection.ts';
import type { Collection } from './store.ts';

/** That a case was reported, by the commits that open and move it and by nothing else: it is compared with all that other projections say. */
export interface ReportedDoc extends JsonObject {
  readonly caseId: CaseId;
  readonly processId: string;
  readonly openedAt: Instant;
  /** Where it was reported, and where it has been since; each once. */
  readonly units: readonly UnitId[];
  readonly restriction: Restriction;
}

/** Index of {@link REPORTED} by unit, sorted by when it was reported. */
export const REPORTED_AT = 'reported';

/** By case. */
export const REPORTED: Collection<ReportedDoc> = {
  name: 'reported',
  entries: ({ units, openedAt }) => units.map((group) => ({ index: REPORTED_AT, group, sort: openedAt })),
};

const TOLD: readonly string[] = ['CaseOpened', 'CaseMoved', 'AccessRestricted'];

const step = (doc: ReportedDoc | undefined, event: EngineEvent): ReportedDoc | undefined => {
  if (event.type === 'CaseOpened') {
    const { caseId, processId, openedAt, unitId } = event.data;
    return { caseId, processId, openedAt, units: [unitId], restriction: 'none' };
  }
  if (event.type === 'CaseMoved') return doc && { ...doc, units: [...new Set([...doc.units, event.data.to])] };
  if (event.type === 'AccessRestricted') return doc && { ...doc, restriction: event.data.restriction };
  return doc;
};

const eventsOf = ({ events }: Commit): readonly EngineEvent[] =>
  (events as readonly { readonly type: string }[])
    .filter(isEngineEvent)
    .filter(({ type }) => TOLD.includes(type)) as readonly EngineEvent[];

/** What was reported, of the processes that are counted. Reads no other projection. */
export const createReported = (processes: readonly ProcessDefinition[]): Projection => {
  const counted = new Set(countedProcesses(processes).map(({ id }) => id));
  return {
    name: 'reported',
    version: 1,
    project: async (commit, writer) => {
      const events = eventsOf(commit);
      if (events.length === 0) return;
      const isNew = events[0]?.type === 'CaseOpened';
      const before = isNew ? undefined : await writer.get(REPORTED, commit.streamId);
      const after = events.reduce(step, before);
      if (after !== undefined && counted.has(after.processId)) writer.put(REPORTED, commit.streamId, after);
    },
  };
};
