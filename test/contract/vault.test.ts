import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../src/domain/clock.ts';
import { openSqliteEventLog } from '../../src/log/sqlite/event-log.ts';
import { type Database, openDatabase } from '../../src/sqlite/database.ts';
import { GroupWriter } from '../../src/sqlite/group-writer.ts';
import { openSqliteVault } from '../../src/vault/sqlite/vault.ts';
import { deriveSubkeys } from '../../src/vault/subkeys.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { describeVault, type OpenedVault, type VaultAdapter } from './vault.ts';

const databases = new WeakMap<Vault, Database>();

/** COMMIT fails as on a full disk while `isBroken()`. */
const failing = (db: Database, isBroken: () => boolean): Database => ({
  ...db,
  exec: (sql) => {
    if (sql === 'COMMIT' && isBroken())
      throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    db.exec(sql);
  },
});

const openSqlite = async (place: string, installationKey: Buffer, cacheSize = 100): Promise<OpenedVault> => {
  let isBroken = false;
  const db = failing(openDatabase({ path: join(place, 'main.db'), synchronous: 'GROUPED' }), () => isBroken);
  try {
    const writer = new GroupWriter(db);
    const log = openSqliteEventLog({ db, writer, clock: systemClock });
    const vault = openSqliteVault({ db, writer, keys: deriveSubkeys(installationKey), cacheSize });
    databases.set(vault, db);
    const close = async (): Promise<void> => {
      await writer.close();
      db.close();
    };
    return { vault, otherNode: vault, log, breakStorage: (broken) => void (isBroken = broken), close };
  } catch (error) {
    db.close();
    throw error;
  }
};

/** Every way in which keys are stored must be here. */
const ADAPTERS: Record<'sqlite', VaultAdapter> = {
  sqlite: {
    name: 'SQLite',
    open: openSqlite,
    wrappedKey: async ({ vault }, stream) =>
      databases.get(vault)?.get<{ wrapped: string }>('SELECT wrapped FROM data_keys WHERE stream_id = ?', [stream])
        ?.wrapped,
    // The lock file is not read: closing it would drop the lock.
    isOnDisk: (place, text) =>
      readdirSync(place).some(
        (file) => /^main\.db(-wal)?$/.test(file) && readFileSync(join(place, file)).includes(text),
      ),
    deviations: {},
  },
};
for (const adapter of Object.values(ADAPTERS)) describeVault(adapter);
