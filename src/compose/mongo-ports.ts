import { openMongoReadLog } from '../audit/mongo/read-log.ts';
import { createMongoLeases } from '../engine/mongo/lease.ts';
import { openMongoIdentityStore } from '../identity/mongo/identity-store.ts';
import { openMongoCheckpointStore } from '../log/mongo/checkpoint-store.ts';
import { openMongoEventLog } from '../log/mongo/event-log.ts';
import { type MongoOptions, openMongo } from '../mongo/connection.ts';
import { refuseUnfinished } from '../mongo/unfinished-copy.ts';
import { openMongoDeliveries } from '../notifications/mongo/deliveries.ts';
import { openMongoSubscriptions } from '../notifications/mongo/subscriptions.ts';
import { openMongoProjectionStore } from '../projections/mongo/store.ts';
import { openMongoVault } from '../vault/mongo/vault.ts';
import type { Subkeys } from '../vault/subkeys.ts';
import type { Ports, StorageOptions } from './ports.ts';

/** Every port on a database that any number of nodes share. @throws MongoUnavailable, MongoForbidden, IndexMismatch, UnfinishedCopy */
export const openMongoPorts = async (
  { clock, onError }: Pick<StorageOptions, 'clock' | 'onError'>,
  options: MongoOptions,
  keys: Subkeys,
): Promise<Ports> => {
  const mongo = await openMongo(options);
  try {
    await refuseUnfinished(mongo);
    const log = await openMongoEventLog({ mongo, clock });
    return {
      isShared: true,
      log,
      vault: await openMongoVault({ mongo, keys }),
      projections: await openMongoProjectionStore(mongo),
      identity: await openMongoIdentityStore(mongo),
      readLog: await openMongoReadLog({ mongo, onLost: (error) => onError('read-log', error) }),
      leases: await createMongoLeases(mongo),
      deliveries: await openMongoDeliveries(mongo),
      subscriptions: await openMongoSubscriptions(mongo),
      checkpoints: await openMongoCheckpointStore(mongo, log),
      close: () => mongo.close(),
    };
  } catch (error) {
    await mongo.close();
    throw error;
  }
};
