import { createECDH, hkdfSync } from 'node:crypto';

/** The key pair by which this installation is known to the push services; both base64url. */
export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** Derives the pair (P-256) from the installation's key (HKDF-SHA-256): the same for ever, and kept nowhere. */
export const deriveVapidKeys = (installationKey: Uint8Array): VapidKeys => {
  const secret = Buffer.from(hkdfSync('sha256', installationKey, new Uint8Array(0), 'skyndsam/vapid/1', 32));
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(secret); // outside the curve's order once in 2^32: then it throws, and the installation needs another key
  // Not the pair's own private key: that is given without the zeros with which one in 256 begins, and then no browser is told anything.
  return { publicKey: pair.getPublicKey('base64url'), privateKey: secret.toString('base64url') };
};
