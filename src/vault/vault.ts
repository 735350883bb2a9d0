import type { StreamId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';

/**
 * Data keys, one per stream, wrapped by the installation's key. Destroying a key makes all that was sealed
 * under it unreadable for ever, while the log still verifies and replays.
 * Sealing is AES-256-GCM; the stream's id is authenticated with the content, so a seal moved to another stream does not open.
 */
export interface Vault {
  /** Seals under the stream's key, which is made (durably, before or with the first append) when there is none. */
  seal(streamId: StreamId, content: JsonObject): Promise<string>;
  /** `undefined` when the key is destroyed. @throws SealBroken when the bytes are not what was sealed. */
  open(streamId: StreamId, sealed: string): Promise<JsonObject | undefined>;
  /** Destroys the key for ever. Idempotent. After it, `seal` on the stream throws `KeyDestroyed`. */
  destroy(streamId: StreamId): Promise<void>;
  isDestroyed(streamId: StreamId): Promise<boolean>;
  /** Keyed pseudonym (HMAC-SHA-256 under a key derived from the installation's key, 32 hex digits) of a text: same text, same token. */
  pseudonym(text: string): string;
}

/** The sealed bytes were changed, truncated or belong to another stream. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** Something was to be sealed under a key that has been destroyed. */
export class KeyDestroyed extends Error {
  override readonly name = 'KeyDestroyed';
}

/** The data was made under another installation key: a backup restored without its key, or a key lost and made anew. */
export class WrongInstallationKey extends Error {
  override readonly name = 'WrongInstallationKey';
}
