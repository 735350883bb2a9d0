import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readDate, readTime } from '../../client/src/shared/ui/read-date.ts';
import { dayBefore, instantOfLocal, localOfInstant } from '../../client/src/shared/ui/stockholm-time.ts';

describe('a day as people in Sweden write it', () => {
  it.each([
    ['2026-08-17', '2026-08-17'],
    ['20260817', '2026-08-17'],
    ['260817', '2026-08-17'],
    ['17/8', '2026-08-17'],
    [' 17.8.2025 ', '2025-08-17'],
    ['29/2 2028', '2028-02-29'],
  ])('%s is %s', (text, date) => expect(readDate(text, '2026-11-22')).toBe(date));

  it.each(['2026-02-30', '31/6', 'i går', '1', '13/13'])(
    '%s stands as it was written, for the schema to refuse',
    (text) => expect(readDate(text, '2026-11-22')).toBe(text),
  );
});

describe('a time of day', () => {
  it.each([
    ['10', '10:00'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['kl. 14:05', '14:05'],
  ])('%s is %s', (text, time) => expect(readTime(text)).toBe(time));

  it.each(['25', '10:75', 'tio', '10:5'])('%s stands as it was written', (text) => expect(readTime(text)).toBe(text));
});

describe('the clock on a wall in Sweden', () => {
  it('is an hour before UTC says so in winter, and two in summer', () => {
    expect(instantOfLocal({ date: '2026-12-01', time: '10:00' })).toBe('2026-12-01T09:00:00.000Z');
    expect(instantOfLocal({ date: '2026-08-17', time: '10:00' })).toBe('2026-08-17T08:00:00.000Z');
  });

  it('shows the hour twice in autumn, of which the first is meant', () =>
    expect(instantOfLocal({ date: '2026-10-25', time: '02:30' })).toBe('2026-10-25T00:30:00.000Z'));

  it('skips an hour in spring, after which it is an hour later', () =>
    expect(instantOfLocal({ date: '2026-03-29', time: '02:30' })).toBe('2026-03-29T01:30:00.000Z'));

  it('keeps the halves while one is missing, so that a draft loses nothing', () => {
    expect(localOfInstant(instantOfLocal({ date: '2026-08-17', time: '' }))).toEqual({ date: '2026-08-17', time: '' });
    expect(localOfInstant(instantOfLocal({ date: '', time: '10:00' }))).toEqual({ date: '', time: '10:00' });
    expect(instantOfLocal({ date: '', time: '' })).toBe('');
  });

  test('what it shows at a whole minute gives the same minute back, but for the hour that comes twice', () => {
    const minutes = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const instant = new Date(minute * 60_000).toISOString();
        const again = instantOfLocal(localOfInstant(instant));
        const hours = (Date.parse(instant) - Date.parse(again)) / 3_600_000;
        expect(localOfInstant(again)).toEqual(localOfInstant(instant));
        expect([0, 1]).toContain(hours);
      }),
    );
  });

  it('knows the day before, over the end of a year too', () => expect(dayBefore('2026-01-01')).toBe('2025-12-31'));
});
