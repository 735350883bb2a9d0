import type { Clock, Instant } from '../../domain/clock.ts';
import type { CommitId, StreamId } from '../../domain/ids.ts';
import type { Database } from '../../sqlite/database.ts';
import type { GroupWriter } from '../../sqlite/group-writer.ts';
import { appendListeners } from '../append-listeners.ts';
import { checkedBody, checkedLimit } from '../checked.ts';
import { COMMIT_LIMIT_BYTES, CommitIdMisused, type Commit, type CommitDraft } from '../commit.ts';
import type { AppendResult, EventLog, ExpectedVersion } from '../event-log.ts';
import { chainHash } from '../hash.ts';
import { createLogSchema } from './schema.ts';
import { type Head, type StreamHeads, streamHeads } from './stream-heads.ts';

/** What the log stands on. Closing the log ends its listeners only; then close the writer (which finishes what is queued), then `db`. */
export interface SqliteLogOptions {
  readonly db: Database;
  /** The one writer of `db`. */
  readonly writer: GroupWriter;
  readonly clock: Clock;
}

interface CommitRow {
  readonly position: number;
  readonly stream_id: StreamId;
  readonly version: number;
  readonly commit_id: CommitId;
  readonly recorded_at: Instant;
  readonly body: string;
  readonly previous_hash: string;
  readonly hash: string;
}

const SELECT = 'SELECT position, stream_id, version, commit_id, recorded_at, body, previous_hash, hash FROM commits';
const READ_STREAM = `${SELECT} WHERE stream_id = ? AND version > ? AND position <= ? ORDER BY version`;
const READ_ALL = `${SELECT} WHERE position > ? AND position <= ? ORDER BY position LIMIT ?`;
const INSERT = `INSERT INTO commits (stream_id, version, commit_id, recorded_at, body, previous_hash, hash)
  VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (commit_id) DO NOTHING`;

const commitOf = (row: CommitRow): Commit => ({
  ...(JSON.parse(row.body) as Pick<Commit, 'events' | 'messages' | 'meta'>),
  streamId: row.stream_id,
  commitId: row.commit_id,
  version: row.version,
  position: row.position,
  recordedAt: row.recorded_at,
  previousHash: row.previous_hash,
  hash: row.hash,
});

const newest = (db: Database): number =>
  db.get<{ head: number }>('SELECT ifnull(max(position), 0) AS head FROM commits')?.head ?? 0;

const find = (db: Database, commitId: CommitId, upTo: number): Commit | undefined => {
  const row = db.get<CommitRow>(`${SELECT} WHERE commit_id = ? AND position <= ?`, [commitId, upTo]);
  return row && commitOf(row);
};

const repeated = (db: Database, draft: CommitDraft): AppendResult | undefined => {
  const commit = find(db, draft.commitId, Number.MAX_SAFE_INTEGER);
  if (commit === undefined) return undefined;
  if (commit.streamId !== draft.streamId) throw new CommitIdMisused(draft.commitId);
  return { kind: 'repeated', commit };
};

/** The commit as it will be read again, or undefined when its commitId is taken. */
const insert = (
  db: Database,
  draft: CommitDraft,
  body: string,
  head: Head,
  recordedAt: Instant,
): Commit | undefined => {
  const { streamId, commitId } = draft;
  const version = head.version + 1;
  const hash = chainHash(head.hash, { commitId, recordedAt, streamId, version }, body);
  const done = db.run(INSERT, [streamId, version, commitId, recordedAt, body, head.hash, hash]);
  if (done.changes === 0) return undefined;
  const { meta, events, messages } = draft;
  const position = done.lastInsertRowid;
  return { streamId, commitId, version, position, recordedAt, previousHash: head.hash, hash, meta, events, messages };
};

/** Runs inside the writer's transaction, so head and insert see one state and positions rise without holes. */
const appendIn = (
  db: Database,
  heads: StreamHeads,
  draft: CommitDraft,
  body: string,
  expected: ExpectedVersion,
  now: Instant,
): AppendResult => {
  const head = heads.of(draft.streamId);
  if (expected !== 'next' && expected !== head.version)
    return repeated(db, draft) ?? { kind: 'version-conflict', currentVersion: head.version };
  const commit = insert(db, draft, body, head, now);
  if (commit !== undefined) {
    heads.advance(commit);
    return { kind: 'appended', commit };
  }
  const earlier = repeated(db, draft);
  if (earlier === undefined) throw new Error('commit neither stored nor found');
  return earlier;
};

/** The log in a SQLite file; makes its tables. */
export const openSqliteEventLog = ({ db, writer, clock }: SqliteLogOptions): EventLog => {
  createLogSchema(db);
  const listeners = appendListeners();
  const heads = streamHeads(db);
  writer.onRollback(heads.clear);
  // Newest position that is known to be durable. Readers see no further, so nothing is told that a loss of power could still undo.
  let durable = newest(db);
  return {
    append: async (draft, expected) => {
      const body = checkedBody(draft);
      if (Buffer.byteLength(body) > COMMIT_LIMIT_BYTES) return { kind: 'too-large', limitBytes: COMMIT_LIMIT_BYTES };
      const result = await writer.write((tx) => appendIn(tx, heads, draft, body, expected, clock()));
      if (result.kind === 'appended') {
        durable = Math.max(durable, result.commit.position);
        listeners.tell(result.commit.position);
      }
      return result;
    },
    readStream: async (streamId, afterVersion = 0) =>
      db.all<CommitRow>(READ_STREAM, [streamId, afterVersion, durable]).map(commitOf),
    readAll: async (afterPosition, limit) =>
      db.all<CommitRow>(READ_ALL, [afterPosition, durable, checkedLimit(limit)]).map(commitOf),
    findCommit: async (commitId) => find(db, commitId, durable),
    head: async () => durable,
    onAppended: listeners.add,
    close: async () => listeners.clear(),
  };
};
