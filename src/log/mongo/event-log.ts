import type { Model } from 'mongoose';
import type { Clock } from '../../domain/clock.ts';
import { openCollection } from '../../mongo/collection.ts';
import type { Mongo } from '../../mongo/connection.ts';
import { answered } from '../../mongo/errors.ts';
import { checkedBody, checkedLimit } from '../checked.ts';
import { COMMIT_LIMIT_BYTES, type CommitDraft } from '../commit.ts';
import type { AppendResult, EventLog, ExpectedVersion } from '../event-log.ts';
import { announcer } from './announce.ts';
import { appendQueue } from './append-queue.ts';
import { wakeByChanges } from './change-stream.ts';
import { followLog } from './follow.ts';
import { mongoPositions } from './positions.ts';
import { type CommitRow, COMMITS, commitOf, POSITIONS } from './schema.ts';
import { streamRows } from './stream-rows.ts';
import { CommitWriter } from './writer.ts';

/** What the log stands on. Closing the log ends its listeners and waits for what is queued; then close `mongo`. */
export interface MongoLogOptions {
  readonly mongo: Mongo;
  readonly clock: Clock;
  /** How long a reader waits for a position that was taken and not filled, in milliseconds, 0 or more. Default 5 000: longer than any insert takes. */
  readonly patienceMs?: number;
  /** How often the log is looked at for what other nodes append, while anybody listens, in milliseconds. Default 250. */
  readonly pollMs?: number;
}

const findIn = async (commits: Model<CommitRow>, commitId: string) => {
  const row = await answered(commits.findOne({ commitId }).lean<CommitRow>());
  return row === null ? undefined : commitOf(row);
};

/**
 * The log in a MongoDB database; makes its collections and indexes where they are missing. Any number of them may be open on one database.
 * Every call rejects with MongoUnavailable while no server answers; an append that did may have been stored: repeat it with its commitId.
 * @throws IndexMismatch, MongoUnavailable, MongoForbidden
 */
export const openMongoEventLog = async (options: MongoLogOptions): Promise<EventLog> => {
  const { mongo, clock, patienceMs = 5_000, pollMs = 250 } = options;
  const commits = await openCollection(mongo, COMMITS);
  const positions = mongoPositions(await openCollection(mongo, POSITIONS));
  const follower = await followLog({ commits, positions, patienceMs });
  const streams = streamRows(commits);
  const writer = new CommitWriter({ commits, positions, streams, follower, clock });
  const queue = appendQueue((group) => writer.write(group));
  const announced = announcer({ follower, pollMs, subscribe: (wake) => wakeByChanges(commits, wake) });
  const enqueue = (draft: CommitDraft, body: string, expected: ExpectedVersion): Promise<AppendResult> =>
    new Promise((resolve, reject) => queue.push({ draft, body, expected, resolve, reject, attempts: 0 }));
  return {
    append: async (draft, expected) => {
      const body = checkedBody(draft);
      if (Buffer.byteLength(body) > COMMIT_LIMIT_BYTES) return { kind: 'too-large', limitBytes: COMMIT_LIMIT_BYTES };
      const result = await enqueue(draft, body, expected);
      if (result.kind === 'appended') announced.tellNew();
      return result;
    },
    readStream: async (streamId, afterVersion = 0) => (await streams.after(streamId, afterVersion)).map(commitOf),
    readAll: async (afterPosition, limit) => (await follower.read(afterPosition, checkedLimit(limit))).map(commitOf),
    findCommit: (commitId) => findIn(commits, commitId),
    head: async () => {
      await follower.look();
      return follower.head();
    },
    onAppended: announced.add,
    close: async () => {
      announced.close();
      await queue.drained();
      await follower.save().catch(() => undefined);
    },
  };
};
