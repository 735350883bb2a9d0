import type { PublicHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { meView } from '../presenters/me.ts';
import { HttpProblem } from '../problems.ts';
import { sessionCookies } from '../session-cookies.ts';

/** Logs in. An unknown name and a wrong password are one answer. */
export const login =
  (deps: AppDeps): PublicHandler<'login'> =>
  async ({ body: { username, password }, caller, at }) => {
    const result = await deps.identity.login(username, password, caller.ip);
    switch (result.kind) {
      case 'logged-in':
        return {
          body: meView(deps, result.personId, result.csrfToken, at),
          cookies: sessionCookies(result, at, deps.settings.isSecure),
        };
      case 'too-many-attempts':
        throw new HttpProblem('too-many-attempts', { retryAfterSeconds: result.retryAfterSeconds });
      case 'login-failed':
        throw new HttpProblem('login-failed');
    }
  };
