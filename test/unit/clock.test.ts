import { expect, it } from 'vitest';
import { epochMs, instantOf, parseInstant, parseIsoDate } from '../../src/domain/clock.ts';

it('gives an instant with an offset in UTC with milliseconds', () => {
  expect(parseInstant('2026-08-17T10:00:00+02:00')).toBe('2026-08-17T08:00:00.000Z');
  expect(parseInstant('2026-08-17T10:00Z')).toBe('2026-08-17T10:00:00.000Z');
});

it('cuts off what is finer than a millisecond, so that the last moment of a day stays in that day', () => {
  expect(parseInstant('2026-08-17T21:59:59.999999Z')).toBe('2026-08-17T21:59:59.999Z');
});

it.each([
  '2026-08-17',
  '2026-08-17T10:00:00',
  '2026-02-30T10:00:00Z',
  '2027-02-29T10:00:00Z',
  '2026-08-17T25:00:00Z',
  '2026-08-17T10:00:00+2',
  'i går',
  '',
])('refuses %j as an instant', (text) => {
  expect(() => parseInstant(text)).toThrow(RangeError);
});

it.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '2026-08-17T00:00Z', ''])(
  'refuses %j as a date',
  (text) => {
    expect(() => parseIsoDate(text)).toThrow(RangeError);
  },
);

it('takes 29 February in a leap year', () => {
  expect(parseIsoDate('2028-02-29')).toBe('2028-02-29');
});

it('reads an instant back as the milliseconds it was made of', () => {
  expect(epochMs(instantOf(1_787_000_000_123))).toBe(1_787_000_000_123);
});

it('refuses years whose text would not sort as time', () => {
  expect(() => instantOf(Date.UTC(10_000, 0, 1))).toThrow(RangeError);
  expect(() => instantOf(Date.UTC(-1, 0, 1))).toThrow(RangeError);
});
