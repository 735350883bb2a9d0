import type { MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { noCookies } from '../session-cookies.ts';

/** Ends this login, here and now; the person's others go on. */
export const logout =
  ({ identity, settings }: Pick<AppDeps, 'identity' | 'settings'>): MemberHandler<'logout'> =>
  async ({ sessionId }) => {
    await identity.logout(sessionId);
    return { body: undefined, cookies: noCookies(settings.isSecure) };
  };
