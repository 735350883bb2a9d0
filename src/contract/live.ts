import { z } from 'zod';

/** Version of the messages below; a client of another version reloads itself. */
export const LIVE_VERSION = 1;

/** What the server may send over the socket: pointers only, never content or persons. */
export const liveMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), version: z.int() }).describe('First message after connecting'),
  z.object({ type: z.literal('case.changed'), caseId: z.string(), version: z.int() }),
  z.object({ type: z.literal('inbox.changed') }).describe('Something new or acknowledged in your inbox'),
  z.object({ type: z.literal('board.changed') }).describe('Counts that you may see have changed'),
  z.object({ type: z.literal('access.changed') }).describe('Your roles changed: fetch who you are again'),
]);
export type LiveMessage = z.infer<typeof liveMessage>;

/** The one event name used on the socket. */
export const LIVE_EVENT = 'live';
