import { createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';

/** Keys of identity, each derived from the installation's key for one use. Names are for ever. */
export interface IdentitySecrets {
  /** Signs access tokens. A KeyObject: with bytes or text jsonwebtoken is fifty times slower. */
  readonly access: KeyObject;
  /** Derives each refresh token from the one before. */
  readonly refresh: KeyObject;
  readonly csrf: KeyObject;
  /** Makes names and addresses in the table of attempts unreadable. */
  readonly attempts: KeyObject;
  /** Gives each case that came in without an account its receipt code. */
  readonly receipt: KeyObject;
  /** The token by which the first admin is made, where several nodes must know the same. */
  readonly setup: KeyObject;
}

/** Gives so many unpredictable bytes. */
export type RandomBytes = (size: number) => Uint8Array;

/** The machine's own randomness. */
export const systemRandom: RandomBytes = (size) => randomBytes(size);

/** Derives the keys (HKDF-SHA-256, 32 bytes each). @throws RangeError when the installation key has less than 32 bytes. */
export const deriveIdentitySecrets = (installationKey: Uint8Array): IdentitySecrets => {
  if (installationKey.length < 32) throw new RangeError('the installation key has at least 32 bytes');
  const derive = (use: string): KeyObject =>
    createSecretKey(
      Buffer.from(hkdfSync('sha256', installationKey, new Uint8Array(0), `skyndsam/identity-${use}/1`, 32)),
    );
  return {
    access: derive('access'),
    refresh: derive('refresh'),
    csrf: derive('csrf'),
    attempts: derive('attempts'),
    receipt: derive('receipt'),
    setup: derive('setup'),
  };
};
