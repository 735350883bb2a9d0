import { type Clock, epochMs, type Instant, instantOf } from '../domain/clock.ts';
import type { PersonId } from '../domain/ids.ts';
import { type AccessClaims, accessEndsAt, signAccessToken, verifyAccessToken } from './access-token.ts';
import { createCsrfToken, isCsrfToken } from './csrf.ts';
import { refreshToken, rotate, SESSION_LIMITS, sessionEndsAt, sidOf, tokenHash } from './refresh-token.ts';
import { createRevokedSessions } from './revoked-sessions.ts';
import type { IdentitySecrets, RandomBytes } from './secrets.ts';
import type { Session, Sessions } from './sessions.ts';

/** What a browser is given: two tokens for cookies, one for the answer's body. Ends are excluded. */
export interface Credentials extends AccessClaims {
  readonly accessToken: string;
  readonly accessEndsAt: Instant;
  readonly refreshToken: string;
  readonly refreshEndsAt: Instant;
  /** For the header `X-CSRF-Token`. */
  readonly csrfToken: string;
}

/** What sessions stand on. */
export interface SessionParts {
  readonly sessions: Sessions;
  readonly secrets: IdentitySecrets;
  readonly clock: Clock;
  readonly random: RandomBytes;
}

/** Begins, prolongs, checks and ends sessions. */
export interface SessionKeeper {
  begin(personId: PersonId): Promise<Credentials>;
  /** `undefined`: over, unknown, or stolen (which ends it). */
  prolong(token: string): Promise<Credentials | undefined>;
  /** Who holds the access token, unless it has ended or its session is revoked. */
  check(accessToken: string): AccessClaims | undefined;
  /** A token for the session; any earlier one stays good too. */
  csrfToken(sid: string): string;
  isCsrfToken(sid: string, token: string): boolean;
  revoke(sid: string): Promise<void>;
  revokeAll(personId: PersonId, exceptSid?: string): Promise<void>;
  /** Takes in what other nodes, or this one before its restart, have revoked. */
  loadRevoked(): Promise<void>;
}

const randomText = (random: RandomBytes, size: number): string => Buffer.from(random(size)).toString('base64url');

const earliestStart = (now: Instant): Instant => instantOf(epochMs(now) - SESSION_LIMITS.absoluteDays * 86_400_000);

const newSession = (sid: string, personId: PersonId, token: string, now: Instant): Session => ({
  sid,
  personId,
  startedAt: now,
  usedAt: now,
  tokenHash: tokenHash(token),
  previous: null,
  revokedAt: null,
});

/** Sessions in the store; none is known to be revoked until `loadRevoked`. */
export const createSessionKeeper = ({ sessions, secrets, clock, random }: SessionParts): SessionKeeper => {
  const revoked = createRevokedSessions();
  const csrfToken = (sid: string): string => createCsrfToken(secrets.csrf, sid, random);
  const credentials = (session: Session, token: string, now: Instant): Credentials => {
    const claims = { personId: session.personId, sid: session.sid };
    const refreshEndsAt = sessionEndsAt(session);
    const endsAt = accessEndsAt(now, refreshEndsAt);
    const accessToken = signAccessToken(secrets.access, claims, now, endsAt);
    return {
      ...claims,
      accessToken,
      accessEndsAt: endsAt,
      refreshToken: token,
      refreshEndsAt,
      csrfToken: csrfToken(claims.sid),
    };
  };
  return {
    csrfToken,
    isCsrfToken: (sid, token) => isCsrfToken(secrets.csrf, sid, token),
    begin: async (personId) => {
      const now = clock();
      const sid = randomText(random, 16);
      const token = refreshToken(sid, random(32));
      const session = newSession(sid, personId, token, now);
      await sessions.add(session, earliestStart(now));
      return credentials(session, token, now);
    },
    prolong: async (token) => {
      const sid = sidOf(token);
      if (sid === undefined) return undefined;
      const now = clock();
      const nonce = randomText(random, 32);
      const rotation = await sessions.update(sid, (session) => rotate(secrets.refresh, session, token, now, nonce));
      if (rotation?.kind === 'stolen') revoked.add([sid], now);
      return rotation?.kind === 'rotated' ? credentials(rotation.session, rotation.token, now) : undefined;
    },
    check: (accessToken) => {
      const claims = verifyAccessToken(secrets.access, accessToken, clock());
      return claims === undefined || revoked.has(claims.sid) ? undefined : claims;
    },
    revoke: async (sid) => {
      const now = clock();
      revoked.add([sid], now);
      await sessions.update(sid, (session) => [{ ...session, revokedAt: session.revokedAt ?? now }, undefined]);
    },
    revokeAll: async (personId, exceptSid) => {
      const now = clock();
      revoked.add(await sessions.revokeAll(personId, now, exceptSid), now);
    },
    loadRevoked: () => revoked.load(sessions, clock()),
  };
};
