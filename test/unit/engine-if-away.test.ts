import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Absence } from '../../src/domain/absence.ts';
import { type Instant, parseInstant } from '../../src/domain/clock.ts';
import { type CaseId } from '../../src/domain/ids.ts';
import { ifAway } from '../../src/engine/if-away.ts';
import { anAbsence } from '../support/absence.ts';
import { smallOrg, type TestEngine, testEngine } from '../support/engine.ts';
import { aLoan, asking, give } from '../support/loan-case.ts';
import { loan } from '../support/processes/loan.ts';

const day = (date: string): Instant => parseInstant(`${date}T00:00:00Z`);
const away = (absent: string, deputy: string | null, from: string, to: string): Absence =>
  anAbsence(absent, deputy, day(from), day(to));

let test: TestEngine;
beforeEach(async () => {
  test = await testEngine([loan]);
});
afterEach(() => test.close());

const simulated = async (caseId: CaseId, absence: Absence) => {
  const { state } = (await test.engine.load(caseId))!;
  const orgIfAway = smallOrg([], undefined, { absences: [absence] });
  return ifAway(loan, state, test.now, { org: test.org, orgIfAway }, absence);
};

describe('who is never told of', () => {
  it('ENG-64 nobody else’s deadlines', async () => {
    const caseId = await aLoan(test);
    expect(await simulated(caseId, away('bitr', 'larare', '2026-08-18', '2026-09-01'))).toEqual([]);
    expect(await simulated(caseId, away('chef', 'larare', '2026-08-18', '2026-09-01'))).toEqual([]);
  });

  it('ENG-64 a deputy who is barred from the case gets nothing of it', async () => {
    const caseId = await aLoan(test, asking({ keepers: [{ personId: 'bitr' }] }));
    const [one] = await simulated(caseId, away('rektor', 'bitr', '2026-08-18', '2026-09-01'));
    expect(one?.owner.personIds).not.toContain('bitr');
    expect(one?.rungs.flatMap(({ personIds }) => personIds)).not.toContain('bitr');
  });
});

describe('a planned absence', () => {
  it('ENG-64 says to whom each deadline goes, from when, and what it will tell them', async () => {
    const found = await simulated(await aLoan(test), away('rektor', 'bitr', '2026-08-18', '2026-09-01'));
    expect(found.map(({ deadline, at, owner }) => [deadline.ruleId, at, owner])).toEqual([
      ['approve', day('2026-08-18'), { owner: 'rektor', personIds: ['bitr'] }],
    ]);
    expect(found[0]?.rungs.map(({ kind, personIds }) => [kind, personIds])).toEqual([
      ['remind', ['bitr']],
      ['pass', ['bitr']],
    ]);
  });

  it('ENG-64 without a deputy it goes to whoever else may own it', async () => {
    const [one] = await simulated(await aLoan(test), away('rektor', null, '2026-08-18', '2026-09-01'));
    expect(one?.owner).toEqual({ owner: 'skolchef', personIds: ['chef'] });
  });

  it('ENG-64 with rungs outside it, those are not told of', async () => {
    const [one] = await simulated(await aLoan(test), away('rektor', 'bitr', '2026-08-18', '2026-08-19'));
    expect(one?.rungs.map(({ kind }) => kind)).toEqual(['remind']);
  });

  it('ENG-64 that has begun counts from now, and one that is over not at all', async () => {
    const caseId = await aLoan(test);
    const [one] = await simulated(caseId, away('rektor', 'bitr', '2026-08-01', '2026-09-01'));
    expect(one?.at).toBe(test.now);
    expect(await simulated(caseId, away('rektor', 'bitr', '2026-08-01', '2026-08-02'))).toEqual([]);
  });

  it('ENG-64 takes planned work along, to the deputy of the one who was named for it', async () => {
    const caseId = await aLoan(test);
    await give(test, caseId, 'rektor', 'approve', { checks: [{ ownerId: 'larare', dueOn: '2026-08-20', what: 'x' }] });
    const found = await simulated(caseId, away('larare', 'larare2', '2026-08-18', '2026-09-01'));
    const check = found.find(({ deadline }) => deadline.ruleId === 'check');
    expect(check?.owner.personIds).toEqual(['larare2']);
    expect(check?.rungs.map(({ kind, personIds }) => [kind, personIds])).toEqual([['pass', ['larare2']]]);
  });

  it('ENG-64 has nothing to say of what is done', async () => {
    const caseId = await aLoan(test);
    await give(test, caseId, 'chef', 'refuse');
    expect(await simulated(caseId, away('rektor', 'bitr', '2026-08-18', '2026-09-01'))).toEqual([]);
  });
});
