import { expect, test } from 'vitest';
import { defineProcess, ProcessIncomplete } from '../../src/engine/define-process.ts';
import { loan } from '../support/processes/loan.ts';

const gapsWithout = (texts: Partial<typeof loan.texts.sv>): readonly string[] => {
  try {
    defineProcess({ ...loan, texts: { ...loan.texts, sv: { ...loan.texts.sv, ...texts } } });
    return [];
  } catch (error) {
    if (error instanceof ProcessIncomplete) return error.gaps;
    throw error;
  }
};

test('a whole process has no gaps', () => {
  expect(gapsWithout({})).toEqual([]);
});

test('a power that may be lent must have words, so that no code is read by people', () => {
  expect(gapsWithout({ delegations: {} })).toEqual(['no text for delegation: loan.refuse (sv)']);
});

test('so must each state, command and deadline, and all that is missing is told at once', () => {
  const { 'main.asked': _, ...states } = loan.texts.sv.states;
  expect(gapsWithout({ states, commands: {}, deadlines: {} })).toEqual(
    expect.arrayContaining([
      'no text for state: main.asked (sv)',
      'no text for command: approve (sv)',
      'no text for deadline: approve (sv)',
    ]),
  );
});

test('a planned start is due by a deadline that there is', () => {
  const [name, command] = Object.entries(loan.commands)[0]!;
  const commands = { ...loan.commands, [name]: { ...command, plannedRule: 'nothing' } };
  expect(() => defineProcess({ ...loan, commands })).toThrow('planned start due by no deadline: nothing');
});

test('whose answers make up a document has a heading for each of them', () => {
  const publication = { parts: [{ command: 'refuse' }], decidedBy: 'refuse' };
  expect(() => defineProcess({ ...loan, publication })).toThrow('no heading for the answers of command refuse (sv)');
});
