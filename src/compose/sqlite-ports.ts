import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteReadLog } from '../audit/sqlite/read-log.ts';
import { createSqliteLeases } from '../engine/sqlite/lease.ts';
import { openSqliteIdentityStore } from '../identity/sqlite/identity-store.ts';
import { sqliteCheckpointStore } from '../log/sqlite/checkpoint-store.ts';
import { openSqliteEventLog } from '../log/sqlite/event-log.ts';
import { openSqliteDeliveries } from '../notifications/sqlite/deliveries.ts';
import { openSqliteSubscriptions } from '../notifications/sqlite/subscriptions.ts';
import { openSqliteProjectionStore } from '../projections/sqlite/store.ts';
import { type Database, openDatabase } from '../sqlite/database.ts';
import { GroupWriter } from '../sqlite/group-writer.ts';
import { refuseUnfinished } from '../sqlite/unfinished-copy.ts';
import { openSqliteVault } from '../vault/sqlite/vault.ts';
import type { Subkeys } from '../vault/subkeys.ts';
import type { Ports, StorageOptions } from './ports.ts';

/** Names of the files in the data folder: the truth, and what can be deleted. */
export const FILES = { main: 'main.db', projections: 'projections.db' } as const;

const portsOn = (
  db: Database,
  derived: Database,
  { keys, clock, onError }: Pick<StorageOptions, 'clock' | 'onError'> & { readonly keys: Subkeys },
): Ports => {
  const writer = new GroupWriter(db);
  return {
    isShared: false,
    log: openSqliteEventLog({ db, writer, clock }),
    vault: openSqliteVault({ db, writer, keys }),
    projections: openSqliteProjectionStore(derived),
    identity: openSqliteIdentityStore({ db, writer }),
    readLog: openSqliteReadLog({ db, writer, onLost: (error) => onError('read-log', error) }),
    leases: createSqliteLeases(db, writer),
    deliveries: openSqliteDeliveries({ db, writer }),
    subscriptions: openSqliteSubscriptions(db, writer),
    checkpoints: sqliteCheckpointStore(db, writer),
    close: async () => {
      await writer.close();
      db.close();
    },
  };
};

/** Every port on the files of the data folder, which one process holds alone. @throws FolderInUse, WrongFileKey, UnfinishedCopy */
export const openSqlitePorts = (
  { dataFolder, encryptsFiles, survivesPowerLoss, clock, onError }: StorageOptions,
  keys: Subkeys,
): Ports => {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  refuseUnfinished(dataFolder);
  const encryption = encryptsFiles ? { encryptionKey: keys.file } : {};
  const db = openDatabase({
    path: join(dataFolder, FILES.main),
    synchronous: survivesPowerLoss ? 'GROUPED' : 'NORMAL',
    ...encryption,
  });
  const derived = openDatabase({ path: join(dataFolder, FILES.projections), synchronous: 'NORMAL', ...encryption });
  try {
    return portsOn(db, derived, { keys, clock, onError });
  } catch (error) {
    derived.close();
    db.close();
    throw error;
  }
};
