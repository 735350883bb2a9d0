import type { KeyObject } from 'node:crypto';
import type { Model } from 'mongoose';
import type { StreamId } from '../../domain/ids.ts';
import { collectionIn } from '../../mongo/collection.ts';
import type { Mongo } from '../../mongo/connection.ts';
import { answered } from '../../mongo/errors.ts';
import type { Checkpoint } from '../checkpoint.ts';
import { chainHashOfBytes } from '../hash.ts';
import { type LogRecord, type LogReport, verifyLog } from '../verify-log.ts';
import { checkpointOf } from './checkpoint-store.ts';
import { CHECKPOINTS, type CheckpointRow, COMMITS, type CommitRow, isVoid, placeOf, rowId } from './schema.ts';

/** Which database is verified, and with what. */
export interface VerifyDatabaseOptions {
  /** The running one, or a copy restored elsewhere. Only read. */
  readonly mongo: Mongo;
  readonly publicKey?: KeyObject;
  /** Checkpoints kept outside the database. */
  readonly checkpoints?: readonly Checkpoint[];
}

const PAGE = 500;

const recordOf = (row: CommitRow): LogRecord => {
  const { _id, position, commitId, recordedAt, body, previousHash, hash } = row;
  if ([_id, commitId, recordedAt, body, previousHash, hash].some((field) => typeof field !== 'string'))
    return { position, unreadable: 'a field is missing or no text' };
  if (isVoid(row)) return { position, isVoid: true };
  const { streamId, version } = placeOf(row);
  if (_id !== rowId(streamId as StreamId, version)) return { position, unreadable: 'no stream and version' };
  const actualHash = chainHashOfBytes(previousHash, { commitId, recordedAt, streamId, version }, Buffer.from(body));
  return { position, streamId, version, previousHash, hash, actualHash };
};

/** Everything as stored, in order of position. */
async function* recordsIn(commits: Model<CommitRow>): AsyncGenerator<LogRecord> {
  for (let after = 0, rows: readonly CommitRow[] = []; ; after = rows.at(-1)?.position ?? after) {
    rows = await answered(
      commits
        .find({ position: { $gt: after } })
        .sort({ position: 1 })
        .limit(PAGE)
        .lean<CommitRow[]>(),
    );
    yield* rows.map(recordOf);
    if (rows.length < PAGE) return;
  }
}

/**
 * Verifies the log in a database by the texts as stored. A position that is neither commit nor void was removed; on a running log
 * one at the very end may be on its way, so verify what nobody writes to, or look again.
 */
export const verifyDatabase = async ({
  mongo,
  publicKey,
  checkpoints = [],
}: VerifyDatabaseOptions): Promise<LogReport> => {
  const own = await answered(collectionIn(mongo, CHECKPOINTS).find().sort({ _id: 1 }).lean<CheckpointRow[]>());
  return verifyLog({
    records: recordsIn(collectionIn(mongo, COMMITS)),
    checkpoints: [...own.map(checkpointOf), ...checkpoints],
    ...(publicKey !== undefined && { publicKey }),
  });
};
