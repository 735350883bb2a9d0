import { expect, test } from 'vitest';
import { isSealed } from '../../src/domain/form.ts';
import { verksamhetsbesok } from '../../workflows/verksamhetsbesok/index.ts';
import { describeLaw } from '../support/describe-law.ts';
import { describeTexts } from '../support/describe-texts.ts';

describeLaw(verksamhetsbesok);
describeTexts(verksamhetsbesok);

test('no number of days is called statute: the act has none', () => {
  expect(new Set(verksamhetsbesok.deadlines.map(({ basis }) => basis))).toEqual(new Set(['policy']));
});

test('what lies open of a visit is codes, days and numbers, and no form asks for a pupil', () => {
  const fields = Object.values(verksamhetsbesok.commands).flatMap(({ form }) => form?.fields ?? []);
  expect(fields.filter(({ kind }) => kind === 'person' || kind === 'persons')).toEqual([]);
  const open = verksamhetsbesok.commands.plan!.form!.fields.filter((field) => !isSealed(field));
  expect(new Set(open.map(({ kind }) => kind))).toEqual(new Set(['choice', 'choices', 'date', 'number']));
});
