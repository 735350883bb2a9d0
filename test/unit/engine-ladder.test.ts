import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/domain/clock.ts';
import type { CaseId } from '../../src/domain/ids.ts';
import { ladderAhead, type Rung } from '../../src/engine/ladder.ts';
import type { NotifyData } from '../../src/engine/notify.ts';
import { smallOrg, type TestEngine, testEngine } from '../support/engine.ts';
import { aLoan, asking, give } from '../support/loan-case.ts';
import { loan } from '../support/processes/loan.ts';

let test: TestEngine;
beforeEach(async () => {
  test = await testEngine([loan]);
});
afterEach(() => test.close());

const stateOf = async (caseId: CaseId) => (await test.engine.load(caseId))!.state;
const ahead = async (caseId: CaseId): Promise<readonly Rung[]> =>
  ladderAhead(loan, await stateOf(caseId), test.now, test.org);
const shortly = (rungs: readonly Rung[]) =>
  rungs.map(({ at, kind, office, personIds }) => [at.slice(0, 10), kind, office, personIds]);

describe('who is never named', () => {
  it('ENG-61 whoever is barred, and in a restricted case whoever leads the unit', async () => {
    const caseId = await aLoan(test, asking({ blame: 'head', keepers: [{ personId: 'chef' }] }));
    const named = (await ahead(caseId)).flatMap(({ personIds }) => personIds);
    expect(named).not.toContain('rektor');
    expect(named).not.toContain('bitr');
    expect(named).not.toContain('chef');
  });

  it('ENG-61 whoever is barred, though planned work was to be done by them', async () => {
    const caseId = await aLoan(test, asking({ keepers: [{ personId: 'larare2' }] }));
    await give(test, caseId, 'rektor', 'approve', { checks: [{ ownerId: 'larare2', dueOn: '2026-08-20', what: 'x' }] });
    const rungs = (await ahead(caseId)).filter(({ deadlineId }) => deadlineId.startsWith('check.'));
    expect(rungs.length).toBeGreaterThan(0);
    expect(rungs.flatMap(({ personIds }) => personIds)).not.toContain('larare2');
  });

  it('ENG-62 anybody of the nämnd, which gets a list', async () => {
    const last = (await ahead(await aLoan(test))).at(-1);
    expect(last).toMatchObject({ kind: 'escalate', office: 'namnd', personIds: [], isList: true });
  });
});

describe('the ladder ahead', () => {
  it('ENG-60 says when, to which office and to whom, in order', async () => {
    expect(shortly(await ahead(await aLoan(test)))).toEqual([
      ['2026-08-18', 'remind', 'rektor', ['rektor']],
      ['2026-08-19', 'pass', 'rektor', ['rektor']],
      ['2026-08-20', 'escalate', 'skolchef', ['chef']],
      ['2026-09-16', 'escalate', 'namnd', []],
    ]);
  });

  it('ENG-60 names those who hold the office then, not those who hold it now', async () => {
    const caseId = await aLoan(test);
    const changed = smallOrg();
    test.org = {
      ...changed,
      holders: (role, unitId, at, without) =>
        role === 'rektor' && at >= parseInstant('2026-08-19T00:00:00Z')
          ? ['ny-rektor' as never]
          : changed.holders(role, unitId, at, without),
    };
    expect((await ahead(caseId)).slice(0, 2).map(({ personIds }) => personIds)).toEqual([['rektor'], ['ny-rektor']]);
  });

  it('ENG-60 says that nobody holds the office then', async () => {
    const caseId = await aLoan(test);
    test.org = smallOrg([], [['larare', 'personal', 'al']]);
    const [first] = await ahead(caseId);
    expect(first).toMatchObject({ office: 'skolchef', personIds: [], isList: false });
  });

  it('ENG-60 is what the sweep then tells, rung by rung', async () => {
    const caseId = await aLoan(test);
    await give(test, caseId, 'rektor', 'approve', {
      checks: [
        { ownerId: 'larare', dueOn: '2026-08-20', what: 'Laddaren' },
        { ownerId: 'larare2', dueOn: '2026-08-27', what: 'Skärmen' },
      ],
    });
    const rungs = await ahead(caseId);
    const instants = [...new Set(rungs.map(({ at }) => at))];
    expect(instants.length).toBeGreaterThan(2);
    for (const at of instants) {
      test.now = at;
      await test.engine.tick(caseId);
      const commit = (await test.parts.log.readStream(caseId as never)).at(-1)!;
      const told = commit.messages
        .filter(({ kind }) => kind === 'notify')
        .flatMap(({ data }) => (data as NotifyData).to);
      const foretold = rungs.filter((rung) => rung.at === at).flatMap(({ personIds }) => personIds);
      expect([...new Set(told)].sort()).toEqual([...new Set(foretold)].sort());
    }
    expect(await ahead(caseId)).toEqual([]);
  });

  it('ENG-60 lets what should have happened already happen now, without reminders of what has passed', async () => {
    const caseId = await aLoan(test);
    test.now = parseInstant('2026-08-24T08:00:00Z');
    expect((await ahead(caseId)).map(({ at, kind }) => [at, kind])).toEqual([
      [test.now, 'pass'],
      [test.now, 'escalate'],
      ['2026-09-16T22:00:00.000Z', 'escalate'],
    ]);
  });

  it('ENG-60 changes nothing in the case, and is the same each time it is asked', async () => {
    const caseId = await aLoan(test);
    const before = await stateOf(caseId);
    expect(await ahead(caseId)).toEqual(await ahead(caseId));
    expect(await stateOf(caseId)).toEqual(before);
  });

  it('ENG-60 has nothing to say of what is done', async () => {
    const caseId = await aLoan(test);
    await give(test, caseId, 'chef', 'refuse');
    expect((await ahead(caseId)).filter(({ deadlineId }) => deadlineId === 'approve.1')).toEqual([]);
  });
});
