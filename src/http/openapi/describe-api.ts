import { OpenApiGeneratorV31, OpenAPIRegistry, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { type Route, ROUTES } from '../../contract/routes.ts';
import { describedHeaders } from './headers.ts';
import { named } from './named-schemas.ts';
import { problemResponses } from './responses.ts';

/** The description as OpenAPI 3.1 has it. */
export type ApiDescription = ReturnType<OpenApiGeneratorV31['generateDocument']>;

const pathParams = (path: string) => {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  return names.length === 0
    ? {}
    : { params: z.object(Object.fromEntries(names.map((name) => [name, z.string().max(128)]))) };
};

const requestOf = ({ path, query, body, needs = [] }: Route): NonNullable<RouteConfig['request']> => ({
  ...pathParams(path),
  ...(query !== undefined && { query }),
  ...(needs.length > 0 && { headers: describedHeaders(needs) }),
  ...(body !== undefined && { body: { required: true, content: { 'application/json': { schema: named(body) } } } }),
});

const BYTES = z.string().meta({ format: 'binary' });

const okResponse = ({ status, answer, file }: Route): RouteConfig['responses'] => ({
  [status]: {
    description: answer === undefined && file === undefined ? 'Done' : 'The answer',
    ...(answer !== undefined && { content: { 'application/json': { schema: named(answer) } } }),
    ...(file !== undefined && { content: { [file]: { schema: BYTES } } }),
  },
});

const tagOf = (path: string): string => path.split('/')[1] ?? '';

const configOf = (name: string, route: Route): RouteConfig => ({
  method: route.method,
  path: `/api${route.path.replace(/:(\w+)/g, '{$1}')}`,
  operationId: name,
  summary: route.summary,
  tags: [tagOf(route.path)],
  security: route.isPublic === true ? [] : [{ session: [] }],
  request: requestOf(route),
  responses: { ...okResponse(route), ...problemResponses(route) },
});

/** The API of `ROUTES` in OpenAPI 3.1. `cookieName` is the cookie that carries a login. */
export const describeApi = (cookieName: string): ApiDescription => {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: cookieName });
  for (const [name, route] of Object.entries<Route>(ROUTES)) registry.registerPath(configOf(name, route));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Skyndsam',
      version: '1',
      description:
        'Case handling for what schools must report, investigate and remedy. Changes carry X-CSRF-Token (from /api/me); ' +
        'commands carry Idempotency-Key and If-Match. Every no is application/problem+json (RFC 9457) with a type under /problems/.',
    },
    servers: [{ url: '/' }],
  });
};
