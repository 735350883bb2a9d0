import type { Clock } from '../../src/domain/clock.ts';
import { openMongoCheckpointStore } from '../../src/log/mongo/checkpoint-store.ts';
import { openMongoEventLog } from '../../src/log/mongo/event-log.ts';
import { COMMITS, type CommitRow } from '../../src/log/mongo/schema.ts';
import { verifyDatabase } from '../../src/log/mongo/verify-database.ts';
import { openCollection } from '../../src/mongo/collection.ts';
import { type Mongo, openMongo } from '../../src/mongo/connection.ts';
import type { Model } from 'mongoose';
import { databaseOf, onMongo } from '../support/mongo.ts';
import type { MongoServer } from '../support/mongo-server.ts';
import { describeEventLog } from './event-log.ts';
import type { EventLogAdapter, OpenedLog } from './event-log-adapter.ts';
import { describeLogEvidence } from './event-log-evidence.ts';

const mongoAdapter = ({ uri, title }: MongoServer): EventLogAdapter => {
  const connect = (place: string): Promise<Mongo> => openMongo({ uri, database: databaseOf(place) });
  const open = async (place: string, clock: Clock): Promise<OpenedLog> => {
    const mongo = await connect(place);
    const log = await openMongoEventLog({ mongo, clock });
    const close = async (): Promise<void> => {
      await log.close();
      await mongo.close();
    };
    return { log, checkpoints: await openMongoCheckpointStore(mongo, log), close };
  };
  const within = async <T>(place: string, work: (mongo: Mongo) => Promise<T>): Promise<T> => {
    const mongo = await connect(place);
    try {
      return await work(mongo);
    } finally {
      await mongo.close();
    }
  };
  const inHand = (place: string, work: (commits: Model<CommitRow>) => Promise<unknown>): Promise<void> =>
    within(place, async (mongo) => void (await work(await openCollection(mongo, COMMITS))));
  const changeBody = (place: string, position: number): Promise<void> =>
    inHand(place, async (commits) => {
      const row = await commits.findOne({ position }).lean();
      await commits.updateOne({ position }, { body: row?.body.replace('person:1', 'person:2') ?? '' });
    });
  const remove = (place: string, position: number): Promise<void> =>
    inHand(place, (commits) => commits.deleteOne({ position }));
  return {
    name: `MongoDB (${title})`,
    open,
    verify: (place, publicKey) => within(place, (mongo) => verifyDatabase({ mongo, publicKey })),
    attempts: { update: changeBody, delete: remove, replace: changeBody },
    tamper: {
      changeBody,
      remove,
      swap: (place, a, b) =>
        inHand(place, async (commits) => {
          for (const { from, to } of [
            { from: a, to: -1 },
            { from: b, to: a },
            { from: -1, to: b },
          ])
            await commits.updateOne({ position: from }, { position: to });
        }),
    },
    deviations: {
      'LOG-14':
        'MongoDB has no triggers: the role of the server has no right to update or remove commits (src/log/SPEC.md), and the servers of the tests run without users',
    },
  };
};

await onMongo((server) => {
  const adapter = mongoAdapter(server);
  describeEventLog(adapter);
  describeLogEvidence(adapter);
});
