import { expect, test } from 'vitest';
import { isSealed } from '../../src/domain/form.ts';
import { kvalitetsdialog } from '../../workflows/kvalitetsdialog/index.ts';
import { describeLaw } from '../support/describe-law.ts';
import { describeTexts } from '../support/describe-texts.ts';

describeLaw(kvalitetsdialog);
describeTexts(kvalitetsdialog);

test('no number of days is called statute: the act has none', () => {
  expect(new Set(kvalitetsdialog.deadlines.map(({ basis }) => basis))).toEqual(new Set(['policy']));
});

test('what lies open in the call is codes, days and numbers, never words or who', () => {
  const open = kvalitetsdialog.commands.call!.form!.fields.filter((field) => !isSealed(field));
  expect(new Set(open.map(({ kind }) => kind))).toEqual(new Set(['choice', 'choices', 'date', 'number']));
});
