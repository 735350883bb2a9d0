import { epochMs, type Instant, instantOf } from '../domain/clock.ts';
import { ACCESS_SECONDS } from './access-token.ts';
import type { Sessions } from './sessions.ts';

/** Sessions that are over although an access token of theirs may still be good. In memory: asked at every request. */
export interface RevokedSessions {
  has(sid: string): boolean;
  add(sids: readonly string[], at: Instant): void;
  /** Takes in what is stored: at start, and now and then where several nodes share one store. */
  load(sessions: Pick<Sessions, 'revokedSince'>, now: Instant): Promise<void>;
}

/** Before it every access token has ended by itself; a minute more for clocks that differ. */
const oldestOf = (now: Instant): Instant => instantOf(epochMs(now) - (ACCESS_SECONDS + 60) * 1000);

/** An empty list; what is too old to matter falls out when more comes in. */
export const createRevokedSessions = (): RevokedSessions => {
  const revoked = new Map<string, Instant>();
  const forgetOld = (now: Instant): void => {
    for (const [sid, at] of revoked) if (at < oldestOf(now)) revoked.delete(sid);
  };
  return {
    has: (sid) => revoked.has(sid),
    add: (sids, at) => {
      forgetOld(at);
      for (const sid of sids) revoked.set(sid, at);
    },
    load: async (sessions, now) => {
      forgetOld(now);
      for (const { sid, revokedAt } of await sessions.revokedSince(oldestOf(now))) revoked.set(sid, revokedAt);
    },
  };
};
