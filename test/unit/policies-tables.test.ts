import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/domain/clock.ts';
import { personId } from '../../src/domain/ids.ts';
import { type Role, ROLES } from '../../src/domain/principal.ts';
import { type Action, may, type Targets } from '../../src/policies/may.ts';
import { at, person, smallOrg } from '../support/engine.ts';

const NOW = parseInstant('2026-08-17T08:00:00Z');

/** Roles that may, when held at the unit given; everybody is somebody else than the target. */
const rolesThatMay = <A extends Action>(action: A, target: Targets[A], heldAt: string): readonly Role[] =>
  ROLES.filter((role) => may(person('one'), action, target, smallOrg([], [['one', role, heldAt]]), NOW));

const STAFF: readonly Role[] = [
  'personal',
  'rektor',
  'bitr_rektor',
  'utredare',
  'skolchef',
  'handlaggare',
  'registrator',
];
const OVERSEERS: readonly Role[] = ['rektor', 'bitr_rektor', 'skolchef', 'handlaggare', 'registrator'];
const other = { personId: personId('other') };
const al = { unitId: at('al') };

describe('at another unit', () => {
  it.each([
    'unit.report',
    'unit.read',
    'unit.roster',
    'unit.add',
    'unit.change',
    'board.readUnit',
    'person.protect',
  ] as const)('no role is enough for %s', (action) => {
    expect(rolesThatMay(action, al, 'bok')).toEqual([]);
  });

  it.each(['person.grantRole', 'person.endRole', 'person.delegate'] as const)('no role is enough for %s', (action) => {
    expect(rolesThatMay(action, { ...other, ...al, role: 'personal' }, 'bok')).toEqual([]);
  });

  it('a unit that is not there is nobody’s', () => {
    expect(rolesThatMay('unit.roster', { unitId: at('nowhere') }, 'kommun')).toEqual([]);
  });
});

describe('nobody gives power to himself or herself', () => {
  const own = { personId: personId('one'), ...al };
  it.each([
    ['person.grantRole', { ...own, role: 'rektor' }],
    ['person.delegate', own],
    ['person.endAccess', own],
  ] as const)('by %s', (action, target) => {
    expect(rolesThatMay(action, target as never, 'kommun')).toEqual([]);
  });
});

it('gives nobody another’s notifications', () => {
  expect(rolesThatMay('notification.read', { recipientId: personId('other') }, 'kommun')).toEqual([]);
  expect(rolesThatMay('notification.acknowledge', { recipientId: personId('other') }, 'kommun')).toEqual([]);
  expect(rolesThatMay('notification.configure', { recipientId: personId('other') }, 'kommun')).toEqual([]);
  expect(rolesThatMay('notification.read', { recipientId: personId('one') }, 'al')).toEqual(ROLES);
});

it('gives the nämnd and the admin no case, no list and no names of pupils', () => {
  for (const role of ['namnd', 'admin'] as const)
    for (const action of ['case.list', 'board.read'] as const)
      expect(rolesThatMay(action, undefined, 'kommun')).not.toContain(role);
  expect(rolesThatMay('unit.roster', al, 'kommun')).toEqual(STAFF);
});

it.each([
  ['unit.report', al, 'al', STAFF],
  ['unit.roster', al, 'norr', STAFF],
  ['unit.read', al, 'norr', [...OVERSEERS, 'admin']],
  ['unit.add', { unitId: at('norr') }, 'kommun', ['admin']],
  ['unit.change', al, 'kommun', ['admin']],
  ['board.read', undefined, 'al', OVERSEERS],
  ['board.readUnit', al, 'al', OVERSEERS],
  ['board.namnd', undefined, 'kommun', ['skolchef', 'namnd']],
  ['board.namnd', undefined, 'norr', []],
  ['case.list', undefined, 'al', STAFF],
  ['person.list', undefined, 'kommun', ['admin']],
  ['person.add', undefined, 'kommun', ['admin']],
  ['person.setMail', other, 'kommun', ['admin']],
  ['delivery.read', undefined, 'kommun', ['admin']],
  ['delivery.settle', undefined, 'kommun', ['admin']],
  ['delivery.test', undefined, 'kommun', ['admin']],
  ['delivery.setDefaults', undefined, 'kommun', ['admin']],
  ['person.grantRole', { ...other, ...al, role: 'rektor' }, 'kommun', ['admin']],
  ['person.endRole', { ...other, ...al }, 'kommun', ['admin']],
  ['person.endAccess', other, 'kommun', ['admin']],
  ['person.endAccess', other, 'al', []],
  ['person.protect', al, 'al', ['rektor', 'skolchef']],
  ['person.delegate', { ...other, ...al }, 'norr', ['skolchef', 'admin']],
  ['policy.read', undefined, 'kommun', ['skolchef', 'handlaggare', 'registrator', 'admin']],
  ['policy.publish', undefined, 'kommun', ['skolchef', 'admin']],
  ['policy.publish', undefined, 'norr', []],
  ['policy.redate', undefined, 'kommun', ['skolchef', 'admin']],
  ['policy.redate', undefined, 'norr', []],
  ['calendar.read', undefined, 'kommun', ['skolchef', 'handlaggare', 'registrator', 'admin']],
  ['calendar.read', undefined, 'al', []],
  ['calendar.publish', undefined, 'norr', []],
  ['calendar.publish', undefined, 'kommun', ['skolchef', 'admin']],
  ['menu.report', undefined, 'al', STAFF],
  ['menu.board', undefined, 'al', OVERSEERS],
  ['menu.namnd', undefined, 'kommun', ['namnd']],
  ['menu.admin', undefined, 'kommun', ['admin']],
] as const)('lets no other role do %s to %j from %s', (action, target, heldAt, roles) => {
  expect(rolesThatMay(action, target as never, heldAt)).toEqual(roles);
});
