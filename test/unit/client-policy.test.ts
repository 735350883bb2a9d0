import { expect, test } from 'vitest';
import { changesIn, withUnit } from '../../client/src/features/admin/policy/policy-changes.ts';
import { periodOf } from '../../client/src/shared/form/period.ts';

const current = {
  limits: { start: { amount: 2, unit: 'workingDay' }, tell: { amount: 0, unit: 'sameDay' } },
  options: { everything: true, days: 90 },
} as const;

test('a draft that changes nothing has no changes', () => {
  expect(changesIn(current, { ...current, limits: { ...current.limits } })).toEqual([]);
});

test('changed limits and options are told with before and after', () => {
  const draft = {
    limits: { ...current.limits, start: { amount: 3, unit: 'workingDay' } },
    options: { everything: false, days: 90 },
  } as const;
  expect(changesIn(current, draft)).toEqual([
    { kind: 'limit', name: 'start', before: current.limits.start, after: draft.limits.start },
    { kind: 'option', name: 'everything', before: true, after: false },
  ]);
});

test('the same day has no number, everything else one at least', () => {
  expect(withUnit({ amount: 5, unit: 'hour' }, 'sameDay')).toEqual({ amount: 0, unit: 'sameDay' });
  expect(withUnit({ amount: 0, unit: 'sameDay' }, 'hour')).toEqual({ amount: 1, unit: 'hour' });
});

test('a period ends when its last day does, in Stockholm', () => {
  expect(periodOf('2026-03-28', '2026-03-29')).toEqual({
    from: '2026-03-27T23:00:00.000Z',
    to: '2026-03-29T22:00:00.000Z',
  });
  expect(periodOf('', '')).toEqual({});
});
