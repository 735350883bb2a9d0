import { createHash } from 'node:crypto';
import type { AnyRequest } from './any-request.ts';
import type { Filled } from './filled-huvudman.ts';

const digits = (text: string, size: number): string =>
  createHash('sha256').update(`nowhere ${text}`).digest('hex').slice(0, size);

/** An id of the same shape and length that exists nowhere; for the same id always the same. */
export const nowhereLike = (id: string): string => {
  const hex = /^(.*?)([0-9a-f]{32})$/.exec(id);
  if (hex !== null) return `${hex[1]}${digits(id, 32)}`;
  if (/^[0-9A-Z-]{19}$/.test(id)) return (digits(id, 16).toUpperCase().match(/.{4}/g) ?? []).join('-');
  if (/^\d+\.\d+$/.test(id)) return id.replace(/^\d/, '9').replace(/\.\d+$/, '.7');
  const letters = digits(id, id.length).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? 'x');
  return id.startsWith('https:') ? `${id.slice(0, -8)}${letters.slice(0, 8)}` : letters.padEnd(id.length, 'x');
};

const swap = (value: unknown, other: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return other.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => swap(one, other));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, swap(one, other)]));
};

/** The same request with other ids. */
export const withIds = (request: AnyRequest, other: ReadonlyMap<string, string>): AnyRequest => ({
  ...request,
  params: swap(request.params, other) as AnyRequest['params'],
  query: swap(request.query, other) as AnyRequest['query'],
  body: swap(request.body, other),
});

/** Which of these the request names. */
export const namedIn = (request: AnyRequest, ids: readonly string[]): readonly string[] => {
  const texts = new Set<unknown>();
  JSON.stringify([request.params, request.query, request.body], (_key, value: unknown) => {
    texts.add(value);
    return value;
  });
  return ids.filter((id) => texts.has(id));
};

/** All ids that a huvudman has. */
export const allIds = ({ ids }: Filled): readonly string[] => Object.values(ids).flat();
