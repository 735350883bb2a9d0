import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { RandomBytes } from './secrets.ts';

const NONCE_BYTES = 16;

const sign = (key: KeyObject, sid: string, nonce: string): Buffer =>
  createHmac('sha256', key).update(`${sid}.${nonce}`).digest();

/** A token that proves, in the header `X-CSRF-Token`, that a page of ours asks; good for this session only, until it ends. */
export const createCsrfToken = (key: KeyObject, sid: string, random: RandomBytes): string => {
  const nonce = Buffer.from(random(NONCE_BYTES)).toString('base64url');
  return `${nonce}.${sign(key, sid, nonce).toString('base64url')}`;
};

/** Whether the token was made for the session. */
export const isCsrfToken = (key: KeyObject, sid: string, token: string): boolean => {
  const [, nonce, signature] = /^([\w-]{22})\.([\w-]{43})$/.exec(token) ?? [];
  if (nonce === undefined || signature === undefined) return false;
  return timingSafeEqual(Buffer.from(signature, 'base64url'), sign(key, sid, nonce));
};
