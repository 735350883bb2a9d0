import type { ErrorRequestHandler, Response } from 'express';
import type { ProblemSlug } from '../../contract/problems.ts';
import { StoreUnavailable } from '../../domain/unavailable.ts';
import { etagOf } from '../call.ts';
import { langOf } from '../language.ts';
import { HttpProblem, problemBody, PROBLEMS, type ProblemDetails } from '../problems.ts';
import { BODY_LIMIT_BYTES } from './json-body.ts';

const headersFor = ({ retryAfterSeconds, currentVersion }: ProblemDetails): Record<string, string> => ({
  ...(retryAfterSeconds !== undefined && { 'Retry-After': String(retryAfterSeconds) }),
  ...(currentVersion !== undefined && { ETag: etagOf(currentVersion) }),
});

/** Errors of body-parser and the router carry a `type` or a status of the 400s; everything else is ours. */
const problemIn = (error: unknown): HttpProblem => {
  if (error instanceof HttpProblem) return error;
  const { type, status } = (error ?? {}) as { readonly type?: unknown; readonly status?: unknown };
  if (type === 'entity.too.large') return new HttpProblem('too-large', { limitBytes: BODY_LIMIT_BYTES });
  if (error instanceof StoreUnavailable)
    return new HttpProblem('unavailable', { retryAfterSeconds: 5 }, { cause: error });
  const isTheirs = typeof status === 'number' && status >= 400 && status < 500;
  return new HttpProblem(isTheirs ? 'malformed' : 'internal', {}, { cause: error });
};

/** Sends a problem (RFC 9457). */
export const sendProblem = (response: Response, slug: ProblemSlug, details: ProblemDetails = {}): void => {
  const { status } = PROBLEMS[slug];
  const body = problemBody(slug, langOf(response.req), details);
  response.status(status).set(headersFor(details)).set('Cache-Control', 'no-store');
  response.type('application/problem+json').send(JSON.stringify(body));
};

/** The last middleware: every error becomes a problem; only what is our own fault is logged with its cause. */
export const answerErrors: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const { slug, details } = problemIn(error);
  if (PROBLEMS[slug].status >= 500) request.log.error({ err: error }, 'request failed');
  if (response.headersSent) return next(error);
  sendProblem(response, slug, details);
};
