import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Absence } from '../../src/domain/absence.ts';
import { instantOf, epochMs, type Instant } from '../../src/domain/clock.ts';
import { commitId, personId, unitId } from '../../src/domain/ids.ts';
import type { Role } from '../../src/domain/principal.ts';
import { anAbsence } from '../support/absence.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';
import type { Username } from '../support/kommun.ts';

const DAY_MS = 86_400_000;

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

const bySystem = () => ({ commitId: commitId(`t-${randomUUID()}`), by: 'system' as const });
const inDays = (days: number): Instant => instantOf(epochMs(school.now()) + days * DAY_MS);
let caseId: string;
beforeEach(async () => {
  const [opened] = await (await school.as('larare.ekan')).opens({
    processId: 'loan',
    command: 'askForLoan',
    unitId: 'ekan',
    data: { neededAt: school.now(), borrower: [{ personId: 'elev.alva' }], reason: 'Datorn är trasig' },
  });
  caseId = opened!.caseId;
  await school.settle();
});

const owners = async (): Promise<readonly string[]> => {
  const loaded = await school.system.engine.load(caseId as never);
  return Object.values(loaded!.state.tasks)
    .flatMap(({ personIds }) => personIds)
    .toSorted();
};
/** Waits for what follows by itself from a change of the organisation. */
const ownersBecome = (expected: readonly string[]) => expect.poll(owners, { timeout: 20_000 }).toEqual(expected);
const away = async (absent: Username, deputy: Username | null, from: number, to: number): Promise<Absence> => {
  const absence = anAbsence(absent, deputy, inDays(from), inDays(to), { absenceId: `a-${randomUUID()}` });
  await school.system.orgLog.registerAbsence({ ...bySystem(), absence });
  return absence;
};
const role = (who: string, what: Role) => ({ personId: personId(who), role: what, unitId: unitId('ekan') });

describe('a case without anybody doing anything in it', () => {
  test('ENG-57 goes to the deputy by itself when the absence is registered, and back when it is ended', async () => {
    expect(await owners()).toEqual(['rektor.ekan']);
    const { absenceId } = await away('rektor.ekan', 'bitr.ekan', 0, 10);
    await ownersBecome(['bitr.ekan']);
    await school.system.orgLog.endAbsence({ ...bySystem(), absenceId });
    await ownersBecome(['rektor.ekan']);
  });

  test('ENG-57 goes to the deputy when the period begins and back when it ends, also after a week of silence', async () => {
    await away('rektor.ekan', 'bitr.ekan', 2, 12);
    await school.turn({ days: 1 });
    expect(await owners()).toEqual(['rektor.ekan']);
    await school.turn({ days: 1 });
    expect(await owners()).toEqual(['bitr.ekan']);
    await school.turn({ days: 17 });
    expect(await owners()).toEqual(['rektor.ekan']);
  });

  test('ENG-57 is with whom it belongs too when the clock was wrong and is set right', async () => {
    await away('rektor.ekan', 'bitr.ekan', 2, 12);
    await school.turn({ days: 3 });
    expect(await owners()).toEqual(['bitr.ekan']);
    await school.turn({ days: -2 });
    expect(await owners()).toEqual(['rektor.ekan']);
    await school.turn({ days: 2 });
    expect(await owners()).toEqual(['bitr.ekan']);
    await school.turn({ days: 20 });
  });

  test('ENG-57 goes to a new owner, and leaves with whoever leaves', async () => {
    await school.system.orgLog.grantRole({ ...bySystem(), ...role('bitr.ekan', 'rektor') });
    await ownersBecome(['bitr.ekan', 'rektor.ekan']);
    await school.system.orgLog.endRole({ ...bySystem(), ...role('bitr.ekan', 'rektor') });
    await ownersBecome(['rektor.ekan']);
    await school.system.orgLog.endRole({ ...bySystem(), ...role('rektor.ekan', 'rektor') });
    await ownersBecome(['skolchef.norr']);
    await school.system.orgLog.grantRole({ ...bySystem(), ...role('rektor.ekan', 'rektor') });
    await ownersBecome(['rektor.ekan']);
  });

  test('ENG-57 whose owner is away without a deputy goes to whoever comes, though nobody ranks before the one who is away', async () => {
    await away('rektor.ekan', null, 0, 5);
    await ownersBecome(['skolchef.norr']);
    await away('skolchef.norr', null, 0, 5);
    await ownersBecome(['rektor.ekan']);
    const there = { ...role('handlaggare', 'skolchef'), unitId: unitId('kommun') };
    await school.system.orgLog.grantRole({ ...bySystem(), ...there });
    await ownersBecome(['handlaggare']);
    await school.system.orgLog.endRole({ ...bySystem(), ...there });
    await ownersBecome(['rektor.ekan']);
    await school.turn({ days: 6 });
  });

  test('ENG-58 is looked at only when something has changed: a sweep of nothing makes no commit', async () => {
    await school.turn({ days: 1 });
    const head = await school.system.log.head();
    expect(await school.system.sweeper.run()).toBe(0);
    expect(await school.system.log.head()).toBe(head);
  });
});
