import { randomBytes } from 'node:crypto';

const NODE = randomBytes(8).toString('hex');
let last = 0;
let count = 0;

/**
 * An id that sorts after all that this program has given, and after those that others gave in an earlier millisecond by their clocks:
 * 35 characters of 0–9 and a–f, with points. No other program gives it.
 */
export const newestId = (): string => {
  const now = Math.max(last, Date.now());
  count = now === last ? count + 1 : 0;
  last = now;
  return `${now.toString(16).padStart(12, '0')}.${count.toString(16).padStart(5, '0')}.${NODE}`;
};
