import type { CaseId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import { type EngineEvent, isEngineEvent } from '../engine/events.ts';
import type { Commit, StoredEvent } from '../log/commit.ts';
import { pagesOf, sortOfPosition } from './pages.ts';
import type { Projection } from './projection.ts';
import type { Collection, ProjectionReader, ProjectionWriter } from './store.ts';

/** Which versions a case counts by. */
export type FollowedDoc = {
  readonly caseId: CaseId;
  readonly processId: string;
  readonly policyVersion: number;
  readonly calendarVersion: number;
  readonly isClosed: boolean;
};

/** How far a decision to re-date has come. `total`: cases it was to be carried out in; `done` of them; `moved`: in which a date changed. */
export interface RedatingDoc extends JsonObject {
  readonly decisionId: string;
  readonly processId: string;
  readonly decisionNumber: string;
  readonly policyVersion: number;
  readonly calendarVersion: number;
  readonly by: string;
  readonly at: string;
  readonly total: number;
  readonly done: number;
  readonly moved: number;
  readonly isDone: boolean;
  /** In the log: by it they are in order. */
  readonly position: number;
}

const OPEN = 'open';
const OF_PROCESS = 'process';
const PAGE = 100;

/** By case. Open ones are found by process. */
export const FOLLOWED: Collection<FollowedDoc> = {
  name: 'followedVersions',
  entries: ({ caseId, processId, isClosed }) => (isClosed ? [] : [{ index: OPEN, group: processId, sort: caseId }]),
};

/** By decision. */
export const REDATINGS: Collection<RedatingDoc> = {
  name: 'redatings',
  entries: ({ processId, position }) => [{ index: OF_PROCESS, group: processId, sort: sortOfPosition(position) }],
};

const count = async (writer: ProjectionWriter, commit: Commit, decisionId: string): Promise<void> => {
  const before = await writer.get(REDATINGS, decisionId);
  if (before === undefined) return;
  const isMoved = commit.events.some(({ type }) => type === 'DeadlineMoved');
  writer.put(REDATINGS, decisionId, { ...before, done: before.done + 1, moved: before.moved + (isMoved ? 1 : 0) });
};

const projectCase = async (commit: Commit, event: EngineEvent, writer: ProjectionWriter): Promise<void> => {
  const caseId = commit.streamId as string as CaseId;
  switch (event.type) {
    case 'CaseOpened': {
      const { processId, policyVersion, calendarVersion } = event.data;
      return writer.put(FOLLOWED, caseId, { caseId, processId, policyVersion, calendarVersion, isClosed: false });
    }
    case 'StatesChanged': {
      const before = await writer.get(FOLLOWED, caseId);
      const { isClosed } = event.data;
      if (before !== undefined && before.isClosed !== isClosed) writer.put(FOLLOWED, caseId, { ...before, isClosed });
      return undefined;
    }
    case 'PolicyFollowed': {
      const { policyVersion, calendarVersion, decisionId } = event.data;
      const before = await writer.get(FOLLOWED, caseId);
      if (before !== undefined) writer.put(FOLLOWED, caseId, { ...before, policyVersion, calendarVersion });
      return count(writer, commit, decisionId);
    }
    default:
      return undefined;
  }
};

const projectDecision = async (
  { position }: Commit,
  { type, data }: StoredEvent,
  writer: ProjectionWriter,
): Promise<void> => {
  const decisionId = String(data['decisionId']);
  if (type === 'RedatingDecided')
    writer.put(REDATINGS, decisionId, { ...(data as RedatingDoc), done: 0, moved: 0, isDone: false, position });
  const before = type === 'RedatingCarriedOut' ? await writer.get(REDATINGS, decisionId) : undefined;
  if (before !== undefined) writer.put(REDATINGS, decisionId, { ...before, isDone: true });
};

/** Which versions open cases follow, and how far decisions to re-date them have come. */
export const followed: Projection = {
  name: 'followed',
  version: 1,
  project: async (commit, writer) => {
    for (const event of commit.events)
      if (isEngineEvent(event)) await projectCase(commit, event as unknown as EngineEvent, writer);
      else await projectDecision(commit, event, writer);
  },
};

/** The open cases of a process, read a page at a time. */
export const openCasesOf = async function* (
  reader: ProjectionReader,
  processId: string,
): AsyncGenerator<FollowedDoc[]> {
  for await (const page of pagesOf(reader, FOLLOWED, { index: OPEN, group: processId, limit: PAGE }))
    yield page.map(({ doc }) => doc);
};

/** Decisions on a process, the newest first, at most `limit`. */
export const redatingsOf = async (
  reader: ProjectionReader,
  processId: string,
  limit: number,
): Promise<readonly RedatingDoc[]> => {
  const found = await reader.find(REDATINGS, { index: OF_PROCESS, group: processId, order: 'descending', limit });
  return found.map(({ doc }) => doc);
};
