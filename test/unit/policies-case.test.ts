import { describe, expect, it } from 'vitest';
import { type PersonId, personId } from '../../src/domain/ids.ts';
import type { OrgView } from '../../src/domain/org.ts';
import type { Delegation } from '../../src/domain/principal.ts';
import { type Instant, parseInstant } from '../../src/domain/clock.ts';
import type { Task } from '../../src/engine/case-state.ts';
import type { ProcessDefinition } from '../../src/engine/process.ts';
import type { CaseTarget } from '../../src/policies/case-access.ts';
import { may } from '../../src/policies/may.ts';
import { at, person, smallOrg } from '../support/engine.ts';
import { loan } from '../support/processes/loan.ts';

const NOW: Instant = parseInstant('2026-08-17T08:00:00Z');
const ids = (...names: string[]): PersonId[] => names.map((name) => personId(name));

const context = (more: object = {}) => ({ isSigned: false, isAgainstHead: false, ...more });

const aCase = (more: Partial<CaseTarget['state']> = {}, process: ProcessDefinition = loan): CaseTarget => ({
  process,
  state: {
    unitId: at('al'),
    restriction: 'none',
    barred: [],
    participants: { reporter: ids('larare') },
    tasks: {},
    snapshot: { context: context() },
    ...more,
  },
});

const task = (owner: string, ...people: string[]): { readonly tasks: Record<string, Task> } => ({
  tasks: { one: { taskId: 'one', name: 'main.asked', owner, personIds: ids(...people) } },
});

const reads = (name: string, target: CaseTarget, org: OrgView = smallOrg()): boolean =>
  may(person(name), 'case.read', target, org, NOW);

const lent = (more: Partial<Delegation> = {}): Delegation => ({
  delegationId: 'd1',
  fromRole: 'rektor',
  toPersonId: personId('larare2'),
  unitId: at('al'),
  scope: 'loan.read',
  validFrom: parseInstant('2026-08-01T00:00:00Z'),
  validTo: parseInstant('2026-09-01T00:00:00Z'),
  decisionNumber: 'KS 2026/1',
  ...more,
});

describe('a case is not read', () => {
  it('by a colleague who has no part in it', () => {
    expect(reads('larare2', aCase())).toBe(false);
  });

  it('by its reporter, who has the receipt', () => {
    expect(reads('larare', aCase())).toBe(false);
    expect(may(person('larare'), 'case.receipt', aCase(), smallOrg(), NOW)).toBe(true);
  });

  it('by its reporter for the sake of a task that waits for the reporter', () => {
    expect(reads('larare', aCase(task('reporter', 'larare')))).toBe(false);
  });

  it('by the rektor of another school, the nämnd or a stranger', () => {
    for (const name of ['rektor-bok', 'ledamot', 'nobody']) expect(reads(name, aCase())).toBe(false);
  });

  it.each(['rektor', 'bitr', 'chef', 'handlaggare', 'larare2'])(
    'by %s who is barred, whatever role, part or task',
    (name) => {
      const participants = { reporter: ids('larare'), lender: ids(name) };
      expect(reads(name, aCase({ barred: ids(name), participants, ...task('owner', name) }))).toBe(false);
    },
  );

  it('by those who lead the unit when it is restricted to the levels above', () => {
    const target = aCase({ restriction: 'aboveUnit' });
    expect(['rektor', 'bitr', 'chef', 'handlaggare'].map((name) => reads(name, target))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('by the skolchef of the område when it is restricted to the huvudman', () => {
    const target = aCase({ restriction: 'aboveArea' });
    expect(['rektor', 'chef', 'handlaggare'].map((name) => reads(name, target))).toEqual([false, false, true]);
  });

  it('by a rektor who had a task before it was restricted', () => {
    expect(reads('rektor', aCase({ restriction: 'aboveUnit', ...task('rektor', 'rektor') }))).toBe(false);
  });

  it('by somebody who had a task for the sake of a role that has ended', () => {
    const org = smallOrg([], [['larare2', 'personal', 'bok']]);
    expect(reads('larare2', aCase(task('personal', 'larare2')), org)).toBe(false);
  });

  it('by a reader whose condition does not hold', () => {
    const process = { ...loan, readers: [{ role: 'rektor', unless: 'isAgainstHead' }] } as const;
    expect(reads('rektor', aCase({ snapshot: { context: context({ isAgainstHead: true }) } }, process))).toBe(false);
    expect(reads('rektor', aCase({}, process))).toBe(true);
  });

  it('by a conditional reader when the condition cannot be asked', () => {
    const { snapshot: _left, ...state } = aCase().state;
    const process = { ...loan, readers: [{ role: 'rektor', unless: 'isAgainstHead' }] } as const;
    expect(reads('rektor', { process, state })).toBe(false);
  });

  it('after a lent power has ended, or at another school', () => {
    const process = { ...loan, readers: [{ role: 'personal', delegation: 'loan.read' }] } as const;
    const ended = smallOrg([lent({ validTo: NOW })]);
    const elsewhere = smallOrg([lent({ unitId: at('bok') })]);
    expect(reads('larare2', aCase({}, process), ended)).toBe(false);
    expect(reads('larare2', aCase({}, process), elsewhere)).toBe(false);
    expect(reads('larare2', aCase({}, process), smallOrg([lent()]))).toBe(true);
  });

  it('by the system, which never comes through this door', () => {
    expect(may({ kind: 'system', name: 'relay' }, 'case.read', aCase(), smallOrg(), NOW)).toBe(false);
  });
});

describe('a case is read', () => {
  it.each(['rektor', 'bitr', 'chef', 'handlaggare'])('by %s, by office', (name) => {
    expect(reads(name, aCase())).toBe(true);
  });

  it('by who has a part in it, also when it is restricted', () => {
    const participants = { reporter: ids('larare'), lender: ids('larare2') };
    expect(reads('larare2', aCase({ restriction: 'aboveUnit', participants }))).toBe(true);
  });

  it('by who has a task in person, and by who has one while the role lasts', () => {
    expect(reads('larare2', aCase(task('owner', 'larare2')))).toBe(true);
    expect(reads('larare2', aCase(task('personal', 'larare2')))).toBe(true);
  });

  it('by its reporter where the process counts reporters among its readers', () => {
    expect(reads('larare', aCase({}, { ...loan, readers: [{ participant: 'reporter' }] }))).toBe(true);
  });
});

describe('the receipt', () => {
  it('is for nobody but the reporter', () => {
    for (const name of ['larare2', 'rektor', 'chef', 'handlaggare'])
      expect(may(person(name), 'case.receipt', aCase(), smallOrg(), NOW)).toBe(false);
  });

  it('is not for a reporter who has been barred', () => {
    expect(may(person('larare'), 'case.receipt', aCase({ barred: ids('larare') }), smallOrg(), NOW)).toBe(false);
  });
});

describe('a command', () => {
  const commands = (name: string, command: string, target = aCase()): boolean =>
    may(person(name), 'case.command', { ...target, command }, smallOrg(), NOW);

  it('is as good as sent to no case by who neither reads it nor is named for the command', () => {
    expect(commands('larare2', 'sign')).toBe(false);
    expect(commands('larare', 'approve')).toBe(false);
    expect(commands('larare', 'constructor')).toBe(false);
  });

  it('of the reporter comes to the engine, and everything from readers does', () => {
    expect(commands('larare', 'sign')).toBe(true);
    expect(commands('rektor', 'sign')).toBe(true);
  });
});

describe('a report', () => {
  const reports = (name: string, unit: string, command: string): boolean =>
    may(person(name), 'case.report', { process: loan, unitId: at(unit), command }, smallOrg(), NOW);

  it('is not opened by another command, at another school, at no school or by a stranger', () => {
    expect(reports('larare', 'al', 'sign')).toBe(false);
    expect(reports('larare', 'bok', 'askForLoan')).toBe(false);
    expect(reports('larare', 'nowhere', 'askForLoan')).toBe(false);
    expect(reports('ledamot', 'al', 'askForLoan')).toBe(false);
  });

  it('is opened by staff of the unit', () => {
    expect(reports('larare', 'al', 'askForLoan')).toBe(true);
  });
});

it('lets nobody see who has read a case but those who read it by office', () => {
  const participants = { reporter: ids('larare'), lender: ids('larare2') };
  const asks = (name: string) => may(person(name), 'case.reads', aCase({ participants }), smallOrg(), NOW);
  expect(['larare', 'larare2', 'ledamot', 'rektor-bok', 'handlaggare'].map(asks)).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
});
