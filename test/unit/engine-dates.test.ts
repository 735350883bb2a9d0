import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/domain/clock.ts';
import type { CaseId } from '../../src/domain/ids.ts';
import { isReproducible } from '../../src/domain/plan-deadline.ts';
import { nextTickAt } from '../../src/engine/tick.ts';
import { at, person, type TestEngine, testEngine } from '../support/engine.ts';
import { give, newKey, no, types, yes } from '../support/loan-case.ts';
import { watch } from '../support/processes/watch.ts';

// Monday 2026-08-17, five working days: by the end of Monday 2026-08-24.
let test: TestEngine;
beforeEach(async () => {
  test = await testEngine([watch]);
});
afterEach(() => test.close());

const begin = async (): Promise<CaseId> => {
  const data = { noticedAt: '2026-08-17T07:30:00.000Z' };
  const opening = { processId: 'watch', command: 'begin', data, principal: person('larare'), unitId: at('al') };
  return yes(await test.engine.open({ ...opening, key: newKey(), index: 0 })).loaded.state.caseId;
};
const deadlineOf = async (caseId: CaseId, deadlineId = 'inquiry.1') =>
  (await test.engine.load(caseId))?.state.deadlines[deadlineId];
const extend = (caseId: CaseId, dueOn: string, by = 'rektor') =>
  give(test, caseId, by, 'extend', { dueOn, reason: 'Vittnet är sjukt' });
const tickAt = async (caseId: CaseId, now: string): Promise<readonly string[]> => {
  test.now = parseInstant(now);
  if (!(await test.engine.tick(caseId))) return [];
  return (await test.parts.log.readStream(caseId as never)).at(-1)?.events.map(({ type }) => type) ?? [];
};

describe('extension', () => {
  it('ENG-42 is refused to whoever may not extend, and moves nothing', async () => {
    const caseId = await begin();
    expect(no(await extend(caseId, '2026-09-01', 'larare')).kind).toBe('forbidden');
    expect((await deadlineOf(caseId))?.plan.derivation.extensions).toBeUndefined();
  });
  it('ENG-42 is the same deadline with a later day, who decided it, as what and when', async () => {
    const caseId = await begin();
    test.now = parseInstant('2026-08-20T08:00:00Z');
    expect(types(await extend(caseId, '2026-09-01'))).toEqual(['Extended', 'DeadlineMoved']);
    const deadline = await deadlineOf(caseId);
    expect(deadline?.status.kind).toBe('running');
    expect(deadline?.plan.dueAt).toBe('2026-09-01T22:00:00.000Z');
    expect(deadline?.plan.derivation).toMatchObject({
      limit: { amount: 5, unit: 'workingDay' },
      extensions: [
        {
          dueBefore: '2026-08-24T22:00:00.000Z',
          lastDay: '2026-09-01',
          decided: { event: 'Extended', by: 'rektor', as: 'rektor', at: '2026-08-20T08:00:00.000Z' },
        },
      ],
    });
  });
  it('ENG-42 leaves what was written sealed: no reason stands in the open event', async () => {
    const caseId = await begin();
    await extend(caseId, '2026-09-01');
    const commits = await test.parts.log.readStream(caseId as never);
    expect(JSON.stringify(commits.map(({ events }) => events.map(({ data }) => data)))).not.toContain('Vittnet');
  });
  it('ENG-42 may be given again, each with its own decision', async () => {
    const caseId = await begin();
    await extend(caseId, '2026-09-01');
    await extend(caseId, '2026-09-10');
    const deadline = await deadlineOf(caseId);
    expect(deadline?.plan.derivation.extensions?.map(({ lastDay }) => lastDay)).toEqual(['2026-09-01', '2026-09-10']);
    expect(deadline?.plan.dueAt).toBe('2026-09-10T22:00:00.000Z');
  });
  it('ENG-42 is untouched by what comes after, and met as one deadline', async () => {
    const caseId = await begin();
    await extend(caseId, '2026-09-01');
    expect(types(await give(test, caseId, 'rektor', 'note'))).toEqual(['Noted']);
    await give(test, caseId, 'rektor', 'finish');
    const deadlines = (await test.engine.load(caseId))?.state.deadlines ?? {};
    expect(Object.keys(deadlines).sort()).toEqual(['by-law.1', 'hours.1', 'inquiry.1']);
    expect(deadlines['inquiry.1']?.status).toMatchObject({ kind: 'met', isLate: false });
  });
  it('ENG-43 refuses a day that gives no time, at its field, and stores nothing', async () => {
    const caseId = await begin();
    for (const dueOn of ['2026-08-24', '2026-08-18', '2020-01-01'])
      expect(no(await extend(caseId, dueOn))).toEqual({
        kind: 'validation-failed',
        issues: [{ pointer: '/dueOn', code: 'notLater' }],
      });
    expect(await test.parts.log.readStream(caseId as never)).toHaveLength(1);
  });
  it('ENG-43 refuses a day that no calendar knows', async () => {
    const caseId = await begin();
    expect(no(await extend(caseId, '9999-01-01')).kind).toBe('validation-failed');
  });
  it('ENG-43 gives one of two that extend at once to the same day, and refuses the other', async () => {
    const caseId = await begin();
    const both = await Promise.all([extend(caseId, '2026-09-01'), extend(caseId, '2026-09-01')]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['accepted', 'refused']);
    expect((await deadlineOf(caseId))?.plan.derivation.extensions).toHaveLength(1);
  });
  it('a day planned by another event replaces the deadline instead', async () => {
    const caseId = await begin();
    expect(types(await give(test, caseId, 'rektor', 'replan', { dueOn: '2026-08-19' }))).toEqual([
      'Replanned',
      'DeadlineCancelled',
      'DeadlineSet',
    ]);
    await extend(caseId, '2026-08-21');
    expect((await deadlineOf(caseId, 'inquiry.1.2026-08-19'))?.plan.dueAt).toBe('2026-08-21T22:00:00.000Z');
  });
});

describe('pause', () => {
  it('ENG-44 counts none of its days, from the day on which it was decided', async () => {
    const caseId = await begin();
    test.now = parseInstant('2026-08-19T08:00:00Z');
    expect(types(await give(test, caseId, 'rektor', 'pause', { until: '2026-08-25' }))).toEqual([
      'Paused',
      'DeadlineMoved',
    ]);
    const deadline = await deadlineOf(caseId);
    // One day had been counted; four are left after the 25th.
    expect(deadline?.plan.dueAt).toBe('2026-08-31T22:00:00.000Z');
    expect(deadline?.plan.derivation.pauses).toMatchObject([
      { from: '2026-08-19', to: '2026-08-25', reason: 'väntar på svar', decided: { by: 'rektor', event: 'Paused' } },
    ]);
    expect((await deadlineOf(caseId, 'hours.1'))?.plan.derivation.pauses).toBeUndefined();
  });
  it('ENG-44 ends with the day before it is ended, and may be made longer', async () => {
    const caseId = await begin();
    test.now = parseInstant('2026-08-19T08:00:00Z');
    await give(test, caseId, 'rektor', 'pause', { until: '2026-08-25' });
    await give(test, caseId, 'rektor', 'pause', { until: '2026-08-26' });
    expect((await deadlineOf(caseId))?.plan.dueAt).toBe('2026-09-01T22:00:00.000Z');
    test.now = parseInstant('2026-08-21T08:00:00Z');
    await give(test, caseId, 'rektor', 'resume');
    const deadline = await deadlineOf(caseId);
    expect(deadline?.plan.derivation.pauses).toMatchObject([{ from: '2026-08-19', to: '2026-08-20' }]);
    expect(deadline?.plan.dueAt).toBe('2026-08-26T22:00:00.000Z');
  });
  it('ENG-44 holds nothing when it is begun and ended on one day', async () => {
    const caseId = await begin();
    await give(test, caseId, 'rektor', 'pause', { until: '2026-08-25' });
    await give(test, caseId, 'rektor', 'resume');
    expect((await deadlineOf(caseId))?.plan.dueAt).toBe('2026-08-24T22:00:00.000Z');
  });
  it('ENG-44 that has run out is a new one when it is begun again', async () => {
    const caseId = await begin();
    await give(test, caseId, 'rektor', 'pause', { until: '2026-08-18' });
    test.now = parseInstant('2026-08-20T08:00:00Z');
    expect(types(await give(test, caseId, 'rektor', 'note'))).toEqual(['Noted']);
    await give(test, caseId, 'rektor', 'pause', { until: '2026-08-21' });
    expect((await deadlineOf(caseId))?.plan.derivation.pauses?.map(({ from, to }) => [from, to])).toEqual([
      ['2026-08-17', '2026-08-18'],
      ['2026-08-20', '2026-08-21'],
    ]);
  });
});

describe('what happens by itself after a move', () => {
  it('ENG-45 reminds by the new date, not of what is past', async () => {
    const caseId = await begin();
    expect(await tickAt(caseId, '2026-08-24T06:00:00Z')).toContain('DeadlineReminded');
    await extend(caseId, '2026-09-01');
    const deadline = await deadlineOf(caseId);
    expect(deadline && nextTickAt(deadline)).toBe('2026-08-31T22:00:00.000Z');
  });
  it('ENG-45 lets a deadline that has passed run again, and pass again', async () => {
    const caseId = await begin();
    expect(await tickAt(caseId, '2026-08-26T06:00:00Z')).toContain('DeadlinePassed');
    expect((await deadlineOf(caseId))?.escalatedTo).toBe('skolchef');
    await extend(caseId, '2026-09-01');
    const again = await deadlineOf(caseId);
    expect(again?.status.kind).toBe('running');
    expect(again?.escalatedTo).toBeUndefined();
    await tickAt(caseId, '2026-09-01T22:30:00Z');
    expect((await deadlineOf(caseId))?.status).toEqual({ kind: 'passed', at: '2026-09-01T22:00:00.000Z' });
    const all = (await test.parts.log.readStream(caseId as never)).flatMap(({ events }) => events);
    const passed = all.filter(({ type, data }) => type === 'DeadlinePassed' && data['ruleId'] === 'inquiry');
    expect(passed.map(({ data }) => data['dueAt'])).toEqual(['2026-08-24T22:00:00.000Z', '2026-09-01T22:00:00.000Z']);
  });
  it('ENG-45 passes at the next sweep what the move has put in the past', async () => {
    const caseId = await begin();
    await give(test, caseId, 'rektor', 'pause', { until: '2026-08-31' });
    test.now = parseInstant('2026-08-18T06:00:00Z');
    await give(test, caseId, 'rektor', 'resume');
    test.now = parseInstant('2026-08-27T06:00:00Z');
    expect(await tickAt(caseId, '2026-08-27T06:00:00Z')).toContain('DeadlinePassed');
    expect(await tickAt(caseId, '2026-08-27T06:00:00Z')).toEqual([]);
  });
  it('ENG-46 what was moved is worked out again from its derivation', async () => {
    const caseId = await begin();
    test.now = parseInstant('2026-08-19T08:00:00Z');
    await give(test, caseId, 'rektor', 'pause', { until: '2026-08-25' });
    await extend(caseId, '2026-09-10');
    const plan = (await deadlineOf(caseId))?.plan;
    if (plan === undefined) throw new Error('no deadline');
    const calendar = test.parts.settings.calendar();
    expect(isReproducible(plan, calendar)).toBe(true);
    const [extension] = plan.derivation.extensions ?? [];
    if (extension === undefined) throw new Error('no extension');
    const forged = [{ ...extension, lastDay: '2026-09-11' as typeof extension.lastDay }];
    expect(isReproducible({ ...plan, derivation: { ...plan.derivation, extensions: forged } }, calendar)).toBe(false);
    expect(isReproducible({ ...plan, derivation: { ...plan.derivation, pauses: [] } }, calendar)).toBe(false);
  });
});

describe('another routine', () => {
  const order = {
    decisionId: 'k-1',
    decisionNumber: 'KS 2026/12',
    by: 'chef',
    at: parseInstant('2026-08-18T08:00:00Z'),
    policyVersion: 2,
    calendarVersion: 1,
  };
  const publish = (amount: number, byLaw = 4) => {
    const limits = {
      inquiry: { amount, unit: 'workingDay' as const },
      'by-law': { amount: byLaw, unit: 'calendarDay' as const },
    };
    test.policy = { version: 2, limits, options: {} };
  };
  const versions = async (caseId: CaseId) => (await test.engine.load(caseId))?.state.follows;

  it('ENG-47 moves nothing in an open case until it is decided', async () => {
    const caseId = await begin();
    publish(10);
    await give(test, caseId, 'rektor', 'note');
    expect((await deadlineOf(caseId))?.plan.dueAt).toBe('2026-08-24T22:00:00.000Z');
  });
  it('ENG-47 moves what goes by a limit, and the case follows the version from then on', async () => {
    const caseId = await begin();
    publish(10);
    expect(await test.engine.redate(caseId, order)).toBe(true);
    const { plan } = (await deadlineOf(caseId)) ?? {};
    expect(plan?.dueAt).toBe('2026-08-31T22:00:00.000Z');
    expect(plan?.derivation).toMatchObject({
      policyVersion: 2,
      limit: { amount: 10, unit: 'workingDay' },
      redated: { dueBefore: '2026-08-24T22:00:00.000Z', decisionNumber: 'KS 2026/12', by: 'chef' },
    });
    expect(await versions(caseId)).toEqual({ policyVersion: 2, calendarVersion: 1 });
    expect((await test.engine.load(caseId))?.state.opening.policyVersion).toBe(1);
  });
  it("ENG-47 never makes a limit of the law's own later", async () => {
    const caseId = await begin();
    const before = (await deadlineOf(caseId, 'by-law.1'))?.plan.dueAt;
    publish(5, 9);
    await test.engine.redate(caseId, order);
    expect((await deadlineOf(caseId, 'by-law.1'))?.plan.dueAt).toBe(before);
    const stricter = await begin();
    publish(5, 2);
    await test.engine.redate(stricter, { ...order, policyVersion: 2 });
    expect((await deadlineOf(caseId, 'by-law.1'))?.plan.dueAt).toBe(before);
  });
  it('ENG-47 keeps what was extended no shorter than its day, and what was planned as it is', async () => {
    const [extended, replanned] = [await begin(), await begin()];
    await extend(extended, '2026-09-01');
    await give(test, replanned, 'rektor', 'replan', { dueOn: '2026-08-19' });
    publish(1);
    await test.engine.redate(extended, order);
    await test.engine.redate(replanned, order);
    expect((await deadlineOf(extended))?.plan.dueAt).toBe('2026-09-01T22:00:00.000Z');
    expect((await deadlineOf(replanned, 'inquiry.1.2026-08-19'))?.plan.dueAt).toBe('2026-08-19T22:00:00.000Z');
  });
  it('ENG-48 is done once for each decision, however often it is given, also at once', async () => {
    const caseId = await begin();
    publish(10);
    const given = await Promise.all([1, 2, 3].map(() => test.engine.redate(caseId, order)));
    expect(given.filter(Boolean)).toHaveLength(1);
    expect(await test.engine.redate(caseId, order)).toBe(false);
    const commits = await test.parts.log.readStream(caseId as never);
    expect(commits.flatMap(({ events }) => events).filter(({ type }) => type === 'PolicyFollowed')).toHaveLength(1);
  });
  it('ENG-48 passes over a closed case, one that is not there, and one that follows a newer version', async () => {
    const [closed, newer] = [await begin(), await begin()];
    await give(test, closed, 'rektor', 'finish');
    publish(10);
    expect(await test.engine.redate(closed, order)).toBe(false);
    expect(await test.engine.redate('c-none' as CaseId, order)).toBe(false);
    await test.engine.redate(newer, { ...order, decisionId: 'k-2', policyVersion: 3 });
    expect(await test.engine.redate(newer, order)).toBe(false);
  });
  it('ENG-49 what stays passed is passed once, and goes on being handed up where it was', async () => {
    const caseId = await begin();
    await tickAt(caseId, '2026-08-26T06:00:00Z');
    publish(4);
    await test.engine.redate(caseId, order);
    const deadline = await deadlineOf(caseId);
    expect(deadline?.status).toEqual({ kind: 'passed', at: '2026-08-24T22:00:00.000Z' });
    expect(deadline?.plan.dueAt).toBe('2026-08-21T22:00:00.000Z');
    expect(deadline && nextTickAt(deadline)).toBe('2026-08-28T22:00:00.000Z');
    expect(await tickAt(caseId, '2026-08-26T07:00:00Z')).toEqual([]);
  });
  it('ENG-15 replays a moved case to the state that moving left', async () => {
    const caseId = await begin();
    await extend(caseId, '2026-09-01');
    publish(20);
    await test.engine.redate(caseId, order);
    const { replay, registryOf } = await import('../../src/engine/case-store.ts');
    const live = await test.engine.load(caseId);
    const anew = replay(registryOf([watch]), undefined, await test.parts.log.readStream(caseId as never));
    expect(anew?.state.deadlines).toEqual(live?.state.deadlines);
    expect(anew?.state.follows).toEqual(live?.state.follows);
  });
});
