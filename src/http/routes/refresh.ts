import { cookieName } from '../../identity/cookies.ts';
import type { PublicHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { meView } from '../presenters/me.ts';
import { HttpProblem } from '../problems.ts';
import { sessionCookies } from '../session-cookies.ts';

/** Renews a login by its refresh token, which serves once. */
export const refresh =
  (deps: AppDeps): PublicHandler<'refresh'> =>
  async ({ caller, at }) => {
    const { isSecure } = deps.settings;
    const result = await deps.identity.refresh(caller.cookies[cookieName('refresh', isSecure)] ?? '');
    if (result.kind === 'not-logged-in') throw new HttpProblem('not-logged-in');
    return {
      body: meView(deps, result.personId, result.csrfToken, at),
      cookies: sessionCookies(result, at, isSecure),
    };
  };
