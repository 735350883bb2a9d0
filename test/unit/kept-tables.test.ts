import { expect, test } from 'vitest';
import { parseInstant } from '../../src/domain/clock.ts';
import { keptTables, type KeptTables } from '../../src/http/kept-tables.ts';
import { publishedHalves } from '../../src/statistics/publishable.ts';

const YEAR = '2025-2026';
const [early, late] = [parseInstant('2026-03-01T09:00:00Z'), parseInstant('2026-10-01T09:00:00Z')];

/** Asks, and counts how often something had to be worked out. */
const asking = (work: () => Promise<never> = () => Promise.resolve({ totals: [], tables: new Map() } as never)) => {
  const kept: KeptTables = new Map();
  let worked = 0;
  const ask = (at = late, more: { readonly processId?: string; readonly threshold?: number } = {}) =>
    keptTables(kept, { processId: 'p', year: YEAR, halves: publishedHalves(YEAR, at), threshold: 5, ...more }, () => {
      worked += 1;
      return work();
    });
  return { ask, worked: () => worked };
};

test('what is published is worked out once, on whatever day it is asked', async () => {
  const { ask, worked } = asking();
  const [one, other] = await Promise.all([ask(), ask(parseInstant('2030-01-01T09:00:00Z'))]);
  expect([one === other, worked()]).toEqual([true, 1]);
});

test('another half-year that is published, another process and another threshold are other tables', async () => {
  const { ask, worked } = asking();
  await Promise.all([ask(early), ask(late), ask(late, { processId: 'q' }), ask(late, { threshold: 10 })]);
  expect(worked()).toBe(4);
});

test('what could not be worked out is tried again', async () => {
  const { ask, worked } = asking(() => Promise.reject(new Error('no disk')));
  await expect(ask()).rejects.toThrow('no disk');
  await expect(ask()).rejects.toThrow('no disk');
  expect(worked()).toBe(2);
});
