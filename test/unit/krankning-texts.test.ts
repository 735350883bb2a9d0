import { describe, expect, test } from 'vitest';
import { activeStates } from '../../src/engine/process.ts';
import { krankning } from '../../workflows/krankning/index.ts';
import { draft } from '../model/krankning-walk.ts';
import { describeTexts } from '../support/describe-texts.ts';

describeTexts(krankning, ['Fritidshem', 'Åk']);

describe('the report', () => {
  const report = krankning.commands.report?.form;
  const mustAnswer = (report?.fields ?? []).filter(({ required, when }) => required === true && when === undefined);

  test('asks for no more than ten answers before it can be sent, all in the first three steps', () => {
    const early = new Set(report?.steps?.slice(0, 3).flatMap(({ fields }) => fields));
    expect(mustAnswer.length).toBeLessThanOrEqual(10);
    expect(mustAnswer.filter(({ name }) => !early.has(name))).toEqual([]);
  });

  test('never shows the ground of discrimination in lists', () => {
    expect(krankning.listFields).not.toContain('ground');
  });

  test('begins in the draft', () => {
    expect(activeStates(draft())).toContain('handlaggning.utkast');
  });
});
