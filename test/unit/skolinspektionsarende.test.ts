import { describe, expect, test } from 'vitest';
import type { CaseId, UnitId } from '../../src/domain/ids.ts';
import { parseInstant } from '../../src/domain/clock.ts';
import { parseForm } from '../../src/contract/form-schema.ts';
import { klagomal } from '../../workflows/klagomal/index.ts';
import { skolinspektionsarende } from '../../workflows/skolinspektionsarende/index.ts';
import { openComplaint } from '../../workflows/skolinspektionsarende/open-complaint.ts';
import { describeLaw } from '../support/describe-law.ts';
import { describeTexts } from '../support/describe-texts.ts';

describeLaw(skolinspektionsarende);
describeTexts(skolinspektionsarende);

const NOW = parseInstant('2026-08-17T08:00:00Z');
const letter = { kind: 'yttrande', receivedAt: NOW, authorityNumber: 'SI 2026:1', about: 'Stöd.' };
const problems = (command: string, data: object) => {
  const parsed = parseForm(skolinspektionsarende.commands[command]?.form, data, NOW);
  return parsed.ok ? [] : parsed.issues.map(({ pointer }) => pointer);
};

describe('the letter', () => {
  test('is registered with the day of the answer, save what is handed over', () => {
    expect(problems('receive', letter)).toEqual(['/answerDueOn']);
    expect(problems('receive', { ...letter, answerDueOn: '2026-08-31' })).toEqual([]);
    expect(problems('receive', { ...letter, kind: 'overlamnat' })).toEqual([]);
  });

  test('may be registered after its day has gone, so that what is late is seen', () => {
    expect(problems('receive', { ...letter, answerDueOn: '2026-08-10' })).toEqual([]);
  });
});

describe('what the authority says', () => {
  const decision = { decidedOn: '2026-08-17', documentReference: 'SI 2026:1' };

  test('an injunction has a day, its measures, and whether there is a fine', () => {
    expect(problems('recordDecision', { ...decision, outcome: 'forelaggande' }).sort()).toEqual([
      '/hasFine',
      '/reportDueOn',
      '/wanted',
    ]);
    expect(problems('recordDecision', { ...decision, outcome: 'avstar' })).toEqual([]);
  });

  test('more time is recorded with the document that grants it', () => {
    const granted = { dueOn: '2026-09-01', receivedOn: '2026-08-17' };
    expect(problems('recordExtension', granted)).toEqual(['/documentReference']);
  });
});

describe('what is handed over', () => {
  const from = {
    caseId: 'c-1' as CaseId,
    unitId: 'ekan' as UnitId,
    openedAt: NOW,
    startData: { receivedAt: NOW, authorityNumber: 'SI 2026:1' },
  };
  const given = { area: 'stod', what: 'Inget stöd på ett år.', criticisedKind: 'ingen', relation: 'vardnadshavare' };

  test.each([
    ['somebody anonymous', {}],
    ['somebody named', { name: 'Vera Vårdnad', contact: '070-000 00 00' }],
  ])('becomes a complaint of %s that its process takes', (_, who) => {
    const opened = openComplaint.open({ ...given, ...who }, from);
    expect(opened?.unitId).toBe('ekan');
    expect(parseForm(klagomal.commands[openComplaint.command]?.form, opened?.data, NOW)).toMatchObject({ ok: true });
  });

  test('is opened at the unit that it is about', () => {
    expect(openComplaint.open({ ...given, unit: 'almen' }, from)?.unitId).toBe('almen');
  });

  test('comes back to the case when the complaint is closed', () => {
    expect(skolinspektionsarende.commands[openComplaint.tells ?? '']).toMatchObject({ who: [] });
  });
});
