import { z } from 'zod';
import type { Route } from '../../contract/routes.ts';

type Header = NonNullable<Route['needs']>[number];

const HEADERS = {
  'X-CSRF-Token': z.string().describe('`csrfToken` of the answer of /api/session, /api/session/refresh or /api/me'),
  'Idempotency-Key': z
    .string()
    .min(8)
    .max(128)
    .describe('New for each thing that somebody does; the same when trying again: the answer is then the same'),
  'If-Match': z.string().describe('ETag of the case as it was read, for instance `"7"`'),
} as const satisfies Record<Header, z.ZodType>;

/** The headers that a route needs, as a schema. */
export const describedHeaders = (needs: readonly Header[]): z.ZodObject =>
  z.object(Object.fromEntries(needs.map((name) => [name, HEADERS[name]])));
