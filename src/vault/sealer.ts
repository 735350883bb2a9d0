import { createHmac, createSecretKey } from 'node:crypto';
import type { StreamId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import { newDataKey, openBytes, sealBytes } from './seal.ts';
import type { Subkeys } from './subkeys.ts';
import type { Vault } from './vault.ts';

/** What is done with keys, wherever they are stored. Its errors are those of {@link Vault}. */
export interface Sealer extends Pick<Vault, 'pseudonym'> {
  /** A new key for the stream, wrapped for storing. */
  newWrapped(streamId: StreamId): string;
  /** The key that was wrapped for the stream. */
  unwrap(streamId: StreamId, wrapped: string): Buffer;
  seal(key: Buffer, streamId: StreamId, content: JsonObject): string;
  open(key: Buffer, streamId: StreamId, sealed: string): JsonObject;
}

/** Seals, and wraps keys, under the installation's. */
export const createSealer = ({ wrap, pseudonym }: Pick<Subkeys, 'wrap' | 'pseudonym'>): Sealer => {
  const pseudonymKey = createSecretKey(pseudonym);
  return {
    newWrapped: (streamId) => sealBytes(wrap, streamId, newDataKey()),
    unwrap: (streamId, wrapped) => openBytes(wrap, streamId, wrapped),
    seal: (key, streamId, content) => sealBytes(key, streamId, Buffer.from(JSON.stringify(content))),
    open: (key, streamId, sealed) => JSON.parse(openBytes(key, streamId, sealed).toString()) as JsonObject,
    pseudonym: (text) => createHmac('sha256', pseudonymKey).update(text).digest('hex').slice(0, 32),
  };
};
