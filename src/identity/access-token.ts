import type { KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { epochMs, type Instant, instantOf } from '../domain/clock.ts';
import { isId, type PersonId, personId } from '../domain/ids.ts';

/** How long an access token holds. Whoever is revoked is stopped at once all the same, by the list of revoked sessions. */
export const ACCESS_SECONDS = 600;

/** Who logged in, and in which session. */
export interface AccessClaims {
  readonly personId: PersonId;
  readonly sid: string;
}

const secondsOf = (at: Instant): number => Math.floor(epochMs(at) / 1000);

/** The end of a token made now: excluded, in whole seconds, never after the session's own. */
export const accessEndsAt = (now: Instant, sessionEndsAt: Instant): Instant =>
  instantOf(1000 * Math.min(secondsOf(now) + ACCESS_SECONDS, secondsOf(sessionEndsAt)));

/** A JWT (HS256) with sub, sid, iat and exp: nothing that a reader of cookies should not see. */
export const signAccessToken = (key: KeyObject, claims: AccessClaims, now: Instant, endsAt: Instant): string =>
  jwt.sign({ sub: claims.personId, sid: claims.sid, iat: secondsOf(now), exp: secondsOf(endsAt) }, key, {
    algorithm: 'HS256',
  });

const claimsIn = (payload: string | jwt.JwtPayload): AccessClaims | undefined => {
  if (typeof payload === 'string') return undefined;
  const { sub, sid, exp } = payload as Record<string, unknown>;
  const isWhole = typeof sub === 'string' && isId(sub) && typeof sid === 'string' && typeof exp === 'number';
  return isWhole ? { personId: personId(sub), sid } : undefined;
};

/** The claims of a token of ours that has not ended; `undefined` for everything else. */
export const verifyAccessToken = (key: KeyObject, token: string, now: Instant): AccessClaims | undefined => {
  try {
    return claimsIn(jwt.verify(token, key, { algorithms: ['HS256'], clockTimestamp: secondsOf(now) }));
  } catch {
    // Before it looks at the signature jsonwebtoken 9 lets SyntaxError and TypeError of a damaged token out. Key and options are
    // constant here, so whatever it throws is about the token.
    return undefined;
  }
};
