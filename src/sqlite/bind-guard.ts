import { BadBinding } from './errors.ts';

/** What a parameter may be. Store booleans as 0 and 1, instants as text. */
export type SqlValue = string | number | bigint | Uint8Array | null;

const NOT_CODE = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\//g;
const INT64 = 2n ** 63n;

/** Number of `?` in a statement, outside texts and comments. @throws BadBinding on named or numbered parameters. */
export const countParameters = (sql: string): number => {
  const code = sql.replace(NOT_CODE, ' ');
  if (/\?\d|[:@$][A-Za-z_]/.test(code)) throw new BadBinding('only ? parameters are known');
  return code.split('?').length - 1;
};

const LONE_SURROGATE = /\p{Cs}/u;

/** libsql cuts a text at NUL and replaces lone surrogates, without a word. */
const isStorableText = (text: string): boolean => !text.includes('\0') && !LONE_SURROGATE.test(text);

const isStorable = (value: unknown): boolean => {
  if (typeof value === 'string') return isStorableText(value);
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'bigint') return value >= -INT64 && value < INT64;
  return value === null || value instanceof Uint8Array;
};

/**
 * Lets through only what comes back as it was. libsql 0.5 aborts the process (no exception) on a boolean or Date,
 * binds NULL for a missing parameter, and SQLite makes NULL of NaN.
 * @throws BadBinding with the place of the parameter, never its value: it may be personal data.
 */
export const guardBinding = (expected: number, values: readonly unknown[]): void => {
  if (values.length !== expected) throw new BadBinding(`${expected} parameters expected, ${values.length} given`);
  const bad = values.findIndex((value) => !isStorable(value));
  if (bad >= 0) throw new BadBinding(`parameter ${bad + 1} cannot be stored (${typeof values[bad]})`);
};
