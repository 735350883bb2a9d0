import { describe, expect, test } from 'vitest';
import { isSealed } from '../../src/domain/form.ts';
import { klagomal } from '../../workflows/klagomal/index.ts';
import { describeTexts } from '../support/describe-texts.ts';

describeTexts(klagomal, ['Fritidshem', 'Åk']);

describe('the form of somebody without an account', () => {
  const { form } = klagomal.commands['send'] ?? {};
  const fields = form?.fields ?? [];

  test('asks for no more than five answers in three steps', () => {
    const mustAnswer = fields.filter(({ required, when }) => required === true && when === undefined);
    expect(mustAnswer.length).toBeLessThanOrEqual(5);
    expect(form?.steps).toHaveLength(3);
  });

  test('asks the anonymous neither for a name nor for a way to reach them', () => {
    const personal = fields.filter(({ name }) => name === 'name' || name === 'contact');
    expect(personal.map(({ when }) => when)).toEqual(personal.map(() => ({ field: 'identity', is: ['namngiven'] })));
  });

  test('seals every word that is typed', () => {
    const typed = fields.filter(({ kind }) => kind === 'text' || kind === 'longText');
    expect(typed.filter((field) => !isSealed(field))).toEqual([]);
  });

  test('offers no roster', () => {
    expect(fields.filter(({ kind }) => ['person', 'persons', 'staff', 'caseRef'].includes(kind))).toEqual([]);
  });
});

describe('the sender', () => {
  test('is told in words of every step of the handling, in both languages', () => {
    const steps = Object.keys(klagomal.states).filter(
      (path) => path.startsWith('handlaggning.') && !/(utkast|pagar|avslutad|makulerad)$/.test(path),
    );
    for (const { sender } of [klagomal.texts.sv, klagomal.texts.en])
      expect(steps.filter((path) => sender?.states[path] === undefined)).toEqual([]);
  });

  test('reads confirmation, question, delay, answer and end, and nothing of the investigation', () => {
    const shared = Object.entries(klagomal.commands).flatMap(([name, command]) => (command.shared ? [name] : []));
    expect(shared.sort()).toEqual(
      [
        'confirm',
        'refer',
        'extendInvestigation',
        'notifyDelay',
        'giveFeedback',
        'closeComplaint',
        'reopen',
        'askQuestion',
        'continueExOfficio',
        'acceptWithdrawal',
      ].sort(),
    );
  });

  test('may answer, add, take back, and ask for a review', () => {
    const own = Object.entries(klagomal.commands).flatMap(([name, { kind, who }]) =>
      kind !== 'start' && who.some(({ sender }) => sender) ? [name] : [],
    );
    expect(own.sort()).toEqual(['addMore', 'answerQuestion', 'requestReview', 'withdraw']);
  });
});
