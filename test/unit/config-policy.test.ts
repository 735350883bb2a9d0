import { describe, expect, it } from 'vitest';
import { checkPolicy, type PolicyDraft } from '../../src/config/check-policy.ts';
import type { Limit } from '../../src/domain/deadline.ts';
import type { ProcessDefinition } from '../../src/engine/process.ts';
import { loan } from '../support/processes/loan.ts';

const days = (amount: number, unit: Limit['unit'] = 'workingDay'): Limit => ({ amount, unit });
const check = (draft: Partial<PolicyDraft>, process: ProcessDefinition = loan) =>
  checkPolicy(process, { limits: {}, options: {}, ...draft }).map(({ pointer, code }) => `${pointer} ${code}`);

/** The loan process as if its first limit were law. */
const lawful = (basis: 'statute' | 'regulation'): ProcessDefinition => ({
  ...loan,
  deadlines: loan.deadlines.map((rule) => (rule.ruleId === 'approve' ? { ...rule, basis } : rule)),
});

describe('a policy is refused', () => {
  it.each(['statute', 'regulation'] as const)('that gives more time than a %s does', (basis) => {
    expect(check({ limits: { approve: days(3) } }, lawful(basis))).toEqual(['/limits/approve laterThanLaw']);
    expect(check({ limits: { approve: days(1) } }, lawful(basis))).toEqual([]);
  });

  it('whose other unit of time may end later than the law, on any day', () => {
    expect(check({ limits: { approve: days(48, 'hour') } }, lawful('statute'))).toEqual([
      '/limits/approve laterThanLaw',
    ]);
    expect(check({ limits: { approve: days(47, 'hour') } }, lawful('statute'))).toEqual([]);
  });

  it('for a rule that the process has not, or that planned work dates itself', () => {
    expect(check({ limits: { other: days(3), check: days(3), constructor: days(3) } })).toEqual([
      '/limits/other unknownRule',
      '/limits/check unknownRule',
      '/limits/constructor unknownRule',
    ]);
  });

  it.each([days(0), days(-1), days(1.5), days(3651), days(Number.NaN), days(1, 'sameDay')])(
    'for the limit %j',
    (limit) => {
      expect(check({ limits: { approve: limit } })).toEqual(['/limits/approve outOfRange']);
    },
  );

  it('for options that are unknown, of another type or out of range', () => {
    const options = { other: true, strict: 1, recurrenceDays: -1, toString: 'x' };
    expect(check({ options: options as never })).toEqual([
      '/options/other unknownOption',
      '/options/strict wrongType',
      '/options/recurrenceDays outOfRange',
      '/options/toString unknownOption',
    ]);
  });

  it('with a pointer that can be followed whatever the name', () => {
    expect(check({ limits: { 'a/b~c': days(1) } })).toEqual(['/limits/a~1b~0c unknownRule']);
  });
});

it('accepts custom that gives more time, and options of the process', () => {
  expect(check({ limits: { approve: days(30) }, options: { strict: false, recurrenceDays: 30 } })).toEqual([]);
});
