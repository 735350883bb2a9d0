import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  analysis,
  begun,
  decision,
  effect,
  measures,
  publication,
  requirementsOf,
  schoolTakesPart,
  talk,
} from '../support/documents.ts';
import { dayFrom } from '../support/krankning.ts';
import type { Somebody } from '../support/somebody.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

const PLAN = 'plan_mot_krankande';

let school: TestSystem;
let rektor: Somebody;
let author: Somebody;
beforeAll(async () => {
  school = await startSystem();
  [rektor, author] = [await school.as('rektor.ekan'), await school.as('utredare.ekan')];
}, START_MS);
afterAll(() => school.close());

const plan = (data: object = {}): Promise<string> => begun(school, rektor, PLAN, { author: 'utredare.ekan', ...data });
const account = {
  hasEarlier: true,
  carriedOut: [{ what: 'Rastvärdar.', done: 'ja', helped: 'delvis' }],
  account: 'Allt genomfördes.',
  participantsSaid: 'Bättre på rasterna.',
};
const first = { hasEarlier: false, noEarlier: 'Skolan är ny.', participantsSaid: 'Bra att vi får vara med.' };
const survey = () => ({
  ways: ['enkat'],
  places: ['matsal'],
  times: ['lunch'],
  grounds: ['kon'],
  risks: 'Trängsel i kön.',
  figures: 'Var femte är otrygg.',
  asOf: dayFrom(school, 0),
});

/** From the mapping to where it waits to be decided. */
const written = async (caseId: string): Promise<void> => {
  await author.does(caseId, 'recordSurvey', survey());
  await schoolTakesPart(school, author, caseId);
  await author.does(caseId, 'gatherMaterial', { summary: 'Matsalen.' });
  await author.does(caseId, 'analyse', analysis);
  await author.does(caseId, 'proposeMeasures', measures(school));
  await author.does(caseId, 'writeDraft', { draft: 'Planen handlar om matsalen.' });
  await schoolTakesPart(school, author, caseId);
  await author.does(caseId, 'endDialogue', { changed: 'En egen kö för de yngsta.' });
};
const inForce = async (caseId: string): Promise<void> => {
  await rektor.does(caseId, 'decide', decision(school));
  await author.does(caseId, 'publish', publication(school));
  await school.settle();
};

describe('who may not', () => {
  test('a teacher begins no plan, and neither does the rektor of another school, nor the admin', async () => {
    const data = { processId: PLAN, command: 'open', unitId: 'ekan', data: { periodKind: 'lasar', periodOf: 2026 } };
    for (const name of ['larare.ekan', 'rektor.almen', 'admin'] as const)
      expect((await (await school.as(name)).post('/cases', data)).status).toBe(403);
  });

  test('nobody else reads what is being written', async () => {
    const caseId = await plan();
    for (const name of ['larare.ekan', 'rektor.almen', 'ledamot'] as const)
      expect((await (await school.as(name)).get(`/cases/${caseId}`)).status).toBe(404);
    expect((await author.get(`/cases/${caseId}`)).status).toBe(200);
  });

  test('whoever holds the pen does not decide', async () => {
    const caseId = await plan();
    await author.does(caseId, 'giveAccount', first);
    await written(caseId);
    expect((await author.tries(caseId, 'decide', decision(school))).body.slug).toBe('forbidden');
    await rektor.does(caseId, 'returnDraft', { reason: 'Målet är otydligt.' });
    expect((await rektor.reads(caseId)).active).toContain('handlaggning.arbete.atgarder');
  });

  test('nobody says that next year’s plan has taken over but that plan', async () => {
    const caseId = await plan();
    expect((await rektor.tries(caseId, 'receiveSuccessor', { from: caseId })).body.slug).toBe('forbidden');
  });
});

describe('what the law wants first', () => {
  test('pupils and staff take part, and guardians have had the opportunity', async () => {
    const caseId = await plan();
    await author.does(caseId, 'giveAccount', first);
    const mapped = await author.tries(caseId, 'gatherMaterial', { summary: 'Matsalen.' });
    expect(requirementsOf(mapped.body)).toEqual(['materialIsThere', 'everybodyHasTakenPart']);
    await author.does(caseId, 'recordSurvey', survey());
    await author.does(caseId, 'recordParticipation', talk(school, 'elever'));
    const alone = await author.tries(caseId, 'gatherMaterial', { summary: 'Matsalen.' });
    expect(requirementsOf(alone.body)).toEqual(['everybodyHasTakenPart']);
  });

  test('an account of last year’s measures, measure by measure', async () => {
    const caseId = await plan();
    const empty = await author.tries(caseId, 'giveAccount', { ...account, carriedOut: [] });
    expect(empty.body.slug).toBe('validation-failed');
    await author.does(caseId, 'giveAccount', account);
    expect((await author.tries(caseId, 'giveAccount', account)).body.slug).toBe('event-not-permitted');
  });
});

test('a plan goes through its year, is late and handed up, and next year’s takes over', async () => {
  const caseId = await plan({ areas: ['krankande_behandling'], decideBy: dayFrom(school, 30) });
  await school.turn({ days: 40 });
  const late = await rektor.reads(caseId);
  const statusOf = (ruleId: string) => late.deadlines.find((deadline) => deadline.ruleId === ruleId)?.status;
  expect([statusOf('fardigt'), statusOf('redogorelse')]).toEqual(['passed', 'passed']);
  const chef = await school.as('skolchef.norr');
  expect(await chef.lists('late')).toContain(late.caseNumber);
  const told = (await chef.get('/notifications')).body.items as { readonly caseId: string }[];
  expect(told.map((one) => one.caseId)).toContain(caseId);

  await author.does(caseId, 'giveAccount', first);
  await written(caseId);
  await inForce(caseId);
  const teacher = await school.as('larare.ekan');
  const published = await teacher.reads(caseId);
  expect(published.active).toContain('handlaggning.galler');

  await teacher.does(caseId, 'completeMeasure', { measure: 1, doneOn: dayFrom(school, 0) });
  await school.turn({ days: 25 });
  await teacher.does(caseId, 'followUpMeasure', effect(school));
  await school.turn({ days: 280 });
  const next = await plan({ periodOf: 2027, earlier: caseId });
  expect((await rektor.reads(next)).linkedCases.map((linked) => linked.caseId)).toEqual([caseId]);
  const forgotten = await author.tries(next, 'giveAccount', first);
  expect(requirementsOf(forgotten.body)).toEqual(['accountFits']);
  await author.does(next, 'giveAccount', account);
  await written(next);
  expect((await rektor.reads(caseId)).active).toContain('handlaggning.galler');
  await inForce(next);
  expect((await rektor.reads(caseId)).active).toContain('handlaggning.ersatt');
});

test('a plan is revised: what is published stays until the new version is', async () => {
  const caseId = await plan();
  await author.does(caseId, 'giveAccount', first);
  await written(caseId);
  await inForce(caseId);
  expect((await rektor.tries(caseId, 'annul', { reasonCode: 'ovning', reason: 'Nej.' })).body.slug).toBe(
    'event-not-permitted',
  );
  await rektor.does(caseId, 'revise', { reason: 'Kön behöver en egen åtgärd.' });
  expect((await (await school.as('larare.ekan')).get(`/cases/${caseId}`)).status).toBe(200);
  await author.does(caseId, 'proposeMeasures', measures(school));
  await author.does(caseId, 'writeDraft', { draft: 'Andra versionen.' });
  const unasked = await author.tries(caseId, 'endDialogue', { changed: 'Inget.' });
  expect(requirementsOf(unasked.body)).toEqual(['everybodyIsConsulted']);
  await schoolTakesPart(school, author, caseId);
  await author.does(caseId, 'endDialogue', { changed: 'Inget.' });
  await inForce(caseId);
  const early = await rektor.tries(caseId, 'close', { reasonCode: 'uppfoljd', summary: 'Bra år.' });
  expect(requirementsOf(early.body)).toEqual(['effectsAreKnown']);
});
