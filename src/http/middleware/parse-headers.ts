import type { Request } from 'express';
import { HttpProblem } from '../problems.ts';

const KEY = /^[\x21-\x7e]{8,128}$/;
const VERSION = /^"(0|[1-9]\d{0,14})"$/;

/** The `Idempotency-Key`: 8–128 visible ASCII characters. @throws HttpProblem `key-required` */
export const keyOf = (request: Request): string => {
  const key = request.get('Idempotency-Key') ?? '';
  if (!KEY.test(key)) throw new HttpProblem('key-required');
  return key;
};

/** The version in `If-Match`: one strong ETag. @throws HttpProblem `version-required` */
export const versionOf = (request: Request): number => {
  const [, version] = VERSION.exec(request.get('If-Match') ?? '') ?? [];
  if (version === undefined) throw new HttpProblem('version-required');
  return Number(version);
};
