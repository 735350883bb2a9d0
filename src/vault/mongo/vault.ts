import type { StreamId } from '../../domain/ids.ts';
import { declareCollection, openCollection } from '../../mongo/collection.ts';
import type { Mongo } from '../../mongo/connection.ts';
import { answered } from '../../mongo/errors.ts';
import { insertEach } from '../../mongo/insert.ts';
import { readTogether } from '../../mongo/read-together.ts';
import { keyCache } from '../key-cache.ts';
import { createSealer } from '../sealer.ts';
import type { Subkeys } from '../subkeys.ts';
import { KeyDestroyed, SealBroken, type Vault, WrongInstallationKey } from '../vault.ts';

/** What the vault stands on. */
export interface MongoVaultOptions {
  readonly mongo: Mongo;
  readonly keys: Pick<Subkeys, 'wrap' | 'pseudonym' | 'fingerprint'>;
  /** Keys kept unwrapped in memory, 1 or more. Default 10 000. */
  readonly cacheSize?: number;
}

/** `_id` is the stream. Null once the key is destroyed: the document stays, so that none is made anew. */
export interface KeyRow {
  readonly _id: string;
  readonly wrapped: string | null;
}

/** Collection of data keys. */
export const DATA_KEYS = declareCollection<KeyRow>('dataKeys', { _id: String, wrapped: String });

interface FingerprintRow {
  readonly _id: string;
  readonly fingerprint: string;
}

const FINGERPRINT = declareCollection<FingerprintRow>('vaultFingerprint', {
  _id: String,
  fingerprint: { type: String, required: true },
});

const checkInstallation = async (mongo: Mongo, fingerprint: string): Promise<void> => {
  const fingerprints = await openCollection(mongo, FINGERPRINT);
  await insertEach(fingerprints, [{ _id: 'installation', fingerprint }]);
  const row = await answered(fingerprints.findOne({ _id: 'installation' }).lean<FingerprintRow>());
  if (row?.fingerprint !== fingerprint) throw new WrongInstallationKey('the data belongs to another installation key');
};

/**
 * Data keys in a database that several nodes may share: a document for each stream, for ever.
 *
 * Each seal and each opening reads the stream's document, so a key that was destroyed on one node is used on no other from that moment on;
 * what is asked for in one turn is one request. In memory there is only what saves unwrapping a key again, and is worth nothing alone.
 * A new key is in the journal of most members before `seal` answers (VAULT-5).
 * @throws WrongInstallationKey when the database was made under another key.
 */
export const openMongoVault = async ({ mongo, keys, cacheSize = 10_000 }: MongoVaultOptions): Promise<Vault> => {
  await checkInstallation(mongo, keys.fingerprint);
  const rows = await openCollection(mongo, DATA_KEYS);
  const find = readTogether(rows);
  const cache = keyCache(cacheSize);
  const sealer = createSealer(keys);

  /** For use at once: the cache may overwrite it as soon as anything is awaited. */
  const unwrap = (streamId: StreamId, wrapped: string): Buffer => {
    const cached = cache.get(streamId);
    if (cached !== undefined) return cached;
    const key = sealer.unwrap(streamId, wrapped);
    cache.set(streamId, key);
    return key;
  };
  const forget = (streamId: StreamId): undefined => void cache.delete(streamId);
  /** The first of several at once wins, on all nodes; the others then find its key. */
  const findOrMake = async (streamId: StreamId): Promise<KeyRow | undefined> => {
    const row = await find(streamId);
    if (row !== undefined) return row;
    await insertEach(rows, [{ _id: streamId, wrapped: sealer.newWrapped(streamId) }]);
    return find(streamId);
  };

  return {
    seal: async (streamId, content) => {
      const wrapped = (await findOrMake(streamId))?.wrapped ?? forget(streamId);
      if (wrapped === undefined) throw new KeyDestroyed(`the key of ${streamId} is destroyed`);
      return sealer.seal(unwrap(streamId, wrapped), streamId, content);
    },
    open: async (streamId, sealed) => {
      const row = await find(streamId);
      if (row === undefined) throw new SealBroken(`${streamId} has no key`);
      if (row.wrapped === null) return forget(streamId);
      return sealer.open(unwrap(streamId, row.wrapped), streamId, sealed);
    },
    destroy: async (streamId) => {
      const isNew = (await insertEach(rows, [{ _id: streamId, wrapped: null }])).size === 0;
      if (!isNew) await answered(rows.updateOne({ _id: streamId }, { $set: { wrapped: null } }));
      forget(streamId);
    },
    isDestroyed: async (streamId) => (await find(streamId))?.wrapped === null,
    pseudonym: sealer.pseudonym,
  };
};
