import { openMongoKeptReads } from '../audit/mongo/kept-reads.ts';
import { openMongoKeptAccounts } from '../identity/mongo/kept-accounts.ts';
import { openMongoKeptLog } from '../log/mongo/kept-log.ts';
import { type MongoOptions, openMongo } from '../mongo/connection.ts';
import { markUnfinished, refuseUnfinished } from '../mongo/unfinished-copy.ts';
import { openMongoKeptNotices } from '../notifications/mongo/kept-notices.ts';
import { checkpointsIn } from '../outbox/checkpoints.ts';
import { openMongoProjectionStore } from '../projections/mongo/store.ts';
import { openMongoKeptKeys } from '../vault/mongo/kept-keys.ts';
import { openMongoVault } from '../vault/mongo/vault.ts';
import type { Subkeys } from '../vault/subkeys.ts';
import type { Store } from './store.ts';

/** A database; makes its collections. @throws MongoUnavailable, MongoForbidden, IndexMismatch, WrongInstallationKey */
export const openMongoStore = async (options: MongoOptions, keys: Subkeys): Promise<Store> => {
  const mongo = await openMongo(options);
  try {
    await openMongoVault({ mongo, keys });
    const { commits, checkpoints, closeGaps } = await openMongoKeptLog(mongo);
    const projections = await openMongoProjectionStore(mongo);
    return {
      rows: {
        ...{ commits, logCheckpoints: checkpoints },
        dataKeys: await openMongoKeptKeys(mongo),
        accounts: await openMongoKeptAccounts(mongo),
        reads: await openMongoKeptReads(mongo),
        ...(await openMongoKeptNotices(mongo)),
      },
      closeGaps,
      handlers: checkpointsIn(projections),
      markUnfinished: (isUnfinished) => markUnfinished(mongo, isUnfinished),
      refuseUnfinished: () => refuseUnfinished(mongo),
      close: async () => {
        await projections.close();
        await mongo.close();
      },
    };
  } catch (error) {
    await mongo.close();
    throw error;
  }
};
