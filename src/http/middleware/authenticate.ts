import type { RequestHandler, Response } from 'express';
import type { PersonPrincipal } from '../../domain/principal.ts';
import { cookieName } from '../../identity/cookies.ts';
import type { AppDeps } from '../deps.ts';
import { HttpProblem } from '../problems.ts';
import { parseCookies } from './cookies.ts';
import { isRead } from './same-origin.ts';

/** Somebody logged in, and by which login. */
export interface LoggedIn {
  readonly person: PersonPrincipal;
  readonly sessionId: string;
}

/** Lets only those who are logged in go on. */
export const authenticate =
  ({ identity, settings }: Pick<AppDeps, 'identity' | 'settings'>): RequestHandler =>
  (request, response, next) => {
    const token = parseCookies(request.get('Cookie'))[cookieName('access', settings.isSecure)] ?? '';
    const who = identity.authenticate(token);
    if (who.kind !== 'authenticated') throw new HttpProblem('not-logged-in');
    response.locals['loggedIn'] = {
      person: { kind: 'person', personId: who.personId },
      sessionId: who.sid,
    } satisfies LoggedIn;
    next();
  };

/** Who asks; only behind {@link authenticate}. */
export const loggedIn = (response: Response): LoggedIn => response.locals['loggedIn'] as LoggedIn;

/** Lets changes go on only with the token that a page of ours was given for this login. */
export const csrf =
  ({ identity }: Pick<AppDeps, 'identity'>): RequestHandler =>
  (request, response, next) => {
    const token = request.get('X-CSRF-Token') ?? '';
    if (!isRead(request) && !identity.isCsrfToken(loggedIn(response).sessionId, token)) throw new HttpProblem('csrf');
    next();
  };
