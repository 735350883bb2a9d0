import { describe, expect, test } from 'vitest';
import { parseForm } from '../../src/contract/form-schema.ts';
import { isSealed } from '../../src/domain/form.ts';
import { parseInstant } from '../../src/domain/clock.ts';
import { planMotKrankande } from '../../workflows/plan_mot_krankande/index.ts';
import { describeLaw } from '../support/describe-law.ts';
import { describeTexts } from '../support/describe-texts.ts';

const NOW = parseInstant('2026-08-17T08:00:00Z');

describeLaw(planMotKrankande);
describeTexts(planMotKrankande);

test('no number of days is called statute: the acts have none', () => {
  expect(new Set(planMotKrankande.deadlines.map(({ basis }) => basis))).toEqual(new Set(['policy']));
});

test('what lies open is codes, days, numbers, staff and cases, never words', () => {
  const fields = Object.values(planMotKrankande.commands).flatMap(({ form }) => form?.fields ?? []);
  const kinds = new Set(fields.filter((field) => !isSealed(field)).map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['boolean', 'caseRef', 'choice', 'choices', 'date', 'list', 'number', 'staff']);
});

describe('beginning a plan', () => {
  const issuesOf = (data: object) => {
    const parsed = parseForm(planMotKrankande.commands['open']?.form, { periodKind: 'kalenderar', ...data }, NOW);
    return parsed.ok ? [] : parsed.issues.map(({ pointer, code }) => `${pointer} ${code}`);
  };

  test.each([
    ['no year', {}, '/periodOf required'],
    ['a year before any that a plan can be of', { periodOf: 1999 }, '/periodOf tooShort'],
    ['a year too far ahead', { periodOf: 2101 }, '/periodOf tooLong'],
    ['half a year', { periodOf: 2026.5 }, '/periodOf wrongType'],
    ['an unknown area', { periodOf: 2026, areas: ['mat'] }, '/areas/0 notAnOption'],
    ['a beginning tomorrow', { periodOf: 2026, begunOn: '2026-08-18' }, '/begunOn inFuture'],
    ['something that was not asked', { periodOf: 2026, level: 'enhet' }, ' unknownField'],
  ])('is refused with %s', (_, data, issue) => {
    expect(issuesOf(data)).toContain(issue);
  });

  test('takes the first and the last year', () => {
    expect([issuesOf({ periodOf: 2000 }), issuesOf({ periodOf: 2100 })]).toEqual([[], []]);
  });

  test('takes a day to be decided that has passed: the årshjul may have slept', () => {
    expect(issuesOf({ periodOf: 2026, decideBy: '2026-08-01' })).toEqual([]);
  });
});
