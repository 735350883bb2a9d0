import { expect, test } from 'vitest';
import { isSealed } from '../../src/domain/form.ts';
import { ehm } from '../../workflows/ehm/index.ts';
import { describeLaw } from '../support/describe-law.ts';
import { describeTexts } from '../support/describe-texts.ts';

describeLaw(ehm);
describeTexts(ehm);

test('no number of days is called statute: the act has none', () => {
  expect(new Set(ehm.deadlines.map(({ basis }) => basis))).toEqual(new Set(['policy']));
});

test('what lies open of a meeting is codes, days and numbers, and no form asks for a pupil', () => {
  const fields = Object.values(ehm.commands).flatMap(({ form }) => form?.fields ?? []);
  expect(fields.filter(({ kind }) => kind === 'person' || kind === 'persons')).toEqual([]);
  const open = ehm.commands.call!.form!.fields.filter((field) => !isSealed(field));
  expect(new Set(open.map(({ kind }) => kind))).toEqual(new Set(['choice', 'choices', 'date', 'number']));
});
