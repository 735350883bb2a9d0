import { afterAll, beforeAll, expect, test } from 'vitest';
import { countIncidents } from '../../src/projections/incidents.ts';
import { reported } from '../support/krankning.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let caseId = '';
beforeAll(async () => {
  school = await startSystem();
  caseId = await reported(school, { accusedKind: 'rektor', accused: [{ personId: 'rektor.ekan' }] });
  await school.settle();
}, START_MS);
afterAll(() => school.close());

const VIEWS = ['mine', 'open', 'late', 'closed', 'reported'];

test('a report that accuses the rektor goes straight to the skolchef, who has the task and is told at once', async () => {
  const chief = await school.as('skolchef.norr');
  const page = await chief.reads(caseId);
  expect(page).toMatchObject({ isRestricted: true });
  expect(page.active).toContain('handlaggning.hos_huvudman');
  expect(page.tasks.find(({ name }) => name === 'handlaggning.hos_huvudman')?.people).toEqual([
    { personId: 'skolchef.norr', name: 'Stina Skolchef' },
  ]);
  expect((await chief.get('/notifications')).body.items[0]).toMatchObject({ caseId, isUrgent: true });
});

test.each(['rektor.ekan', 'bitr.ekan'] as const)(
  '%s finds it in no list, counter, inbox, page or link',
  async (username) => {
    const reader = await school.as(username);
    for (const view of VIEWS) expect(await reader.lists(view)).toEqual([]);
    expect((await reader.get('/board')).body.total.open).toBe(0);
    expect((await reader.get('/notifications')).body).toEqual({ items: [], unread: 0 });
    for (const path of ['', '/receipt', '/reads'])
      expect((await reader.get(`/cases/${caseId}${path}`)).status).toBe(404);
  },
);

test('the rektor stays out when told of it, when named investigator by mistake, and at each deadline', async () => {
  const chief = await school.as('skolchef.norr');
  const own = await reported(school);
  const rektor = await school.as('rektor.ekan');
  expect((await rektor.tries(own, 'linkCase', { other: caseId })).body.issues).toEqual([
    { pointer: '/other', code: 'unknownCase' },
  ]);
  await chief.does(caseId, 'notifyHuvudman');
  await chief.tries(caseId, 'assignInvestigator', { investigator: 'rektor.ekan' });
  await school.turn({ days: 30 });
  expect((await rektor.get(`/cases/${caseId}`)).status).toBe(404);
  expect(JSON.stringify((await rektor.get('/notifications?limit=100')).body)).not.toContain(caseId);
});

test('those who look after the system count it all the same', async () => {
  expect(await countIncidents(school.system.projections)).toMatchObject({ cases: 2 });
});
