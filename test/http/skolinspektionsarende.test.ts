import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayFrom } from '../support/krankning.ts';
import type { OpenCases } from '../support/somebody.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

const letter = (data: object = {}): OpenCases => ({
  processId: 'skolinspektionsarende',
  command: 'receive',
  unitId: 'ekan',
  data: {
    kind: 'yttrande',
    receivedAt: school.now(),
    authorityNumber: 'SI 2026:4711',
    answerDueOn: dayFrom(school, 14),
    matter: 'stod',
    about: 'Skolan ska berätta om stödet till en elev.',
    criticised: 'rektor.ekan',
    ...data,
  },
});
const received = async (data: object = {}): Promise<string> => {
  const [receipt] = await (await school.as('registrator')).opens(letter(data));
  await school.settle();
  return receipt!.caseId;
};
const drafted = async (caseId: string): Promise<string> => {
  const desk = await school.as('handlaggare');
  await desk.does(caseId, 'assignHandler', { handler: 'handlaggare' });
  await desk.does(caseId, 'draftAnswer', { answer: 'Vi svarar.', shortcomings: 'delvis' });
  return caseId;
};
const decision = (more: object = {}) => ({
  decidedOn: dayFrom(school, 0),
  documentReference: 'SI 2026:4711',
  ...more,
});
const requirementsOf = (body: { requirements?: { name: string }[] }) => body.requirements?.map(({ name }) => name);
const dueOf = async (caseId: string, ruleId: string) =>
  (await (await school.as('handlaggare')).reads(caseId)).deadlines.find(
    (one) => one.ruleId === ruleId && one.status === 'running',
  )?.dueAt;

test('a request goes from the letter to its end: material, answer, signing, injunction, report, closing', async () => {
  const caseId = await received();
  const desk = await school.as('handlaggare');
  expect(await dueOf(caseId, 'svarstid')).toBe('2026-08-31T22:00:00.000Z');
  await desk.does(caseId, 'assignHandler', { handler: 'handlaggare' });
  await desk.does(caseId, 'requestMaterial', {
    contributor: 'rektor.ekan',
    dueOn: dayFrom(school, 5),
    questions: 'Vilket stöd har eleven fått?',
  });
  const rektor = await school.as('rektor.ekan');
  expect(await rektor.lists('mine')).toHaveLength(1);
  expect(await dueOf(caseId, 'underlag')).toBe('2026-08-22T22:00:00.000Z');
  const early = await desk.tries(caseId, 'draftAnswer', { answer: 'Vi svarar.', shortcomings: 'nej' });
  expect(requirementsOf(early.body)).toEqual(['materialIsIn']);
  await rektor.does(caseId, 'giveMaterial', { material: 'Eleven har haft en resurs sedan mars.' });
  await desk.does(caseId, 'draftAnswer', { answer: 'Eleven har haft en resurs.', shortcomings: 'delvis' });
  const chief = await school.as('skolchef.norr');
  await chief.does(caseId, 'signAnswer');
  await (await school.as('registrator')).does(caseId, 'sendAnswer', { sentAt: school.now(), how: 'e_tjanst' });
  const sent = await desk.reads(caseId);
  expect(sent.active).toEqual(expect.arrayContaining(['handlaggning.vantar', 'bevarande.gallringssparr']));
  expect(sent.deadlines.find(({ ruleId }) => ruleId === 'svarstid')?.status).toBe('met');

  await school.turn({ days: 60 });
  await desk.does(
    caseId,
    'recordDecision',
    decision({
      outcome: 'forelaggande',
      reportDueOn: dayFrom(school, 90),
      hasFine: true,
      fine: 50_000,
      wanted: 'Utred.',
    }),
  );
  const measures = [{ what: 'Utred stödet', owner: 'rektor.ekan', dueOn: dayFrom(school, 20) }];
  await chief.does(caseId, 'decideMeasures', { measures });
  await rektor.does(caseId, 'completeMeasure', { measure: 1, doneOn: dayFrom(school, 0) });
  await chief.does(caseId, 'submitReport', { sentAt: school.now(), report: 'Stödet är utrett.' });
  await desk.does(caseId, 'recordReview', decision({ review: 'godkand' }));
  await desk.does(caseId, 'close', { lessons: 'Utred tidigare.' });
  const closed = await desk.reads(caseId);
  expect(closed.active).toEqual(expect.arrayContaining(['handlaggning.avslutad', 'bevarande.ingen_sparr']));
  expect(closed.deadlines.filter(({ status }) => status === 'running')).toEqual([]);
});

test('the day stands until the authority has granted more time, and then says by which document', async () => {
  const caseId = await received();
  const desk = await school.as('handlaggare');
  const before = await dueOf(caseId, 'svarstid');
  await desk.does(caseId, 'requestExtension', { wantedDay: dayFrom(school, 28), reason: 'Lov.' });
  expect(await dueOf(caseId, 'svarstid')).toBe(before);
  const granted = { dueOn: dayFrom(school, 28), receivedOn: dayFrom(school, 0) };
  expect((await desk.tries(caseId, 'recordExtension', granted)).status).toBe(422);
  await desk.does(caseId, 'recordExtension', { ...granted, documentReference: 'SI 2026:4711, aktbilaga 5' });
  expect(Date.parse((await dueOf(caseId, 'svarstid'))!)).toBeGreaterThan(Date.parse(before!));
});

describe('who may not', () => {
  test('a teacher neither opens nor reads, and the rektor of another school finds nothing', async () => {
    const caseId = await received();
    const teacher = await school.as('larare.ekan');
    expect((await teacher.post('/cases', letter())).status).toBe(403);
    for (const username of ['larare.ekan', 'rektor.almen'] as const)
      expect((await (await school.as(username)).get(`/cases/${caseId}`)).status).toBe(404);
  });

  test('the criticised rektor gives material and reads, but neither writes, signs nor closes', async () => {
    const caseId = await received();
    const rektor = await school.as('rektor.ekan');
    await rektor.reads(caseId);
    for (const command of ['assignHandler', 'draftAnswer', 'signAnswer', 'submitReport', 'recordExtension', 'close'])
      expect((await rektor.tries(caseId, command)).body.slug).toBe('forbidden');
    const named = await (await school.as('handlaggare')).tries(caseId, 'assignHandler', { handler: 'rektor.ekan' });
    expect(requirementsOf(named.body)).toEqual(['handlerIsNotCriticised']);
  });

  test('who wrote the answer does not sign it, and a criticised skolchef signs nothing', async () => {
    const caseId = await drafted(await received());
    expect((await (await school.as('handlaggare')).tries(caseId, 'signAnswer')).body.slug).toBe('forbidden');
    const aboutTheChief = await drafted(await received({ criticised: 'skolchef.norr' }));
    const response = await (await school.as('skolchef.norr')).tries(aboutTheChief, 'signAnswer');
    expect(requirementsOf(response.body)).toEqual(['otherThanCriticised']);
  });
});

test('what is handed over opens a complaint, and waits for it', async () => {
  const caseId = await received({ kind: 'overlamnat', answerDueOn: undefined });
  const desk = await school.as('handlaggare');
  expect((await desk.reads(caseId)).active).toContain('handlaggning.overlamnad');
  await desk.does(caseId, 'handOver', {
    area: 'stod',
    what: 'Inget stöd på ett år.',
    criticisedKind: 'ingen',
    relation: 'vardnadshavare',
  });
  await school.settle();
  expect((await desk.lists('open')).some((number) => number.startsWith('KL'))).toBe(true);
  expect(requirementsOf((await desk.tries(caseId, 'close', { lessons: 'Inget än.' })).body)).toEqual([
    'complaintIsClosed',
  ]);
});

test('an answer that is late has gone up to those above', async () => {
  const caseId = await received();
  await school.turn({ days: 16 });
  const { deadlines } = await (await school.as('skolchef.norr')).reads(caseId);
  expect(deadlines.find(({ ruleId }) => ruleId === 'svarstid')?.status).toBe('passed');
});
