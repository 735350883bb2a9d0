import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Absence } from '../../src/domain/absence.ts';
import { parseInstant } from '../../src/domain/clock.ts';
import { type CaseId, personId, unitId } from '../../src/domain/ids.ts';
import type { Task } from '../../src/engine/case-state.ts';
import { createEngine } from '../../src/engine/handle-command.ts';
import type { OrgParts } from '../../src/org/org-view.ts';
import { anAbsence } from '../support/absence.ts';
import { ROLES, smallOrg, type TestEngine, testEngine } from '../support/engine.ts';
import { aLoan, asking, give, no, types } from '../support/loan-case.ts';
import { loan } from '../support/processes/loan.ts';

const FROM = parseInstant('2026-08-17T00:00:00Z');
const TO = parseInstant('2026-08-24T00:00:00Z');

let test: TestEngine;
beforeEach(async () => {
  test = await testEngine([loan]);
});
afterEach(() => test.close());

const away = (absent: string, deputy: string | null, more: Partial<Absence> = {}): Absence =>
  anAbsence(absent, deputy, FROM, TO, more);
const orgWith = (more: Pick<OrgParts, 'absences' | 'jour'>, without: readonly string[] = []) =>
  smallOrg(
    [],
    ROLES.filter(([who]) => !without.includes(who)),
    more,
  );
const tasksOf = async (caseId: CaseId): Promise<readonly Task[]> =>
  Object.values((await test.engine.load(caseId))!.state.tasks);
const ownersOf = async (caseId: CaseId) => (await tasksOf(caseId)).map(({ owner, personIds }) => [owner, ...personIds]);
const commitsOf = (caseId: CaseId) => test.parts.log.readStream(caseId as never);
const lent = async (data?: unknown) => {
  const caseId = await aLoan(test, data);
  await give(test, caseId, 'rektor', 'nameLender', { lender: 'larare2' });
  await give(test, caseId, 'rektor', 'approve');
  return caseId;
};

describe('whose a task is', () => {
  it('ENG-50 is never somebody’s who is barred, though he stands in for the owner', async () => {
    const caseId = await aLoan(test, asking({ keepers: [{ personId: 'larare2' }] }));
    test.org = orgWith({ absences: [away('rektor', 'larare2')] });
    await test.engine.handOver(caseId);
    expect((await test.engine.load(caseId))!.state.barred).toEqual(['larare2']);
    expect(await ownersOf(caseId)).toEqual([['skolchef', 'chef']]);
    expect(no(await give(test, caseId, 'larare2', 'approve')).kind).toBe('forbidden');
  });
  it('ENG-67 never comes to anybody through who is barred: not a role', async () => {
    const caseId = await aLoan(test, asking({ keepers: [{ personId: 'chef' }] }));
    test.org = orgWith({ absences: [away('rektor', null), away('chef', 'larare2')] });
    await test.engine.handOver(caseId);
    expect(await ownersOf(caseId)).toEqual([['rektor', 'rektor']]);
    expect(no(await give(test, caseId, 'larare2', 'approve')).kind).toBe('forbidden');
    const another = await aLoan(test);
    await test.engine.handOver(another);
    expect(await ownersOf(another)).toEqual([['skolchef', 'larare2']]);
  });
  it('ENG-67 never comes to anybody through who is barred: not a part, nor along a chain', async () => {
    const caseId = await lent(asking({ keepers: [{ personId: 'larare2' }] }));
    test.org = orgWith({ absences: [away('larare2', 'bitr'), away('bitr', 'rektor-bok')] });
    await test.engine.handOver(caseId);
    expect(await ownersOf(caseId)).toEqual([['rektor', 'rektor']]);
    const chain = await lent(asking({ keepers: [{ personId: 'bitr' }] }));
    await test.engine.handOver(chain);
    expect(await ownersOf(chain)).toEqual([['rektor', 'rektor']]);
    const open = await lent();
    await test.engine.handOver(open);
    expect(await ownersOf(open)).toEqual([['lender', 'rektor-bok']]);
  });
  it('ENG-67 never comes to anybody by an absence, a jour or a lent power that a barred one has registered', async () => {
    const registeredBy = [personId('chef')];
    const caseId = await lent(asking({ keepers: [{ personId: 'chef' }] }));
    test.org = orgWith({ absences: [away('larare2', 'bitr', { registeredBy })] });
    await test.engine.handOver(caseId);
    expect(await ownersOf(caseId)).toEqual([['rektor', 'rektor']]);
    const asked = await aLoan(test, asking({ keepers: [{ personId: 'chef' }] }));
    await give(test, asked, 'rektor', 'nameLender', { lender: 'larare2' });
    expect(no(await give(test, asked, 'bitr', 'lend')).kind).toBe('forbidden');
    const duty = { jourId: 'j', onDutyId: personId('rektor-bok'), role: 'rektor', unitId: unitId('norr') } as const;
    const jour = [{ ...duty, from: FROM, to: TO, decisionNumber: 'KS 1', registeredBy }];
    test.org = orgWith({ absences: [away('rektor', null)], jour });
    expect(no(await give(test, asked, 'rektor-bok', 'approve')).kind).toBe('forbidden');
    const power = {
      delegationId: 'd',
      fromRole: 'skolchef',
      toPersonId: personId('rektor'),
      unitId: unitId('al'),
    } as const;
    const period = { scope: 'loan.refuse', validFrom: FROM, validTo: TO, decisionNumber: '1' };
    test.org = smallOrg([{ ...power, ...period, registeredBy }]);
    expect(no(await give(test, asked, 'rektor', 'refuse')).kind).toBe('forbidden');
    expect(types(await give(test, await aLoan(test), 'rektor', 'refuse'))[0]).toBe('Refused');
  });
  it('ENG-51 goes to the deputy while the owner is away, and back at the instant at which the absence ends', async () => {
    const caseId = await aLoan(test);
    test.org = orgWith({ absences: [away('rektor', 'bitr')] });
    expect(await test.engine.handOver(caseId)).toBe(true);
    expect(await ownersOf(caseId)).toEqual([['rektor', 'bitr']]);
    test.now = TO;
    expect(await test.engine.handOver(caseId)).toBe(true);
    expect(await ownersOf(caseId)).toEqual([['rektor', 'rektor']]);
  });
  it('ENG-51 without a deputy goes to the next owner, and to the one who is away when nobody else is there', async () => {
    const caseId = await aLoan(test);
    test.org = orgWith({ absences: [away('rektor', null)] });
    await test.engine.handOver(caseId);
    expect(await ownersOf(caseId)).toEqual([['skolchef', 'chef']]);
    test.org = orgWith({ absences: [away('rektor', null), away('chef', null)] });
    await test.engine.handOver(caseId);
    expect(await ownersOf(caseId)).toEqual([['rektor', 'rektor']]);
  });
  it('ENG-51 goes to who has jour where no ordinary owner is present', async () => {
    const caseId = await aLoan(test);
    const duty = { jourId: 'j', onDutyId: personId('rektor-bok'), role: 'rektor', unitId: unitId('norr') } as const;
    test.org = orgWith({
      absences: [away('rektor', null)],
      jour: [{ ...duty, from: FROM, to: TO, decisionNumber: 'KS 1' }],
    });
    await test.engine.handOver(caseId);
    expect(await ownersOf(caseId)).toEqual([['rektor', 'rektor-bok']]);
    expect(types(await give(test, caseId, 'rektor-bok', 'approve'))[0]).toBe('Approved');
  });
  it('ENG-52 of a part in the case is the deputy’s, who acts in it, until the instant at which the time is over', async () => {
    const caseId = await lent();
    test.org = orgWith({ absences: [away('larare2', 'larare')] });
    await test.engine.handOver(caseId);
    expect(await ownersOf(caseId)).toEqual([['lender', 'larare']]);
    const asked = await aLoan(test);
    await give(test, asked, 'larare', 'sign');
    await give(test, asked, 'rektor', 'nameLender', { lender: 'larare2' });
    test.now = TO;
    expect(no(await give(test, asked, 'larare', 'lend')).kind).toBe('forbidden');
    test.now = parseInstant('2026-08-23T23:59:59.999Z');
    expect(types(await give(test, asked, 'larare', 'lend'))[0]).toBe('Lent');
  });
  it('ENG-52 of a part follows a chain of deputies, and is the next owner’s when the chain is a ring', async () => {
    const caseId = await lent();
    test.org = orgWith({ absences: [away('larare2', 'larare'), away('larare', 'bitr')] });
    await test.engine.handOver(caseId);
    expect(await ownersOf(caseId)).toEqual([['lender', 'bitr']]);
    test.org = orgWith({ absences: [away('larare2', 'larare'), away('larare', 'larare2')] });
    await test.engine.handOver(caseId);
    expect(await ownersOf(caseId)).toEqual([['rektor', 'rektor']]);
  });
  it('ENG-52 of whoever reported in person is nobody else’s: nobody signs in his place', async () => {
    const caseId = await aLoan(test);
    test.org = orgWith({ absences: [away('larare', 'larare2')] });
    expect(no(await give(test, caseId, 'larare2', 'sign')).kind).toBe('forbidden');
    expect(types(await give(test, caseId, 'larare', 'sign'))[0]).toBe('Signed');
  });
  it('ENG-53 of a part leaves with whoever leaves', async () => {
    const caseId = await lent();
    test.org = orgWith({}, ['larare2']);
    await test.engine.handOver(caseId);
    expect(await ownersOf(caseId)).toEqual([['rektor', 'rektor']]);
  });
  it('ENG-54 of planned work goes to the deputy, and from who has left to those who else own the case', async () => {
    const caseId = await aLoan(test);
    const checks = [{ id: 'c1', ownerId: 'larare2', dueOn: '2026-09-01', done: false }];
    await give(test, caseId, 'rektor', 'approve', { checks: checks.map(({ id: _id, done: _done, ...one }) => one) });
    const items = async () => (await tasksOf(caseId)).filter(({ name }) => name === 'check');
    const before = await items();
    if (before.length === 0) throw new Error('no planned work');
    expect(before[0]).toMatchObject({ owner: 'owner' });
    const named = before[0]!.personIds[0]!;
    test.org = orgWith({ absences: [away(named, 'bitr')] });
    await test.engine.handOver(caseId);
    expect((await items())[0]).toMatchObject({ owner: 'owner', personIds: ['bitr'] });
    test.org = orgWith({}, [named]);
    await test.engine.handOver(caseId);
    expect((await items())[0]!.personIds.length).toBeGreaterThan(0);
    expect((await items())[0]!.personIds).not.toContain(named);
  });
});

describe('handing over', () => {
  it('ENG-55 is one commit by the system that moves tasks alone and tells those to whom they are new', async () => {
    const caseId = await aLoan(test);
    test.org = smallOrg([], [...ROLES, ['rektor2', 'rektor', 'al']]);
    await test.engine.handOver(caseId);
    const last = (await commitsOf(caseId)).at(-1)!;
    expect(last.meta).toMatchObject({ command: 'case.handOver', by: 'system' });
    expect(last.events.map(({ type }) => type)).toEqual(['TaskDelegated']);
    expect(last.messages).toEqual([
      { kind: 'notify', data: { to: ['rektor2'], text: 'task.created', isUrgent: false } },
    ]);
  });
  it('ENG-55 does nothing twice, nor when everything is with whom it belongs, nor in a closed case', async () => {
    const caseId = await aLoan(test);
    expect(await test.engine.handOver(caseId)).toBe(false);
    test.org = orgWith({ absences: [away('rektor', 'bitr')] });
    expect(await test.engine.handOver(caseId)).toBe(true);
    expect(await test.engine.handOver(caseId)).toBe(false);
    await give(test, caseId, 'chef', 'refuse');
    test.org = smallOrg();
    expect(await test.engine.handOver(caseId)).toBe(false);
    expect(await test.engine.handOver('nobodys' as CaseId)).toBe(false);
  });
  it('ENG-56 by two nodes at once is one commit', async () => {
    const caseId = await aLoan(test);
    test.org = orgWith({ absences: [away('rektor', 'bitr')] });
    const other = createEngine({ ...test.parts });
    const before = (await commitsOf(caseId)).length;
    const done = await Promise.all([
      test.engine.handOver(caseId),
      other.handOver(caseId),
      test.engine.handOver(caseId),
    ]);
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await commitsOf(caseId)).toHaveLength(before + 1);
  });
});
