import type { Instant } from '../../domain/clock.ts';
import type { CommitId, StreamId } from '../../domain/ids.ts';
import { declareCollection } from '../../mongo/collection.ts';
import type { Commit } from '../commit.ts';

/** A commit, or a void: the statement that a position will never have one. Never changed, never removed. */
export interface CommitRow {
  /** Stream and version, `case:1@000000000007`: one commit for each, and by it every server finds the next of a stream at once. */
  readonly _id: string;
  readonly position: number;
  readonly commitId: string;
  readonly recordedAt: string;
  /** Canonical JSON as text, not BSON: the hash is over these bytes, and BSON has neither every key nor every string of JSON. */
  readonly body: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** Commits and voids lie together, so that one unique key covers both. */
export const COMMITS = declareCollection<CommitRow>(
  'commits',
  {
    _id: String,
    position: { type: Number, required: true },
    commitId: { type: String, required: true },
    recordedAt: String,
    body: String,
    previousHash: String,
    hash: String,
  },
  [
    { name: 'position', key: { position: 1 }, isUnique: true },
    { name: 'commitId', key: { commitId: 1 }, isUnique: true },
  ],
);

/** Two numbers that spare work, `taken` and `passed`; a log without them, or with older ones, is as right. */
export interface PositionRow {
  readonly _id: string;
  readonly position: number;
}

export const POSITIONS = declareCollection<PositionRow>('log_positions', { _id: String, position: Number });

/** `_id` is the position, in twelve digits. */
export interface CheckpointRow {
  readonly _id: string;
  readonly rollingHash: string;
  readonly at: string;
  readonly signature: string;
}

export const CHECKPOINTS = declareCollection<CheckpointRow>('log_checkpoints', {
  _id: String,
  rollingHash: String,
  at: String,
  signature: String,
});

/** Digits that sort as the number: of a version or a position below 10¹². */
export const sortable = (number: number): string => String(number).padStart(12, '0');

export const rowId = (streamId: StreamId, version: number): string => `${streamId}@${sortable(version)}`;

/** Above every version of the stream: `:` comes after the digits. */
export const endOfStream = (streamId: StreamId): string => `${streamId}@:`;

// An id of ours begins with a letter or a digit.
const VOID = '.void';

export const isVoid = ({ _id }: CommitRow): boolean => _id.startsWith(VOID);

/** Says of a position that it stays empty. */
export const voidAt = (position: number): CommitRow => {
  const _id = `${VOID}@${sortable(position)}`;
  return { _id, position, commitId: _id, recordedAt: '', body: '', previousHash: '', hash: '' };
};

/** Stream and version as the `_id` says them. */
export const placeOf = ({ _id }: CommitRow): { readonly streamId: string; readonly version: number } => {
  const at = _id.lastIndexOf('@');
  return { streamId: _id.slice(0, at), version: Number(_id.slice(at + 1)) };
};

export const commitOf = (row: CommitRow): Commit => {
  const { streamId, version } = placeOf(row);
  return {
    ...(JSON.parse(row.body) as Pick<Commit, 'events' | 'messages' | 'meta'>),
    streamId: streamId as StreamId,
    commitId: row.commitId as CommitId,
    version,
    position: row.position,
    recordedAt: row.recordedAt as Instant,
    previousHash: row.previousHash,
    hash: row.hash,
  };
};
