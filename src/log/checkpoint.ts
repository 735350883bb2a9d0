import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Instant } from '../domain/clock.ts';

/** Signed statement of what the log was up to a position. Proves what a later copy lacks. */
export interface Checkpoint {
  /** Position of the newest commit it covers. */
  readonly position: number;
  /** {@link rollHash} over every commit of the log up to `position`, in order. */
  readonly rollingHash: string;
  readonly at: Instant;
  /** Ed25519, base64. */
  readonly signature: string;
}

/** Where checkpoints are kept, and what they are made from. An adapter of the log has one. */
export interface CheckpointStore {
  newest(): Promise<Checkpoint | undefined>;
  /** All, in order of position. */
  all(): Promise<readonly Checkpoint[]>;
  /** Idempotent: a position that has one keeps it. */
  save(checkpoint: Checkpoint): Promise<void>;
  /** Positions and hashes of up to `limit` commits after a position, in order. */
  hashesAfter(
    position: number,
    limit: number,
  ): Promise<readonly { readonly position: number; readonly hash: string }[]>;
}

/** Signs checkpoints; the public half may be given to an auditor. */
export interface CheckpointSigner {
  sign(unsigned: Omit<Checkpoint, 'signature'>): Checkpoint;
  readonly publicKey: KeyObject;
}

const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

const signedBytes = ({ position, rollingHash, at }: Omit<Checkpoint, 'signature'>): Buffer =>
  Buffer.from(`skyndsam checkpoint 1\n${position}\n${rollingHash}\n${at}`);

/** A signer from a seed of 32 bytes, derived from the installation's key. Ed25519, so that checking needs no secret. */
export const checkpointSigner = (seed: Uint8Array): CheckpointSigner => {
  const key = createPrivateKey({ key: Buffer.concat([ED25519_PKCS8, seed]), format: 'der', type: 'pkcs8' });
  return {
    sign: (unsigned) => ({ ...unsigned, signature: sign(null, signedBytes(unsigned), key).toString('base64') }),
    publicKey: createPublicKey(key),
  };
};

/** True when the checkpoint is what the holder of the key signed. */
export const isSigned = (checkpoint: Checkpoint, publicKey: KeyObject): boolean =>
  verify(null, signedBytes(checkpoint), publicKey, Buffer.from(checkpoint.signature, 'base64'));
