import type { Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import { issuesOf } from '../contract/form-schema.ts';
import { type Route, type RouteName, ROUTES } from '../contract/routes.ts';
import type { Cookie } from '../identity/cookies.ts';
import type { Call, MemberCall, MemberHandler, MemberRoute, PublicCall, PublicHandler, PublicRoute } from './call.ts';
import type { AppDeps } from './deps.ts';
import { langOf } from './language.ts';
import { loggedIn } from './middleware/authenticate.ts';
import { parseCookies } from './middleware/cookies.ts';
import { keyOf, versionOf } from './middleware/parse-headers.ts';
import { HttpProblem } from './problems.ts';
import { issueDetails } from './refusal-problem.ts';

const parsed = (schema: z.ZodType | undefined, value: unknown): unknown => {
  if (schema === undefined) return undefined;
  const result = schema.safeParse(value, { reportInput: true });
  if (!result.success) throw new HttpProblem('validation-failed', issueDetails(issuesOf(result.error)));
  return result.data;
};

/** A body that is not there at all was not sent as JSON. */
const parsedBody = ({ body }: Route, request: Request): unknown => {
  if (body !== undefined && request.body === undefined)
    throw new HttpProblem('malformed', { detail: 'no body of type application/json' });
  return parsed(body, request.body);
};

const callOf = (route: Route, clock: AppDeps['clock'], request: Request): Call<RouteName> =>
  ({
    params: request.params,
    query: parsed(route.query, request.query),
    body: parsedBody(route, request),
    lang: langOf(request),
    at: clock(),
    caller: { ip: request.ip ?? '', cookies: parseCookies(request.get('Cookie')) },
  }) as unknown as Call<RouteName>;

const needed = ({ needs = [] }: Route, request: Request): object => ({
  ...(needs.includes('Idempotency-Key') && { key: keyOf(request) }),
  ...(needs.includes('If-Match') && { version: versionOf(request) }),
});

interface AnyReply {
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly Cookie[];
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
}

/** Express answers 304 by itself when the ETag is the one that the caller has. */
const send = (
  { status, file: type }: Route,
  { body, headers = {}, cookies = [], file }: AnyReply,
  response: Response,
): void => {
  for (const { name, value, options } of cookies) response.cookie(name, value, options);
  response.status(status).set(headers);
  if (file !== undefined)
    response
      .attachment(file.name)
      .type(type ?? 'bin')
      .end(file.bytes);
  else if (body === undefined) response.end();
  else response.json(body);
};

/** A route that anybody may call. */
export const servePublic =
  <Name extends PublicRoute>(clock: AppDeps['clock'], name: Name, handle: PublicHandler<Name>): RequestHandler =>
  async (request, response) => {
    const route: Route = ROUTES[name];
    const call = { ...callOf(route, clock, request), ...needed(route, request) };
    send(route, (await handle(call as unknown as PublicCall<Name>)) as AnyReply, response);
  };

/** A route for somebody logged in. What must be sent along is looked at before the content. */
export const serveMember =
  <Name extends MemberRoute>(clock: AppDeps['clock'], name: Name, handle: MemberHandler<Name>): RequestHandler =>
  async (request, response) => {
    const route: Route = ROUTES[name];
    const headers = needed(route, request);
    const call = { ...callOf(route, clock, request), ...headers, ...loggedIn(response) };
    send(route, (await handle(call as unknown as MemberCall<Name>)) as AnyReply, response);
  };
