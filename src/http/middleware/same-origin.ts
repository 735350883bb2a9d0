import type { Request, RequestHandler } from 'express';
import { HttpProblem } from '../problems.ts';
import type { Place } from './security-headers.ts';

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether the request only reads. */
export const isRead = ({ method }: Pick<Request, 'method'>): boolean => READS.has(method);

const hostOf = (origin: string): string => {
  try {
    return new URL(origin).host;
  } catch {
    return '';
  }
};

const isOwn = (origin: string, request: Request, { publicOrigin }: Pick<Place, 'publicOrigin'>): boolean =>
  origin === publicOrigin || hostOf(origin) === request.get('Host');

/** A page cannot write `Sec-Fetch-Site`; where a browser is too old to send it, `Origin` must be our own. */
const isFromElsewhere = (request: Request, place: Pick<Place, 'publicOrigin'>): boolean => {
  const site = request.get('Sec-Fetch-Site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = request.get('Origin');
  return origin !== undefined && !isOwn(origin, request, place);
};

/**
 * Refuses changes that another site's page sends: the one guard of login, renewal and setup, where there is no token yet,
 * and a second one for the rest. Programs, which send neither header, pass: they carry no cookies of somebody else.
 */
export const sameOrigin =
  (place: Pick<Place, 'publicOrigin'>): RequestHandler =>
  (request, _response, next) => {
    if (!isRead(request) && isFromElsewhere(request, place)) throw new HttpProblem('csrf');
    next();
  };
