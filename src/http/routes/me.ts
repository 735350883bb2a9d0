import type { MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { meView } from '../presenters/me.ts';

/** Who I am, with a token for changes. */
export const me =
  (deps: AppDeps): MemberHandler<'me'> =>
  ({ person, sessionId, at }) => ({ body: meView(deps, person.personId, deps.identity.csrfToken(sessionId), at) });
