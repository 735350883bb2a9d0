import { type CaseId, type PersonId, streamId } from '../domain/ids.ts';
import type { Commit } from '../log/commit.ts';
import type { EventLog } from '../log/event-log.ts';
import type { CaseState } from './case-state.ts';
import type { CaseEvent, CommitMeta } from './events.ts';
import { evolve } from './evolve.ts';
import type { ProcessDefinition } from './process.ts';

/** A case with the definition that it follows. */
export interface LoadedCase {
  readonly process: ProcessDefinition;
  readonly state: CaseState;
}

/** Finds the definition that a case was opened under. @throws UnknownProcess */
export type Registry = (processId: string, version?: number) => ProcessDefinition;

/** A case follows a process, or a version of one, that this program does not carry. */
export class UnknownProcess extends Error {
  override readonly name = 'UnknownProcess';
}

/** A registry of the given definitions; without a version the newest. */
export const registryOf = (processes: readonly ProcessDefinition[]): Registry => {
  const newestFirst = [...processes].sort((a, b) => b.version - a.version);
  return (processId, version) => {
    const found = newestFirst.find(
      ({ id, version: v }) => id === processId && (version === undefined || v === version),
    );
    if (found === undefined)
      throw new UnknownProcess(`${processId}${version === undefined ? '' : ` version ${version}`}`);
    return found;
  };
};

/** The case after more of its commits; `before` is absent when they begin the stream. */
export const replay = (
  registry: Registry,
  before: LoadedCase | undefined,
  commits: readonly Commit[],
): LoadedCase | undefined =>
  commits.reduce<LoadedCase | undefined>((loaded, commit) => {
    const meta = commit.meta as CommitMeta;
    const first = commit.events[0];
    const process =
      loaded?.process ?? registry(String(first?.data['processId']), Number(first?.data['processVersion']));
    const state = (commit.events as unknown as readonly CaseEvent[]).reduce<CaseState | undefined>(
      (now, event) => evolve(process, now, event, { by: meta.by as PersonId, at: meta.at }),
      loaded?.state,
    );
    return state === undefined ? loaded : { process, state: { ...state, version: commit.version } };
  }, before);

/** Cases in memory, most recently used last. A copy may be stale when another node wrote: `fresh` reads the tail first. */
export interface CaseStore {
  /** What is in memory or, failing that, the log. */
  peek(caseId: CaseId): Promise<LoadedCase | undefined>;
  /** The case with every commit that is in the log now. */
  fresh(caseId: CaseId): Promise<LoadedCase | undefined>;
  /** What is in memory. */
  kept(caseId: CaseId): LoadedCase | undefined;
  keep(loaded: LoadedCase): void;
}

/** A store over the log that keeps at most `capacity` cases in memory. */
export const createCaseStore = (log: EventLog, registry: Registry, capacity = 20_000): CaseStore => {
  const cases = new Map<CaseId, LoadedCase>();
  const keep = (loaded: LoadedCase): void => {
    const { caseId, version } = loaded.state;
    const known = cases.get(caseId);
    if (known !== undefined && known.state.version > version) return;
    cases.delete(caseId);
    cases.set(caseId, loaded);
    const oldest = cases.size > capacity ? cases.keys().next().value : undefined;
    if (oldest !== undefined) cases.delete(oldest);
  };
  const fresh = async (caseId: CaseId): Promise<LoadedCase | undefined> => {
    const known = cases.get(caseId);
    const tail = await log.readStream(streamId(caseId), known?.state.version ?? 0);
    const loaded = replay(registry, known, tail);
    if (loaded !== undefined) keep(loaded);
    return loaded;
  };
  const kept = (caseId: CaseId): LoadedCase | undefined => cases.get(caseId);
  return { keep, kept, fresh, peek: async (caseId) => kept(caseId) ?? fresh(caseId) };
};
