import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { worldForOpening } from '../../src/engine/gather-world.ts';
import type { CommandDefinition, ProcessDefinition } from '../../src/engine/process.ts';
import { at, caseOf, person, type TestEngine, testEngine } from '../support/engine.ts';
import { loan } from '../support/processes/loan.ts';

/** Loans whose start command counts what recurs by the effects given. */
const withEffects = (effects: CommandDefinition['effects']): ProcessDefinition => ({
  ...loan,
  commands: { ...loan.commands, ask: { ...(loan.commands['ask'] as CommandDefinition), ...(effects && { effects }) } },
});
const process = withEffects({ pattern: ['blame', 'place'] });

let started: TestEngine;
beforeAll(async () => {
  started = await testEngine([process]);
});
afterAll(() => started.close());

const subjectOf = async (data: object, unit = 'al', of = process): Promise<string | undefined> => {
  const asking = { command: 'ask', data, principal: person('rektor'), unitId: at(unit), caseId: caseOf('case-1') };
  return (await worldForOpening(started.parts, of, asking, started.now)).subject;
};

describe('a pattern', () => {
  const first = { blame: 'head', place: 'yard', reason: 'a swing' };

  test('is the same answers at the same unit, whatever else is told', async () => {
    expect(await subjectOf({ ...first, reason: 'a slide' })).toBe(await subjectOf(first));
  });

  test('is another with another answer, and at another unit', async () => {
    const subjects = [
      await subjectOf(first),
      await subjectOf({ ...first, place: 'hall' }),
      await subjectOf({ blame: 'head' }),
      await subjectOf(first, 'bok'),
    ];
    expect(new Set(subjects).size).toBe(4);
  });

  test('says nothing of the answers themselves', async () => {
    expect(await subjectOf(first)).not.toMatch(/head|yard/);
  });

  test('gives way to the person whom the case is about', async () => {
    const about = withEffects({ pattern: ['blame'], subject: 'borrower' });
    const subject = (blame: string) => subjectOf({ blame, borrower: [{ personId: 'elev-vilda' }] }, 'al', about);
    expect(await subject('head')).toBe(await subject('nobody'));
  });
});
