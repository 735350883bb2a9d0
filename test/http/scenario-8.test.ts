import { afterAll, beforeAll, expect, test } from 'vitest';
import { reported } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let caseId = '';
beforeAll(async () => {
  school = await startSystem({ clock: '2026-06-19T22:30:00Z' });
  const admin = await school.as('admin');
  for (const [who, role] of [
    ['rektor.ekan', 'rektor'],
    ['bitr.ekan', 'bitr_rektor'],
  ] as const)
    await admin.send('delete', `/admin/people/${who}/roles`, { role, unitId: 'ekan' });
  await school.turnTo('2026-06-20T08:00:00Z');
  const summer = { happenedAt: '2026-06-20T06:00:00Z', noticedAt: '2026-06-20T07:00:00Z' };
  caseId = await reported(school, summer);
  await school.settle();
}, START_MS);
afterAll(() => school.close());

test('a report on a Saturday in June, when the school has no rektor at work, is the skolchef’s task and the law’s clock runs', async () => {
  const chief = await school.as('skolchef.norr');
  const page = await chief.reads(caseId);
  expect(page.tasks.find(({ name }) => name === 'handlaggning.rapporterad')).toMatchObject({
    owner: 'skolchef',
    isMine: true,
  });
  expect(page.deadlines.find(({ ruleId }) => ruleId === 'kvittens')).toMatchObject({ dueText: 'måndag 22 juni 2026' });
  await school.turnTo('2026-07-20T08:00:00Z');
  expect((await chief.reads(caseId)).legalClock.days).toBe(30);
});

test('interviews wait only with a reason and a day to look again, and what is late is seen to be late', async () => {
  const chief = await school.as('skolchef.norr');
  await chief.does(caseId, 'notifyHuvudman');
  await chief.does(caseId, 'assignInvestigator', { investigator: 'utredare.ekan' });
  const investigator = await school.as('utredare.ekan');
  await investigator.does(caseId, 'startInvestigation', { impartiality: 'ingen_jav' });
  const without = await investigator.tries(caseId, 'pauseInterviews', { reasonCode: 'lov_gar_inte_att_na' });
  expect(without.body.issues.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([
    ['/reason', 'required'],
    ['/reviewOn', 'required'],
  ]);
  await investigator.does(caseId, 'pauseInterviews', {
    reasonCode: 'lov_gar_inte_att_na',
    reason: 'Barnet är bortrest.',
    reviewOn: '2026-07-27',
  });
  await school.turnTo('2026-08-17T08:00:00Z');
  const late = (await chief.reads(caseId)).deadlines.filter(({ isLate, status }) => isLate && status === 'passed');
  expect(late.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['samtalspaus', 'utredning_klar']));
  expect(await chief.lists('late')).toHaveLength(1);
  expect((await chief.get('/board')).body.total).toMatchObject({ open: 1, late: 1 });
});
