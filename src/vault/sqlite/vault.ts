import type { StreamId } from '../../domain/ids.ts';
import type { Database } from '../../sqlite/database.ts';
import type { GroupWriter } from '../../sqlite/group-writer.ts';
import { keyCache } from '../key-cache.ts';
import { createSealer } from '../sealer.ts';
import type { Subkeys } from '../subkeys.ts';
import { KeyDestroyed, SealBroken, type Vault, WrongInstallationKey } from '../vault.ts';
import { createVaultSchema } from './schema.ts';

/** What the vault stands on: the file of the log and its one writer. */
export interface SqliteVaultOptions {
  readonly db: Database;
  readonly writer: GroupWriter;
  readonly keys: Pick<Subkeys, 'wrap' | 'pseudonym' | 'fingerprint'>;
  /** Keys kept unwrapped in memory, 1 or more. Default 10 000. */
  readonly cacheSize?: number;
}

/** A row of either table; a destroyed stream has no wrapped key. */
interface KeyRow {
  readonly wrapped: string | null;
}

const FIND = `SELECT wrapped FROM data_keys WHERE stream_id = ?
  UNION ALL SELECT NULL AS wrapped FROM destroyed_keys WHERE stream_id = ?`;
const INSERT = `INSERT INTO data_keys (stream_id, wrapped) SELECT ?, ?
  WHERE NOT EXISTS (SELECT 1 FROM destroyed_keys WHERE stream_id = ?) ON CONFLICT (stream_id) DO NOTHING`;

const checkInstallation = (db: Database, fingerprint: string): void => {
  db.run('INSERT INTO vault_fingerprint (id, fingerprint) VALUES (1, ?) ON CONFLICT (id) DO NOTHING', [fingerprint]);
  const row = db.get<{ fingerprint: string }>('SELECT fingerprint FROM vault_fingerprint');
  if (row?.fingerprint !== fingerprint) throw new WrongInstallationKey('the data belongs to another installation key');
};

/** Stores a wrapped key unless the stream has one, or had. In the writer's transaction. */
export const storeIn = (db: Database, streamId: string, wrapped: string): unknown =>
  db.run(INSERT, [streamId, wrapped, streamId]);

/** Destroys the key of a stream for ever. In the writer's transaction. */
export const destroyIn = (db: Database, streamId: string): void => {
  db.run('DELETE FROM data_keys WHERE stream_id = ?', [streamId]);
  db.run('INSERT INTO destroyed_keys (stream_id) VALUES (?) ON CONFLICT (stream_id) DO NOTHING', [streamId]);
};

/**
 * Data keys in the file of the log; makes its tables.
 *
 * A new key is durable before `seal` answers, so no commit can be stored whose key is not. To let key and commit share a group would save
 * one fsync per new case, but is wrong: when the group is rolled back and its jobs run alone, the key can fail and the commit succeed.
 * Reads are synchronous on the writer's own connection, so a key enters the cache only while its row is there.
 * @throws WrongInstallationKey when the file was made under another key.
 */
export const openSqliteVault = ({ db, writer, keys, cacheSize = 10_000 }: SqliteVaultOptions): Vault => {
  createVaultSchema(db);
  checkInstallation(db, keys.fingerprint);
  const cache = keyCache(cacheSize);
  const sealer = createSealer(keys);
  const find = (streamId: StreamId): KeyRow | undefined => db.get<KeyRow>(FIND, [streamId, streamId]);

  const unwrap = (streamId: StreamId, wrapped: string): Buffer => {
    const key = sealer.unwrap(streamId, wrapped);
    cache.set(streamId, key);
    return key;
  };
  /** The key now, `destroyed`, or undefined when the stream never had one. */
  const keyNow = (streamId: StreamId): Buffer | 'destroyed' | undefined => {
    const cached = cache.get(streamId);
    if (cached !== undefined) return cached;
    const row = find(streamId);
    if (row === undefined) return undefined;
    return row.wrapped === null ? 'destroyed' : unwrap(streamId, row.wrapped);
  };
  /** The first of several at once wins; the others then find its key. */
  const makeKey = (streamId: StreamId): Promise<unknown> => {
    const wrapped = sealer.newWrapped(streamId);
    return writer.write((tx) => storeIn(tx, streamId, wrapped));
  };
  const isDestroyed = (streamId: StreamId): boolean => find(streamId)?.wrapped === null;

  return {
    seal: async (streamId, content) => {
      if (keyNow(streamId) === undefined) await makeKey(streamId);
      const key = keyNow(streamId);
      if (!(key instanceof Buffer)) throw new KeyDestroyed(`the key of ${streamId} is destroyed`);
      return sealer.seal(key, streamId, content);
    },
    open: async (streamId, sealed) => {
      const key = keyNow(streamId);
      if (key === 'destroyed') return undefined;
      if (key === undefined) throw new SealBroken(`${streamId} has no key`);
      return sealer.open(key, streamId, sealed);
    },
    destroy: async (streamId) => {
      await writer.write((tx) => destroyIn(tx, streamId));
      cache.delete(streamId);
      // The write-ahead log still has the page with the wrapped key until it is emptied.
      db.checkpoint();
    },
    isDestroyed: async (streamId) => isDestroyed(streamId),
    pseudonym: sealer.pseudonym,
  };
};
