import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

const ID = /^[a-z0-9][a-z0-9:._-]{0,127}$/i;

/** A path as it may stand in a log: no query, nobody's id, and nothing that is not an id or a word of ours (somebody may type a name). */
export const loggedPath = (url: string): string =>
  (url.split('?')[0] ?? '')
    .split('/')
    .map((part, at, parts) => (part === '' || (ID.test(part) && parts[at - 1] !== 'people') ? part : '*'))
    .join('/');

/** One line for each answer: method, path, status, time, id. No headers, cookies, bodies or query strings. */
export const accessLog = (logger: Logger): RequestHandler =>
  pinoHttp({
    logger,
    genReqId: (request) => request.id,
    serializers: {
      req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({
        id,
        method,
        path: loggedPath(url),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      err: ({ type, stack }: { type: string; stack: string }) => ({ type, at: placesIn(stack) }),
    },
    customLogLevel: (_request, response, error) =>
      error !== undefined || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'warn' : 'info',
  }) as unknown as RequestHandler;

/** The lines of a stack without its message, which may quote what somebody wrote. */
export const placesIn = (stack: string | undefined): readonly string[] =>
  (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
