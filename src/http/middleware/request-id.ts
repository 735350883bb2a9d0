import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

/** Gives each request an id of our own making (a caller's could forge log lines) and tells it in `X-Request-Id`. */
export const requestId: RequestHandler = (request, response, next) => {
  request.id = randomUUID();
  response.set('X-Request-Id', String(request.id));
  next();
};
