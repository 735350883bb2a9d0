import { hkdfSync } from 'node:crypto';

/** What the installation's key is used for; each use has a key of its own (HKDF-SHA-256, 32 bytes). Names are for ever. */
export interface Subkeys {
  /** Wraps data keys. */
  readonly wrap: Buffer;
  /** HMAC key of pseudonyms. */
  readonly pseudonym: Buffer;
  /** Seed of the key that signs checkpoints of the log. */
  readonly checkpoint: Buffer;
  /** Encrypts whole files, as text: 64 hex digits. */
  readonly file: string;
  /** Tells whether a data file belongs to this installation's key, and reveals nothing of it: 32 hex digits. */
  readonly fingerprint: string;
}

/** Derives every subkey from the installation's key. @throws RangeError when that is not 32 bytes. */
export const deriveSubkeys = (installationKey: Uint8Array): Subkeys => {
  if (installationKey.length !== 32) throw new RangeError('the installation key is 32 bytes');
  const derive = (use: string): Buffer =>
    Buffer.from(hkdfSync('sha256', installationKey, new Uint8Array(0), `skyndsam/${use}/1`, 32));
  return {
    wrap: derive('wrap'),
    pseudonym: derive('pseudonym'),
    checkpoint: derive('checkpoint'),
    file: derive('file').toString('hex'),
    fingerprint: derive('fingerprint').subarray(0, 16).toString('hex'),
  };
};
