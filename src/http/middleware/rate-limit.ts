import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { HttpProblem } from '../problems.ts';

const MINUTE_MS = 60_000;

/**
 * Most requests a minute from one address. A whole school may share one, so it is there to stop a machine, not a person;
 * guessing of passwords has limits of its own in `identity`.
 */
export const generalRateLimit = (requestsPerMinute: number): RequestHandler =>
  rateLimit({
    windowMs: MINUTE_MS,
    limit: requestsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => {
      next(new HttpProblem('too-many-attempts', { retryAfterSeconds: MINUTE_MS / 1000 }));
    },
  });
