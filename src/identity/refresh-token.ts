import { createHmac, hash, type KeyObject, timingSafeEqual } from 'node:crypto';
import { epochMs, type Instant, instantOf } from '../domain/clock.ts';
import type { Session } from './sessions.ts';

/** Hours after the newest refresh, and days after the login, when a session is over whatever happens. */
export const SESSION_LIMITS = { slidingHours: 12, absoluteDays: 14 } as const;
/** So long after a refresh the token before it still gives the same successor: two tabs, or an answer that was lost. */
export const GRACE_SECONDS = 10;

const HOUR_MS = 3_600_000;

/** The end of a session that is not used again: excluded. */
export const sessionEndsAt = ({ startedAt, usedAt }: Pick<Session, 'startedAt' | 'usedAt'>): Instant => {
  const sliding = epochMs(usedAt) + SESSION_LIMITS.slidingHours * HOUR_MS;
  const absolute = epochMs(startedAt) + SESSION_LIMITS.absoluteDays * 24 * HOUR_MS;
  return instantOf(Math.min(sliding, absolute));
};

/** Hash by which a token is kept: SHA-256, hex. Tokens have 256 bits, so nothing slower is needed. */
export const tokenHash = (token: string): string => hash('sha256', token);

/** The token as the cookie holds it: which session, and 32 unpredictable bytes. */
export const refreshToken = (sid: string, bytes: Uint8Array): string =>
  `${sid}.${Buffer.from(bytes).toString('base64url')}`;

/** The session that a token names; `undefined` when it cannot be one of ours. */
export const sidOf = (token: string): string | undefined => /^([\w-]{22})\.[\w-]{43}$/.exec(token)?.[1];

/**
 * The one successor of a token: it follows from the token, a nonce in the session and a key outside the database, so that two tabs
 * get the same one although only hashes are kept.
 */
const successor = (key: KeyObject, sid: string, token: string, nonce: string): string =>
  refreshToken(sid, createHmac('sha256', key).update(`${nonce}.${token}`).digest());

const isSameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** What presenting a refresh token leads to. `stolen`: an old one came again, so the session is revoked. */
export type Rotation =
  | { readonly kind: 'rotated'; readonly token: string; readonly session: Session }
  | { readonly kind: 'stolen' }
  | { readonly kind: 'over' };

const isWithinGrace = ({ usedAt }: Session, now: Instant): boolean =>
  Math.abs(epochMs(now) - epochMs(usedAt)) <= GRACE_SECONDS * 1000;

/**
 * The session after a token was presented, and what to answer. Pure. `nonce` is fresh randomness; it goes unused when the token is
 * not the newest. The same token again within the grace gives the same successor and changes nothing.
 */
export const rotate = (
  key: KeyObject,
  session: Session,
  presented: string,
  now: Instant,
  nonce: string,
): readonly [Session, Rotation] => {
  if (session.revokedAt !== null || now >= sessionEndsAt(session)) return [session, { kind: 'over' }];
  const presentedHash = tokenHash(presented);
  if (isSameHash(presentedHash, session.tokenHash)) {
    const token = successor(key, session.sid, presented, nonce);
    const previous = { tokenHash: presentedHash, nonce };
    const next = { ...session, usedAt: now, tokenHash: tokenHash(token), previous };
    return [next, { kind: 'rotated', token, session: next }];
  }
  const { previous } = session;
  if (previous !== null && isSameHash(presentedHash, previous.tokenHash) && isWithinGrace(session, now))
    return [session, { kind: 'rotated', token: successor(key, session.sid, presented, previous.nonce), session }];
  return [{ ...session, revokedAt: now }, { kind: 'stolen' }];
};
