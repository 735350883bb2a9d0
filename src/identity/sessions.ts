import type { Instant } from '../domain/clock.ts';
import type { PersonId } from '../domain/ids.ts';

/** A login on one device, and the family of refresh tokens that follow one another in it. Hashes are SHA-256, hex. */
export interface Session {
  /** 128 random bits, base64url. */
  readonly sid: string;
  readonly personId: PersonId;
  readonly startedAt: Instant;
  /** Of the newest refresh, or the login. */
  readonly usedAt: Instant;
  readonly tokenHash: string;
  /** Hash of the token before, and what its successor was derived with; null before the first refresh. */
  readonly previous: { readonly tokenHash: string; readonly nonce: string } | null;
  readonly revokedAt: Instant | null;
}

/** Keeps sessions. A resolved write is durable. */
export interface Sessions {
  /** Adds one and forgets those that started before. */
  add(session: Session, forgetStartedBefore: Instant): Promise<void>;
  /** Reads and writes as one: `change` is pure, may run twice, and is not run for an unknown sid. Gives its answer. */
  update<Answer>(sid: string, change: (session: Session) => readonly [Session, Answer]): Promise<Answer | undefined>;
  /** Revokes every live session of the person but `exceptSid`; gives their sids. */
  revokeAll(personId: PersonId, at: Instant, exceptSid?: string): Promise<readonly string[]>;
  /** Sids revoked at the instant or later. */
  revokedSince(at: Instant): Promise<readonly { readonly sid: string; readonly revokedAt: Instant }[]>;
}
