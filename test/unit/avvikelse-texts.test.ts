import { describe, expect, test } from 'vitest';
import { isSealed } from '../../src/domain/form.ts';
import { avvikelse } from '../../workflows/avvikelse/index.ts';
import { describeTexts } from '../support/describe-texts.ts';

describeTexts(avvikelse, ['Fritidshem', 'Trafik']);

describe('the report of an avvikelse', () => {
  const report = avvikelse.commands['report']?.form;
  const fields = report?.fields ?? [];
  const mustAnswer = fields.filter(({ required, when }) => required === true && when === undefined);

  test('asks for no more than ten answers before it can be sent, all in the first three steps', () => {
    const early = new Set(report?.steps?.slice(0, 3).flatMap((step) => step.fields));
    expect(mustAnswer.length).toBeLessThanOrEqual(10);
    expect(mustAnswer.filter(({ name }) => !early.has(name))).toEqual([]);
  });

  test('keeps open only codes, days and staff', () => {
    const open = fields.filter((field) => !isSealed(field));
    expect(open.filter(({ kind }) => ['text', 'longText', 'person', 'persons'].includes(kind))).toEqual([]);
    expect(fields.filter(({ name }) => name === 'care').every(isSealed)).toBe(true);
  });

  test('asks about staff where children are no employees, and only there', () => {
    const question = fields.find(({ name }) => name === 'isStaffConcerned');
    expect(question?.when).toEqual({ field: 'skolform', is: ['forskola', 'pedagogisk_omsorg', 'fritidshem'] });
  });
});

test('the hand-over to EMI has no room for health', () => {
  const fields = avvikelse.commands['handOverHealthCare']?.form?.fields ?? [];
  expect(fields.map(({ kind }) => kind).filter((kind) => kind === 'text' || kind === 'longText')).toEqual([]);
});
