import type { Model } from 'mongoose';
import type { StreamId } from '../../domain/ids.ts';
import { answered } from '../../mongo/errors.ts';
import { FIRST_HASH } from '../hash.ts';
import { type CommitRow, endOfStream, placeOf, rowId } from './schema.ts';

/** What the next commit of a stream builds on. */
export interface Head {
  readonly version: number;
  readonly hash: string;
  readonly position: number;
}

/** Reads of one stream. What is read is in a majority's journal and never changes. */
export interface StreamRows {
  /** Rows with a greater version, in order. */
  after(streamId: StreamId, version: number): Promise<readonly CommitRow[]>;
  /** The commit of a version as what the next one builds on; for version 0 the beginning; undefined when there is none. */
  at(streamId: StreamId, version: number): Promise<Head | undefined>;
  /** The newest now. */
  newest(streamId: StreamId): Promise<Head>;
  /** The newest that is known, without asking when any is: another node may have gone further. */
  known(streamId: StreamId): Promise<Head>;
  /** Remembers a stored row. */
  learn(row: CommitRow): void;
}

const EMPTY: Head = { version: 0, hash: FIRST_HASH, position: 0 };
const KEPT = 10_000;
/** Looked up one by one, each by its `_id`, before the rest is asked for: FerretDB finds nothing else by an index. */
const SINGLY = 3;

const headOf = (row: CommitRow): Head => ({ version: placeOf(row).version, hash: row.hash, position: row.position });

/** Heads of the streams last touched, the oldest forgotten first; each a fact, though perhaps not the newest. */
const knownHeads = () => {
  const kept = new Map<StreamId, Head>();
  return {
    of: (streamId: StreamId) => kept.get(streamId),
    learn: (streamId: StreamId, head: Head): void => {
      if ((kept.get(streamId)?.version ?? 0) > head.version) return;
      kept.delete(streamId);
      kept.set(streamId, head);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    },
  };
};

export const streamRows = (model: Model<CommitRow>): StreamRows => {
  const heads = knownHeads();
  const learn = (row: CommitRow): void => heads.learn(placeOf(row).streamId as StreamId, headOf(row));
  const one = async (streamId: StreamId, version: number): Promise<CommitRow | undefined> =>
    (await answered(model.findOne({ _id: rowId(streamId, version) }).lean<CommitRow>())) ?? undefined;
  const range = (streamId: StreamId, version: number): Promise<readonly CommitRow[]> =>
    answered(
      model
        .find({ _id: { $gt: rowId(streamId, version), $lt: endOfStream(streamId) } })
        .sort({ _id: 1 })
        .lean<CommitRow[]>(),
    );
  const after = async (streamId: StreamId, version: number, singly: number): Promise<readonly CommitRow[]> => {
    if (singly === 0) return range(streamId, version);
    const next = await one(streamId, version + 1);
    return next === undefined ? [] : [next, ...(await after(streamId, version + 1, singly - 1))];
  };
  const rowsAfter = async (streamId: StreamId, version: number): Promise<readonly CommitRow[]> => {
    // A whole stream at once; of one that is known there is mostly nothing new.
    const rows = await after(streamId, version, version === 0 ? 0 : SINGLY);
    const last = rows.at(-1);
    if (last !== undefined) learn(last);
    return rows;
  };
  const last = async (streamId: StreamId): Promise<CommitRow | undefined> => {
    const all = { _id: { $gt: rowId(streamId, 0), $lt: endOfStream(streamId) } };
    const row = await answered(model.findOne(all).sort({ _id: -1 }).lean<CommitRow>());
    if (row !== null) learn(row);
    return row ?? undefined;
  };
  const newest = async (streamId: StreamId): Promise<Head> => {
    const known = heads.of(streamId);
    const row = known ? (await rowsAfter(streamId, known.version)).at(-1) : await last(streamId);
    return row === undefined ? (known ?? EMPTY) : headOf(row);
  };
  return {
    after: rowsAfter,
    at: async (streamId, version) => {
      if (version === 0) return EMPTY;
      const known = heads.of(streamId);
      if (known?.version === version) return known;
      const row = await one(streamId, version);
      if (row !== undefined) learn(row);
      return row && headOf(row);
    },
    newest,
    known: async (streamId) => heads.of(streamId) ?? newest(streamId),
    learn,
  };
};
