import type { Collection } from 'mongoose';
import { systemClock } from '../../src/domain/clock.ts';
import { openMongoEventLog } from '../../src/log/mongo/event-log.ts';
import { openCollection } from '../../src/mongo/collection.ts';
import { type Mongo, openMongo } from '../../src/mongo/connection.ts';
import { DATA_KEYS, openMongoVault } from '../../src/vault/mongo/vault.ts';
import { deriveSubkeys } from '../../src/vault/subkeys.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { databaseOf, onMongo } from '../support/mongo.ts';
import type { MongoServer } from '../support/mongo-server.ts';
import { describeVault, type VaultAdapter } from './vault.ts';

const databases = new WeakMap<Vault, Mongo>();

const WRITES = ['insertOne', 'insertMany', 'updateOne', 'bulkWrite', 'findOneAndUpdate'] as const;

/** Every write fails as when the primary is gone, or goes through again. */
const setBroken = ({ connection }: Mongo, isBroken: boolean): void => {
  const fail = () => Promise.reject(new Error('no primary'));
  for (const collection of Object.values(connection.collections) as Collection[])
    for (const name of WRITES)
      if (isBroken) Object.defineProperty(collection, name, { value: fail, configurable: true });
      else Reflect.deleteProperty(collection, name);
};

const openIn =
  ({ uri }: MongoServer): VaultAdapter['open'] =>
  async (place, installationKey, cacheSize = 100) => {
    const keys = deriveSubkeys(installationKey);
    const connect = () => openMongo({ uri, database: databaseOf(place) });
    const [mongo, other] = [await connect(), await connect()];
    const closeBoth = async (): Promise<void> => void (await Promise.all([mongo.close(), other.close()]));
    try {
      const vault = await openMongoVault({ mongo, keys, cacheSize });
      const otherNode = await openMongoVault({ mongo: other, keys, cacheSize });
      const log = await openMongoEventLog({ mongo, clock: systemClock });
      databases.set(vault, mongo);
      const close = async (): Promise<void> => {
        await log.close();
        await closeBoth();
      };
      return { vault, otherNode, log, breakStorage: (isBroken) => setBroken(mongo, isBroken), close };
    } catch (error) {
      await closeBoth();
      throw error;
    }
  };

const KEPT_BENEATH =
  'the wrapped key is gone from its document, but journal, oplog and free blocks of the server keep it until they are written over; it opens with the installation’s key only';

await onMongo((server) =>
  describeVault({
    name: `MongoDB (${server.title})`,
    open: openIn(server),
    wrappedKey: async ({ vault }, stream) => {
      const rows = await openCollection(databases.get(vault)!, DATA_KEYS);
      return (await rows.findOne({ _id: stream }).lean())?.wrapped ?? undefined;
    },
    isOnDisk: () => {
      throw new Error('the files of a server are its own');
    },
    deviations: { 'VAULT-8': KEPT_BENEATH },
  }),
);
