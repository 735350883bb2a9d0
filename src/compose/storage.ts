import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadLog } from '../audit/read-log.ts';
import { openSqliteReadLog } from '../audit/sqlite/read-log.ts';
import type { Clock } from '../domain/clock.ts';
import type { Leases } from '../engine/lease.ts';
import { createSqliteLeases } from '../engine/sqlite/lease.ts';
import type { IdentityStore } from '../identity/identity.ts';
import { deriveIdentitySecrets, type IdentitySecrets } from '../identity/secrets.ts';
import { openSqliteIdentityStore } from '../identity/sqlite/identity-store.ts';
import type { Deliveries } from '../notifications/deliveries.ts';
import type { SubscriptionStore } from '../notifications/push-subscriptions.ts';
import { deriveVapidKeys, type VapidKeys } from '../notifications/push/vapid.ts';
import { openSqliteDeliveries } from '../notifications/sqlite/deliveries.ts';
import { openSqliteSubscriptions } from '../notifications/sqlite/subscriptions.ts';
import { checkpointSigner } from '../log/checkpoint.ts';
import { startCheckpoints } from '../log/checkpoint-writer.ts';
import type { EventLog } from '../log/event-log.ts';
import { sqliteCheckpointStore } from '../log/sqlite/checkpoint-store.ts';
import { openSqliteEventLog } from '../log/sqlite/event-log.ts';
import { openSqliteProjectionStore } from '../projections/sqlite/store.ts';
import type { ProjectionStore } from '../projections/store.ts';
import { openDatabase } from '../sqlite/database.ts';
import { GroupWriter } from '../sqlite/group-writer.ts';
import { loadInstallationKey } from '../vault/installation-key.ts';
import { openSqliteVault } from '../vault/sqlite/vault.ts';
import { deriveSubkeys } from '../vault/subkeys.ts';
import type { Vault } from '../vault/vault.ts';

/** Where the data is, and how it is kept. */
export interface StorageOptions {
  /** Holds `main.db` (the truth), `projections.db` (can be deleted) and, unless configured elsewhere, `installation.key`. */
  readonly dataFolder: string;
  /** Encrypts whole files too, beside the seals of each case. */
  readonly encryptsFiles: boolean;
  /** Whether an acknowledged commit survives loss of power. Only what is invented may do without. */
  readonly survivesPowerLoss: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Told of what went wrong in the background, by a name without content. */
  readonly onError: (what: string, error: unknown) => void;
}

/** Every port that keeps something, on SQLite. */
export interface Storage {
  readonly log: EventLog;
  readonly vault: Vault;
  readonly projections: ProjectionStore;
  readonly identity: IdentityStore;
  readonly identitySecrets: IdentitySecrets;
  readonly readLog: ReadLog;
  readonly leases: Leases;
  readonly deliveries: Deliveries;
  readonly subscriptions: SubscriptionStore;
  readonly vapidKeys: VapidKeys;
  /** Finishes what is queued, signs a last checkpoint, closes the files. */
  close(): Promise<void>;
}

/** Names of the files in the data folder. */
export const FILES = { main: 'main.db', projections: 'projections.db' } as const;

/** Opens the files of the data folder, which is made when there is none. @throws FolderInUse, WrongFileKey, BadInstallationKey */
export const openStorage = async ({
  dataFolder,
  encryptsFiles,
  survivesPowerLoss,
  env,
  clock,
  onError,
}: StorageOptions): Promise<Storage> => {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const installationKey = loadInstallationKey({ env, dataFolder });
  const keys = deriveSubkeys(installationKey);
  const encryption = encryptsFiles ? { encryptionKey: keys.file } : {};
  const db = openDatabase({
    path: join(dataFolder, FILES.main),
    synchronous: survivesPowerLoss ? 'GROUPED' : 'NORMAL',
    ...encryption,
  });
  const derived = openDatabase({ path: join(dataFolder, FILES.projections), synchronous: 'NORMAL', ...encryption });
  const writer = new GroupWriter(db);
  const log = openSqliteEventLog({ db, writer, clock });
  const vault = openSqliteVault({ db, writer, keys });
  const readLog = openSqliteReadLog({ db, writer, onLost: (error) => onError('read-log', error) });
  const projections = openSqliteProjectionStore(derived);
  const checkpoints = await startCheckpoints({
    log,
    store: sqliteCheckpointStore(db, writer),
    signer: checkpointSigner(keys.checkpoint),
    clock,
    onError: (error) => onError('checkpoint', error),
  });
  return {
    log,
    vault,
    projections,
    identity: openSqliteIdentityStore({ db, writer }),
    identitySecrets: deriveIdentitySecrets(installationKey),
    readLog,
    leases: createSqliteLeases(db, writer),
    deliveries: openSqliteDeliveries({ db, writer }),
    subscriptions: openSqliteSubscriptions(db, writer),
    vapidKeys: deriveVapidKeys(installationKey),
    close: async () => {
      await readLog.flush();
      await checkpoints.stop();
      await log.close();
      await projections.close();
      await writer.close();
      db.close();
    },
  };
};
