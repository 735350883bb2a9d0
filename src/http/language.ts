import type { Request } from 'express';
import type { Lang } from '../domain/explain-deadline.ts';

/** The language of an answer: what `Accept-Language` likes best of Swedish and English; Swedish when it likes neither. */
export const langOf = (request: Pick<Request, 'acceptsLanguages'>): Lang =>
  request.acceptsLanguages('sv', 'en') === 'en' ? 'en' : 'sv';
