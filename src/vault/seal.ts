import { createCipheriv, createDecipheriv, randomBytes, randomFillSync } from 'node:crypto';
import { SealBroken } from './vault.ts';

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + NONCE_BYTES;

/** A new data key: 32 random bytes. */
export const newDataKey = (): Buffer => randomBytes(32);

/** Nonces drawn ahead: to ask the system for twelve bytes costs as much as for thousands. Each is copied out, and used once. */
const nonces = (() => {
  const pool = Buffer.alloc(NONCE_BYTES * 256);
  let used = pool.length;
  return (): Buffer => {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    used += NONCE_BYTES;
    return Buffer.from(pool.subarray(used - NONCE_BYTES, used));
  };
})();

/**
 * AES-256-GCM: version byte 1, nonce (12, random), ciphertext, tag (16); base64. `context` is authenticated, not stored.
 * A random nonce is safe for 2³² seals under one key; a stream has thousands.
 */
export const sealBytes = (key: Uint8Array, context: string, content: Uint8Array): string => {
  const nonce = nonces();
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const parts = [Buffer.of(VERSION), nonce, cipher.update(content), cipher.final()];
  return Buffer.concat([...parts, cipher.getAuthTag()]).toString('base64');
};

/** Base64 has several texts for some bytes; only the one that was written counts. */
const strictBytes = (sealed: string): Buffer => {
  const bytes = Buffer.from(sealed, 'base64');
  const isWhole = bytes.length >= HEAD_BYTES + TAG_BYTES && bytes[0] === VERSION;
  if (!isWhole || bytes.toString('base64') !== sealed) throw new SealBroken('not a seal');
  return bytes;
};

const decrypt = (key: Uint8Array, context: string, bytes: Buffer): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, HEAD_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(HEAD_BYTES, -TAG_BYTES)), decipher.final()]);
};

/** The content of {@link sealBytes}. @throws SealBroken when key, context or any byte differs. */
export const openBytes = (key: Uint8Array, context: string, sealed: string): Buffer => {
  const bytes = strictBytes(sealed);
  try {
    return decrypt(key, context, bytes);
  } catch (cause) {
    throw new SealBroken('the seal does not open', { cause });
  }
};
