import { afterAll, beforeAll, expect, test } from 'vitest';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

test('a process of the tests’ own is reported, read, searched for, late, handed up and closed without a change in src', async () => {
  const teacher = await school.as('larare.ekan');
  const report = {
    processId: 'lost-key',
    command: 'tell',
    unitId: 'ekan',
    data: { lostOn: '2026-08-17', door: 'hall', story: 'Den låg på bänken' },
  };
  const [receipt] = await teacher.opens(report);
  expect(receipt).toMatchObject({ caseNumber: 'NY-2026-0001', stage: 'missing', unitName: 'Ekans skola' });
  const { caseId } = receipt!;

  const rektor = await school.as('rektor.ekan');
  const page = await rektor.reads(caseId);
  expect(page.timeline[0]).toMatchObject({
    title: 'Anmälde en borttappad nyckel',
    by: { name: 'Lena Lärare' },
    as: 'personal',
    data: { story: 'Den låg på bänken' },
    citations: ['3 kap. 2 § arbetsmiljölagen (1977:1160)'],
  });
  expect(page.deadlines[0]).toMatchObject({
    ruleId: 'look',
    title: 'Leta',
    status: 'running',
    dueText: 'torsdag 20 augusti 2026',
  });
  await rektor.does(caseId, 'search', { where: 'i soffan' });

  await school.turnTo('2026-08-22T08:00:00Z');
  expect((await rektor.reads(caseId)).deadlines[0]).toMatchObject({ status: 'passed', isLate: true });
  const chief = await school.as('skolchef.norr');
  expect((await chief.get('/notifications')).body.items[0].text).toBe('NY-2026-0001: lämnat vidare');

  await rektor.does(caseId, 'find');
  expect(await rektor.reads(caseId)).toMatchObject({ isClosed: true, active: ['found'], commands: [] });
});
