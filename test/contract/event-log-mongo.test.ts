import { expect, test } from 'vitest';
import { type Clock, systemClock } from '../../src/domain/clock.ts';
import { openMongoCheckpointStore } from '../../src/log/mongo/checkpoint-store.ts';
import { openMongoEventLog } from '../../src/log/mongo/event-log.ts';
import { COMMITS, type CommitRow } from '../../src/log/mongo/schema.ts';
import { verifyDatabase } from '../../src/log/mongo/verify-database.ts';
import { openCollection } from '../../src/mongo/collection.ts';
import { type Mongo, openMongo } from '../../src/mongo/connection.ts';
import type { Model } from 'mongoose';
import { databaseOf, onMongo } from '../support/mongo.ts';
import type { MongoServer } from '../support/mongo-server.ts';
import { tempDir } from '../support/temp-dir.ts';
import { describeEventLog } from './event-log.ts';
import { type EventLogAdapter, fill, type OpenedLog } from './event-log-adapter.ts';
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

  test('LOG-17 any field changed, missing or of another kind is found, and nothing is made in what is verified', async () => {
    const mongo = await openMongo({ uri: server.uri, database: databaseOf(tempDir()) });
    const log = await openMongoEventLog({ mongo, clock: systemClock });
    await fill(log);
    await log.close();
    const stored = mongo.connection.collection<CommitRow>('commits');
    const row = (await stored.findOne({ position: 5 })) as CommitRow;
    const verify = () => verifyDatabase({ mongo });
    for (const [field, value] of Object.entries(row)) {
      const { [field as keyof CommitRow]: _, ...without } = row;
      const other = typeof value === 'string' ? value.replace(/.$/u, 'x') : 500.5;
      // A document without an _id gets one.
      for (const damaged of [{ ...row, [field]: other }, { ...row, [field]: true }, without]) {
        await stored.deleteOne({ hash: row.hash });
        const { insertedId } = await stored.insertOne(damaged as CommitRow);
        expect((await verify()).faultCount, `${field}: ${JSON.stringify(damaged)}`).toBeGreaterThan(0);
        await stored.deleteOne({ _id: insertedId });
        await stored.insertOne(row);
      }
    }
    expect(await verify()).toMatchObject({ commits: 12, faults: [] });
    await stored.dropIndexes();
    await verify();
    expect((await stored.indexes()).map(({ name }) => name)).toEqual(['_id_']);
    await mongo.close();
  });
});
