import { join } from 'node:path';
import { openSqliteKeptReads } from '../audit/sqlite/kept-reads.ts';
import { FILES } from '../compose/sqlite-ports.ts';
import { openSqliteKeptAccounts } from '../identity/sqlite/kept-accounts.ts';
import { openSqliteKeptLog } from '../log/sqlite/kept-log.ts';
import { openSqliteKeptNotices } from '../notifications/sqlite/kept-notices.ts';
import { checkpointsIn } from '../outbox/checkpoints.ts';
import { openSqliteProjectionStore } from '../projections/sqlite/store.ts';
import { openDatabase } from '../sqlite/database.ts';
import { GroupWriter } from '../sqlite/group-writer.ts';
import { markUnfinished, refuseUnfinished } from '../sqlite/unfinished-copy.ts';
import { openSqliteKeptKeys } from '../vault/sqlite/kept-keys.ts';
import { openSqliteVault } from '../vault/sqlite/vault.ts';
import type { Subkeys } from '../vault/subkeys.ts';
import type { Store } from './store.ts';

/** Which folder, and by which key. */
export interface SqliteStoreOptions {
  /** Made when there is none. */
  readonly dataFolder: string;
  readonly encryptsFiles: boolean;
  readonly keys: Subkeys;
}

/** A data folder, held alone. @throws FolderInUse, WrongFileKey, WrongInstallationKey */
export const openSqliteStore = ({ dataFolder, encryptsFiles, keys }: SqliteStoreOptions): Store => {
  const encryption = encryptsFiles ? { encryptionKey: keys.file } : {};
  const open = (file: string, synchronous: 'GROUPED' | 'NORMAL') =>
    openDatabase({ path: join(dataFolder, file), synchronous, ...encryption });
  const db = open(FILES.main, 'GROUPED');
  try {
    const writer = new GroupWriter(db);
    openSqliteVault({ db, writer, keys });
    const { commits, checkpoints, closeGaps } = openSqliteKeptLog(db, writer);
    const rows = {
      ...{ commits, logCheckpoints: checkpoints },
      dataKeys: openSqliteKeptKeys(db, writer),
      accounts: openSqliteKeptAccounts(db, writer),
      reads: openSqliteKeptReads(db, writer),
      ...openSqliteKeptNotices(db, writer),
    };
    const projections = openSqliteProjectionStore(open(FILES.projections, 'NORMAL'));
    return {
      rows,
      closeGaps,
      handlers: checkpointsIn(projections),
      markUnfinished: async (isUnfinished) => markUnfinished(dataFolder, isUnfinished),
      refuseUnfinished: async () => refuseUnfinished(dataFolder),
      close: async () => {
        await projections.close();
        await writer.close();
        db.close();
      },
    };
  } catch (error) {
    db.close();
    throw error;
  }
};
