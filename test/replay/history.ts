import { fileURLToPath } from 'node:url';
import type { JsonObject } from '../../src/domain/json.ts';
import type { CaseState } from '../../src/engine/case-state.ts';
import type { ProcessDefinition } from '../../src/engine/process.ts';
import type { Commit } from '../../src/log/commit.ts';

/** A commit as far as replay looks at it: nothing sealed, no hash. */
export type RecordedCommit = Pick<Commit, 'streamId' | 'version' | 'meta'> & {
  readonly events: readonly { readonly type: string; readonly data: JsonObject }[];
};

/** A case that once was, and the state in which it then stood. */
export interface History {
  readonly commits: readonly RecordedCommit[];
  readonly state: JsonObject;
}

/** Where the histories of a version are kept. */
export const historyFile = ({ id, version }: Pick<ProcessDefinition, 'id' | 'version'>): string =>
  fileURLToPath(new URL(`./histories/${id}-${version}.json`, import.meta.url));

/** Cases whose deadlines have been moved: extended, and by another routine. */
export const MOVED_FILE = fileURLToPath(new URL('./histories/moved-deadlines.json', import.meta.url));

export const recordedCommit = ({ streamId, version, meta, events }: Commit): RecordedCommit => ({
  streamId,
  version,
  meta,
  events: events.map(({ type, data }) => ({ type, data })),
});

/** A state as JSON: the machine's value and context instead of its own object graph. */
export const recordedState = ({ snapshot, ...rest }: CaseState): JsonObject =>
  JSON.parse(JSON.stringify({ ...rest, value: snapshot.value, context: snapshot.context })) as JsonObject;
