import type { Model } from 'mongoose';
import { afterEach } from 'vitest';
import { systemClock } from '../../src/domain/clock.ts';
import type { CommitDraft } from '../../src/log/commit.ts';
import type { AppendResult, EventLog } from '../../src/log/event-log.ts';
import { bodyOf } from '../../src/log/hash.ts';
import { appendQueue } from '../../src/log/mongo/append-queue.ts';
import { openMongoEventLog } from '../../src/log/mongo/event-log.ts';
import { followLog } from '../../src/log/mongo/follow.ts';
import { mongoPositions, type Positions } from '../../src/log/mongo/positions.ts';
import { COMMITS, type CommitRow, POSITIONS } from '../../src/log/mongo/schema.ts';
import { streamRows } from '../../src/log/mongo/stream-rows.ts';
import { CommitWriter } from '../../src/log/mongo/writer.ts';
import { openCollection } from '../../src/mongo/collection.ts';
import { type Mongo, openMongo } from '../../src/mongo/connection.ts';
import { databaseOf } from './mongo.ts';
import type { MongoServer } from './mongo-server.ts';

/** One of several nodes on one log, with what it stands on. */
export interface LogNode {
  readonly log: EventLog;
  readonly mongo: Mongo;
  readonly commits: Model<CommitRow>;
  readonly positions: Positions;
}

/** Longer than any test: nothing is made void. */
export const FOR_EVER = 1e9;

const opened: { readonly log?: EventLog; readonly mongo: Mongo }[] = [];

/** Defines that what the tests of the file open is closed after each. */
export const closeNodesAfterEach = (): void => {
  afterEach(async () => {
    for (const { log, mongo } of opened.splice(0)) {
      await log?.close();
      await mongo.close();
    }
  });
};

/** A node with connections of its own on the log at a place; closed after the test. */
export const openNode = async (
  { uri }: Pick<MongoServer, 'uri'>,
  place: string,
  options: { readonly patienceMs?: number; readonly pollMs?: number; readonly findServerMs?: number } = {},
): Promise<LogNode> => {
  const { findServerMs = 10_000, ...timing } = options;
  const mongo = await openMongo({ uri, database: databaseOf(place), findServerMs });
  const log = await openMongoEventLog({ mongo, clock: systemClock, patienceMs: FOR_EVER, pollMs: 20, ...timing });
  opened.push({ log, mongo });
  const commits = await openCollection(mongo, COMMITS);
  return { log, mongo, commits, positions: mongoPositions(await openCollection(mongo, POSITIONS)) };
};

/** A writer that stalls between taking a position and filling it: like a process that was stopped just there. */
export interface StalledWriter {
  /** Resolves when it has its position, and then says which. */
  readonly took: Promise<number>;
  readonly answer: Promise<AppendResult>;
  goOn(): void;
}

export const stalledAppend = async ({ commits, positions }: LogNode, draft: CommitDraft): Promise<StalledWriter> => {
  let goOn = (): void => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  let tookOne = (_: number): void => {};
  const took = new Promise<number>((resolve) => (tookOne = resolve));
  const take = async (count: number): Promise<number> => {
    const position = await positions.take(count);
    tookOne(position);
    await held;
    return position;
  };
  const stalling = { ...positions, take };
  const follower = await followLog({ commits, positions, patienceMs: FOR_EVER });
  const parts = { commits, positions: stalling, streams: streamRows(commits), follower, clock: systemClock };
  const queue = appendQueue((group) => new CommitWriter(parts).write(group));
  const answer = new Promise<AppendResult>((resolve, reject) =>
    queue.push({ draft, body: bodyOf(draft), expected: 'next', resolve, reject, attempts: 0 }),
  );
  return { took, answer, goOn };
};
