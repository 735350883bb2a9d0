import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayFrom } from '../support/krankning.ts';
import type { OpenCases } from '../support/somebody.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  // Friday afternoon: the 72 hours go over the weekend.
  school = await startSystem({ clock: '2026-08-21T14:00:00Z' });
}, START_MS);
afterAll(() => school.close());

const report = (data: object = {}): OpenCases => ({
  processId: 'personuppgiftsincident',
  command: 'report',
  unitId: 'ekan',
  data: { discoveredAt: school.now(), what: 'En klasslista skickades till fel adress.', ...data },
});
const reported = async (data: object = {}): Promise<string> => {
  const [receipt] = await (await school.as('larare.ekan')).opens(report(data));
  await school.settle();
  return receipt!.caseId;
};

const assessment = (risk: string) => ({
  breach: ['konfidentialitet'],
  categories: ['identitet', 'kontakt'],
  subjects: ['barn_elever'],
  count: 27,
  isEstimate: false,
  consequences: 'Någon kan söka upp ett barn.',
  risk,
  reasons: 'Listan innehåller adresser.',
});
const assessed = async (caseId: string, risk: string): Promise<string> => {
  await (await school.as('handlaggare')).does(caseId, 'assignAssessor', { assessor: 'utredare.ekan' });
  await (await school.as('utredare.ekan')).does(caseId, 'assessRisk', assessment(risk));
  return caseId;
};

const notification = (more: object = {}) => ({
  notifiedAt: school.now(),
  reference: 'IMY-2026-12345',
  extent: 'fullstandig',
  ...more,
});
const requirementsOf = (body: { requirements?: { name: string }[] }) => body.requirements?.map(({ name }) => name);

test('a breach goes from the report to its end: assessed, notified, those concerned told, remedied, followed up', async () => {
  const caseId = await reported();
  const desk = await school.as('handlaggare');
  const opened = await desk.reads(caseId);
  expect(opened.active).toEqual(expect.arrayContaining(['handlaggning.registrerad', 'anmalan.oprovad']));
  expect(opened.deadlines.find(({ ruleId }) => ruleId === 'imy')?.dueAt).toBe('2026-08-24T14:00:00.000Z');
  expect((await desk.get('/notifications')).body.items[0]).toMatchObject({ caseId, isUrgent: true });

  await assessed(caseId, 'hog_risk');
  const assessor = await school.as('utredare.ekan');
  await assessor.does(caseId, 'notifyAuthority', notification({ extent: 'preliminar' }));
  await assessor.does(caseId, 'informSubjects', {
    informedAt: school.now(),
    how: 'var_och_en',
    count: 27,
    content: 'Vad som hänt, vad det kan leda till och vem de kan ringa.',
  });
  await assessor.does(caseId, 'informOfficer', { informedAt: school.now(), advice: 'Byt utskickslista.' });
  await assessor.does(caseId, 'supplement', { sentAt: school.now(), extent: 'fullstandig', content: 'Antalet.' });

  const chief = await school.as('skolchef.norr');
  const measures = [
    { what: 'Ny rutin för utskick', type: 'organisatorisk', owner: 'rektor.ekan', dueOn: dayFrom(school, 5) },
  ];
  await chief.does(caseId, 'decideMeasures', { needed: 'ja', measures, nextFollowUpOn: dayFrom(school, 20) });
  const early = await assessor.tries(caseId, 'close', { summary: 'Klart.' });
  expect(early.status).toBe(403);
  await (await school.as('rektor.ekan')).does(caseId, 'completeMeasure', { measure: 1, doneOn: dayFrom(school, 0) });
  await assessor.does(caseId, 'followUp', { followedUpOn: dayFrom(school, 0), effect: 'ja', decision: 'avsluta' });
  await chief.does(caseId, 'close', { summary: 'Fel adress, inget har hänt barnen, ny rutin.' });

  const page = await chief.reads(caseId);
  expect(page.active).toEqual(expect.arrayContaining(['handlaggning.avslutad', 'anmalan.anmald']));
  expect(page.deadlines.filter(({ status }) => status === 'running')).toEqual([]);
  expect((await (await school.as('larare.ekan')).get(`/cases/${caseId}/receipt`)).body.isClosed).toBe(true);
});

test('a breach without risk is not notified but documented, with reasons that somebody else than its cause gives', async () => {
  const caseId = await assessed(await reported({ causedBy: 'skolchef.norr' }), 'ingen_risk');
  const byCause = await (await school.as('skolchef.norr')).tries(caseId, 'declineNotification', {
    reasons: 'Krypterat.',
  });
  expect(requirementsOf(byCause.body)).toEqual(['otherThanCauser']);
  const desk = await school.as('handlaggare');
  await desk.does(caseId, 'declineNotification', { reasons: 'Uppgifterna var krypterade.' });
  const { active, deadlines } = await desk.reads(caseId);
  expect(active).toContain('anmalan.ej_anmald');
  expect(deadlines.find(({ ruleId }) => ruleId === 'imy')?.status).toBe('cancelled');
});

test('where there is a risk it cannot be decided not to notify', async () => {
  const caseId = await assessed(await reported(), 'risk');
  const response = await (await school.as('skolchef.norr')).tries(caseId, 'declineNotification', {
    reasons: 'Pinsamt.',
  });
  expect(requirementsOf(response.body)).toEqual(['riskIsUnlikely']);
});

describe('who may not', () => {
  test('the teacher who reported sees a receipt, and the rektor reads but does not assess', async () => {
    const caseId = await reported();
    const teacher = await school.as('larare.ekan');
    expect((await teacher.get(`/cases/${caseId}`)).status).toBe(404);
    expect((await teacher.get(`/cases/${caseId}/receipt`)).status).toBe(200);
    const rektor = await school.as('rektor.ekan');
    await rektor.reads(caseId);
    for (const command of ['assignAssessor', 'assessRisk', 'declineNotification', 'decideMeasures'])
      expect((await rektor.tries(caseId, command)).body.slug).toBe('forbidden');
    expect((await (await school.as('rektor.almen')).get(`/cases/${caseId}`)).status).toBe(404);
  });

  test('the one in whose hands it happened is not appointed to assess it', async () => {
    const caseId = await reported({ causedBy: 'utredare.ekan' });
    const response = await (await school.as('handlaggare')).tries(caseId, 'assignAssessor', {
      assessor: 'utredare.ekan',
    });
    expect(requirementsOf(response.body)).toEqual(['assessorIsAnother']);
  });

  test('a teacher suspected of having looked finds nothing, and a suspected rektor takes it from the school', async () => {
    const byTeacher = await reported({ suspected: [{ personId: 'larare2.ekan' }] });
    const suspect = await school.as('larare2.ekan');
    expect((await suspect.get(`/cases/${byTeacher}/receipt`)).status).toBe(404);
    const byRektor = await reported({ suspected: [{ personId: 'rektor.ekan' }] });
    for (const username of ['rektor.ekan', 'bitr.ekan'] as const)
      expect((await (await school.as(username)).get(`/cases/${byRektor}`)).status).toBe(404);
    expect((await (await school.as('skolchef.norr')).reads(byRektor)).isRestricted).toBe(true);
  });
});

test('after 72 hours the deadline has passed and gone up, and a late notification needs its reason', async () => {
  const caseId = await assessed(await reported(), 'risk');
  await school.turn({ hours: 73 });
  const assessor = await school.as('utredare.ekan');
  const { deadlines } = await assessor.reads(caseId);
  expect(deadlines.find(({ ruleId }) => ruleId === 'imy')?.status).toBe('passed');
  const unexplained = await assessor.tries(caseId, 'notifyAuthority', notification());
  expect(requirementsOf(unexplained.body)).toEqual(['lateReasonGiven']);
  await assessor.does(caseId, 'notifyAuthority', notification({ lateReasonCode: 'ledigt', lateReason: 'Helg.' }));
  expect((await assessor.reads(caseId)).active).toContain('anmalan.anmald');
});
