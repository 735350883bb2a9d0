import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/domain/clock.ts';
import { sweepDeadlines } from '../../src/engine/deadline-sweep.ts';
import { createSqliteLeases } from '../../src/engine/sqlite/lease.ts';
import { nextTickAt } from '../../src/engine/tick.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { GroupWriter } from '../../src/sqlite/group-writer.ts';
import { type TestEngine, testEngine } from '../support/engine.ts';
import { aLoan, asking, give, no, openLoan, types, yes } from '../support/loan-case.ts';
import { loan } from '../support/processes/loan.ts';

let test: TestEngine;
beforeEach(async () => {
  test = await testEngine([loan]);
});
afterEach(() => test.close());

const stateOf = async (caseId: Parameters<TestEngine['engine']['load']>[0]) => {
  const loaded = await test.engine.load(caseId);
  if (loaded === undefined) throw new Error('no case');
  return loaded.state;
};
const lastCommit = async (caseId: string) => (await test.parts.log.readStream(caseId as never)).at(-1);

describe('setting and meeting', () => {
  it('ENG-20 sets on entry, meets on leaving, and sets anew on entering again', async () => {
    const caseId = await aLoan(test);
    expect((await stateOf(caseId)).deadlines['approve.1']).toMatchObject({
      status: { kind: 'running' },
      plan: { dueAt: '2026-08-19T22:00:00.000Z' },
    });
    expect(types(await give(test, caseId, 'rektor', 'approve', {}))).toEqual(
      expect.arrayContaining(['DeadlineMet', 'DeadlineSet', 'TaskCompleted']),
    );
    await give(test, caseId, 'rektor', 'takeBack');
    const { deadlines } = await stateOf(caseId);
    expect(deadlines['approve.1']?.status.kind).toBe('met');
    expect(deadlines['approve.2']?.status.kind).toBe('running');
    expect(deadlines['give-back.1']?.status.kind).toBe('met');
  });
  it('ENG-20 cancels when what was due is no longer to be done', async () => {
    const caseId = await aLoan(test);
    await give(test, caseId, 'chef', 'refuse');
    expect((await stateOf(caseId)).deadlines['approve.1']?.status.kind).toBe('cancelled');
  });
  it('ENG-21 resets no clock when the case is moved', async () => {
    const caseId = await aLoan(test);
    const before = (await stateOf(caseId)).deadlines;
    test.now = parseInstant('2026-08-18T08:00:00Z');
    expect(types(await give(test, caseId, 'rektor', 'move', { unit: 'bok' }))).toEqual([
      'Moved',
      'CaseMoved',
      'TaskDelegated',
    ]);
    const state = await stateOf(caseId);
    expect(state.deadlines).toEqual(before);
    expect(state.unitId).toBe('bok');
    expect(Object.values(state.tasks)[0]?.personIds).toEqual(['rektor-bok']);
  });
  it('ENG-22 says whether it was met late', async () => {
    const inTime = yes(await openLoan(test)).loaded.state;
    const late = yes(await openLoan(test, asking({ neededAt: '2026-06-18T08:00:00.000Z' }))).loaded.state;
    expect(inTime.deadlines['ask.1']?.status).toMatchObject({ kind: 'met', isLate: false });
    expect(late.deadlines['ask.1']?.status).toMatchObject({ kind: 'met', isLate: true });
  });
  it('ENG-25 takes the limit of the policy, and the day planned in the case before both', async () => {
    test.policy = { version: 7, limits: { approve: { amount: 1, unit: 'workingDay' } }, options: {} };
    const caseId = await aLoan(test);
    expect((await stateOf(caseId)).deadlines['approve.1']?.plan).toMatchObject({
      dueAt: '2026-08-18T22:00:00.000Z',
      derivation: { policyVersion: 7 },
    });
    await give(test, caseId, 'rektor', 'approve', { returnOn: '2026-09-01' });
    expect((await stateOf(caseId)).deadlines['give-back.1.2026-09-01']?.plan.dueAt).toBe('2026-09-01T22:00:00.000Z');
  });
  it('gives each planned piece of work its own task and deadline until it is done', async () => {
    const caseId = await aLoan(test);
    const checks = [
      { ownerId: 'larare', dueOn: '2026-08-20', what: 'Laddaren' },
      { ownerId: 'larare2', dueOn: '2026-08-21', what: 'Skärmen' },
    ];
    await give(test, caseId, 'rektor', 'approve', { checks });
    const before = await stateOf(caseId);
    expect(
      Object.values(before.tasks)
        .filter(({ name }) => name === 'check')
        .map(({ personIds }) => personIds),
    ).toEqual([['larare'], ['larare2']]);
    await give(test, caseId, 'larare', 'check', { check: '1' });
    const after = await stateOf(caseId);
    expect(after.deadlines['check.1.2026-08-20']?.status.kind).toBe('met');
    expect(after.deadlines['check.2.2026-08-21']?.status.kind).toBe('running');
  });
  it('refuses dates that no calendar knows instead of failing', async () => {
    const caseId = await aLoan(test);
    for (const returnOn of ['2099-01-01', '9999-01-01'])
      expect(no(await give(test, caseId, 'rektor', 'approve', { returnOn }))).toEqual({
        kind: 'validation-failed',
        issues: [{ pointer: '', code: 'outOfCalendar' }],
      });
  });
});

describe('ticking', () => {
  it('ENG-23 reminds, passes and escalates in order, once each', async () => {
    const caseId = await aLoan(test);
    const seen: string[] = [];
    for (const day of ['17', '18', '19', '20', '21', '22']) {
      test.now = parseInstant(`2026-08-${day}T22:30:00Z`);
      while (await test.engine.tick(caseId))
        seen.push(...((await lastCommit(caseId))?.events.map(({ type }) => `${day} ${type}`) ?? []));
    }
    expect(seen).toEqual(['18 DeadlineReminded', '19 DeadlinePassed', '20 DeadlineEscalated']);
  });
  it('ENG-23 passes all that came due during a week of silence in one commit, without stale reminders', async () => {
    const caseId = await aLoan(test);
    test.now = parseInstant('2026-08-28T09:00:00Z');
    expect(await test.engine.tick(caseId)).toBe(true);
    expect((await lastCommit(caseId))?.events.map(({ type }) => type)).toEqual(['DeadlinePassed', 'DeadlineEscalated']);
    expect(await test.engine.tick(caseId)).toBe(false);
  });
  it('ENG-24 moves no case, and goes on escalating until it is met', async () => {
    const caseId = await aLoan(test);
    test.now = parseInstant('2026-08-28T09:00:00Z');
    await test.engine.tick(caseId);
    const state = await stateOf(caseId);
    expect(state.active).toContain('main.asked');
    const approve = state.deadlines['approve.1'];
    expect(approve?.status.kind).toBe('passed');
    expect(approve && nextTickAt(approve)).toBe('2026-09-16T22:00:00.000Z');
    await give(test, caseId, 'rektor', 'approve');
    const met = (await stateOf(caseId)).deadlines['approve.1'];
    expect(met?.status).toMatchObject({ kind: 'met', isLate: true });
    expect(met && nextTickAt(met)).toBeUndefined();
  });
  it('ENG-30 tells the owner of a passed deadline and the level above, never the nämnd about a case', async () => {
    const caseId = await aLoan(test);
    test.now = parseInstant('2026-10-30T09:00:00Z');
    await test.engine.tick(caseId);
    const commit = await lastCommit(caseId);
    expect(commit?.messages.map(({ data }) => [data['text'], data['to']])).toEqual([
      ['deadline.passed', ['rektor']],
      ['deadline.escalated', ['chef']],
    ]);
    expect(commit?.events.map(({ data }) => data['to'])).toContain('namnd');
  });
  it('ENG-29 passes nothing twice when two sweep at once', async () => {
    const ids = [await aLoan(test), await aLoan(test), await aLoan(test)];
    test.now = parseInstant('2026-08-20T09:00:00Z');
    const answers = await Promise.all([...ids, ...ids].map((caseId) => test.engine.tick(caseId)));
    expect(answers.filter(Boolean)).toHaveLength(3);
    for (const caseId of ids) {
      const all = (await test.parts.log.readStream(caseId as never)).flatMap(({ events }) =>
        events.map(({ type }) => type),
      );
      expect(all.filter((type) => type === 'DeadlinePassed')).toHaveLength(1);
    }
  });
});

describe('sweeping', () => {
  it('ENG-29 leaves the work to whoever holds the lease, and takes it over when that one is silent', async () => {
    const caseId = await aLoan(test);
    test.now = parseInstant('2026-08-20T09:00:00Z');
    const db = openDatabase({ path: ':memory:', synchronous: 'NORMAL' });
    const leases = createSqliteLeases(db, new GroupWriter(db));
    const node = (holder: string) => ({
      dueCases: async () => [caseId],
      tick: test.engine.tick,
      caughtUp: async () => undefined,
      leases,
      clock: () => test.now,
      holder,
      leaseMs: 30_000,
      onError: (_: unknown, error: unknown) => {
        throw error;
      },
    });
    await leases.take('deadline-sweep', 'other', 30_000, Date.parse(test.now));
    expect(await sweepDeadlines(node('me'))).toBe(0);
    test.now = parseInstant('2026-08-20T09:00:30Z');
    expect(await sweepDeadlines(node('me'))).toBe(1);
    db.close();
  });
});
