import express, { type Express, type RequestHandler } from 'express';
import { cookieName } from '../identity/cookies.ts';
import type { AppDeps } from './deps.ts';
import { accessLog } from './middleware/access-log.ts';
import { answerErrors } from './middleware/answer-errors.ts';
import { authenticate, csrf } from './middleware/authenticate.ts';
import { jsonBody } from './middleware/json-body.ts';
import { generalRateLimit } from './middleware/rate-limit.ts';
import { requestId } from './middleware/request-id.ts';
import { sameOrigin } from './middleware/same-origin.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { staticClient } from './middleware/static-client.ts';
import { HttpProblem } from './problems.ts';
import { memberRoutes, publicRoutes } from './route-tables.ts';
import { describedRoutes } from './routes/described.ts';

const neverStored: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store').vary('Accept-Language').vary('Cookie');
  next();
};

const nothingHere: RequestHandler = () => {
  throw new HttpProblem('not-found');
};

/** The web server's application. The order of its lines is the security policy. */
export const createApp = (deps: AppDeps): Express => {
  const { settings, logger } = deps;
  const app = express();
  app.disable('x-powered-by'); // what we are built of is nobody's business
  app.disable('etag'); // an ETag is a version, where there is one
  app.set('trust proxy', settings.trustedProxies ?? 0); // nobody else names the caller's address
  app.use(requestId); // what is logged and what is reported can be found again
  app.use(accessLog(logger)); // that something was asked, never what or by whom
  app.use(securityHeaders(settings)); // a page of ours runs our code only, and in nobody's frame
  app.use(describedRoutes(cookieName('access', settings.isSecure))); // what may be asked is no secret
  app.use('/api', neverStored); // no browser or proxy keeps an answer
  app.use('/api', generalRateLimit(settings.requestsPerMinute ?? 3000)); // a machine is stopped before it costs anything
  app.use('/api', sameOrigin(settings)); // no other site's page changes anything here
  app.use('/api', jsonBody()); // JSON of a size and depth that can be handled, or a problem
  app.use('/api', publicRoutes(deps)); // what one needs to log in, and health: the contract says which
  app.use('/api', authenticate(deps)); // from here on somebody is logged in
  app.use('/api', csrf(deps)); // from here on a change was meant by a page of ours
  app.use('/api', memberRoutes(deps)); // each asks `may` for itself
  app.use('/api', nothingHere); // no page of the client hides under /api
  app.use(staticClient(settings.clientFolder)); // the client, which holds no secret
  app.use(nothingHere);
  app.use(answerErrors); // every no is application/problem+json
  return app;
};
