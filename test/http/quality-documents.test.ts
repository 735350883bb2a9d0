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

let school: TestSystem;
let rektor: Somebody;
let desk: Somebody;
beforeAll(async () => {
  school = await startSystem();
  [rektor, desk] = [await school.as('rektor.ekan'), await school.as('handlaggare')];
}, START_MS);
afterAll(() => school.close());

const material = (kind = 'enkat') => ({ material: kind, areas: ['narvaro'], shows: 'Fler är på plats.' });
const draft = () => ({ draft: 'Läsåret i korthet.', figures: 'Åtta av tio.', asOf: dayFrom(school, 0) });
const results = () => ({ ...draft(), results: [{ area: 'narvaro', standing: 'pa_vag', result: 'Bättre.' }] });
const conclusions = { conclusions: 'Närvaron först.', areas: ['narvaro'] };

const gathered = async (by: Somebody, caseId: string): Promise<void> => {
  for (const kind of ['enkat', 'klassrumsanteckningar']) await by.does(caseId, 'addMaterial', material(kind));
  await by.does(caseId, 'gatherMaterial', { summary: 'Närvaron bär.' });
};
/** From the material to where it waits to be decided. */
const concluded = async (by: Somebody, caseId: string, takePart: () => Promise<unknown>): Promise<void> => {
  await gathered(by, caseId);
  await by.does(caseId, 'writeDraft', results());
  await takePart();
  await by.does(caseId, 'endDialogue', { changed: 'Inget.' });
  await by.does(caseId, 'analyse', analysis);
  await by.does(caseId, 'proposeMeasures', measures(school));
  await by.does(caseId, 'drawConclusions', conclusions);
};

describe.each(['nulagesanalys', 'verksamhetsplan', 'kvalitetsrapport'])('who may not: %s', (processId) => {
  test('a teacher begins none, and a rektor none at another school or above the own', async () => {
    const data = { level: 'enhet', periodKind: 'lasar', periodOf: 2026 };
    const opening = { processId, command: 'open', data };
    for (const [name, unitId] of [
      ['larare.ekan', 'ekan'],
      ['rektor.ekan', 'almen'],
      ['rektor.ekan', 'norr'],
      ['rektor.ekan', 'kommun'],
      ['skolchef.norr', 'kommun'],
    ] as const)
      expect((await (await school.as(name)).post('/cases', { ...opening, unitId })).status).toBe(403);
  });

  test('what is being written is read by nobody else', async () => {
    const caseId = await begun(school, rektor, processId, { level: 'enhet' });
    for (const name of ['larare.ekan', 'rektor.almen', 'ledamot', 'admin'] as const)
      expect((await (await school.as(name)).get(`/cases/${caseId}`)).status).toBe(404);
  });

  test('nothing is gathered from no material, and no level that it does not know', async () => {
    const caseId = await begun(school, rektor, processId, { level: 'enhet' });
    const empty = await rektor.tries(caseId, 'gatherMaterial', { summary: 'Inget.' });
    expect(requirementsOf(empty.body)).toEqual(['materialIsThere']);
    const unknown = { processId, command: 'open', unitId: 'ekan', data: { level: 'klass', periodOf: 2026 } };
    expect((await rektor.post('/cases', unknown)).status).toBe(422);
  });
});

test('a nulägesanalys goes from the classroom to the effect of what it led to', async () => {
  const caseId = await begun(school, rektor, 'nulagesanalys', { level: 'enhet', areas: ['narvaro'] });
  await gathered(rektor, caseId);
  await school.turn({ days: 45 });
  const late = (await rektor.reads(caseId)).deadlines.find(({ ruleId }) => ruleId === 'beskrivning');
  expect(late?.status).toBe('passed');
  await rektor.does(caseId, 'writeDraft', results());
  const silent = await rektor.tries(caseId, 'endDialogue', { changed: 'Inget.' });
  expect(requirementsOf(silent.body)).toEqual(['everybodyIsConsulted']);
  await schoolTakesPart(school, rektor, caseId);
  await rektor.does(caseId, 'endDialogue', { changed: 'Personalens bild lades till.' });
  await rektor.does(caseId, 'analyse', analysis);
  const measureless = await rektor.tries(caseId, 'drawConclusions', conclusions);
  expect(requirementsOf(measureless.body)).toEqual(['measuresAreSet']);
  await rektor.does(caseId, 'proposeMeasures', measures(school));
  await rektor.does(caseId, 'drawConclusions', conclusions);
  await rektor.does(caseId, 'decide', decision(school));
  await rektor.does(caseId, 'publish', publication(school));
  const teacher = await school.as('larare.ekan');
  await teacher.does(caseId, 'completeMeasure', { measure: 1, doneOn: dayFrom(school, 0) });
  await school.turn({ days: 40 });
  const unseen = (await rektor.reads(caseId)).deadlines.filter(({ ruleId }) => ruleId === 'atgard');
  expect(unseen.map(({ status }) => status)).toContain('passed');
  await teacher.does(caseId, 'followUpMeasure', effect(school));
  await rektor.does(caseId, 'close', { reasonCode: 'uppfoljd', summary: 'Det hjälpte delvis.' });
  expect((await rektor.reads(caseId)).active).toContain('handlaggning.uppfoljd');
});

test('ENG-73 a verksamhetsplan takes over from the one that it was opened after, when it is published and not earlier', async () => {
  const finish = async (caseId: string): Promise<void> => {
    await gathered(rektor, caseId);
    await rektor.does(caseId, 'analyse', analysis);
    await rektor.does(caseId, 'proposeMeasures', measures(school));
    await rektor.does(caseId, 'writeDraft', draft());
    await schoolTakesPart(school, rektor, caseId);
    await rektor.does(caseId, 'endDialogue', { changed: 'Inget.' });
    await rektor.does(caseId, 'decide', decision(school));
  };
  const write = async (data: object): Promise<string> => {
    const caseId = await begun(school, rektor, 'verksamhetsplan', { level: 'enhet', ...data });
    await finish(caseId);
    return caseId;
  };
  const first = await write({});
  await rektor.does(first, 'publish', publication(school));
  const second = await write({ periodOf: 2027, earlier: first });
  expect((await rektor.reads(first)).active).toContain('handlaggning.galler');
  await rektor.does(second, 'publish', publication(school));
  await school.settle();
  expect((await rektor.reads(first)).active).toContain('handlaggning.ersatt');
  const third = await begun(school, rektor, 'verksamhetsplan', { level: 'enhet', periodOf: 2028 });
  const elsewhere = await begun(
    school,
    await school.as('rektor.almen'),
    'verksamhetsplan',
    { level: 'enhet' },
    'almen',
  );
  const unseen = await rektor.tries(third, 'nameEarlier', { earlier: elsewhere });
  expect(unseen.body.issues).toEqual([{ pointer: '/earlier', code: 'unknownCase' }]);
  await rektor.does(third, 'nameEarlier', { earlier: second });
  await finish(third);
  await rektor.does(third, 'publish', publication(school));
  await school.settle();
  expect((await rektor.reads(second)).active).toContain('handlaggning.ersatt');
});

test('a kvalitetsrapport for a school form is the huvudman’s, with the rektorer and a version for everybody', async () => {
  const caseId = await begun(
    school,
    desk,
    'kvalitetsrapport',
    { level: 'skolform', skolform: 'grundskola', decideBy: dayFrom(school, 60) },
    'kommun',
  );
  expect((await rektor.get(`/cases/${caseId}`)).status).toBe(404);
  await concluded(desk, caseId, () => desk.does(caseId, 'recordParticipation', talk(school, 'rektorer')));
  const unnumbered = await desk.tries(caseId, 'decide', decision(school, { decidedBy: 'namnd_eller_styrelse' }));
  expect(unnumbered.body.issues).toEqual([{ pointer: '/decisionNumber', code: 'required' }]);
  const backwards = await desk.tries(caseId, 'decide', decision(school, { validFrom: dayFrom(school, 400) }));
  expect(requirementsOf(backwards.body)).toEqual(['validityFits']);
  const byBoard = { decidedBy: 'namnd_eller_styrelse', decisionNumber: 'BUN 2026/77' };
  await desk.does(caseId, 'decide', decision(school, byBoard));
  const early = await desk.tries(caseId, 'publish', publication(school));
  expect(requirementsOf(early.body)).toEqual(['popularVersionIsThere']);
  await desk.does(caseId, 'writePopularVersion', { popularVersion: 'Fler är på plats.' });
  await desk.does(caseId, 'publish', publication(school));
  expect((await desk.reads(caseId)).active).toContain('handlaggning.publicerad');
});

test('two who decide at once decide once', async () => {
  const caseId = await begun(school, rektor, 'nulagesanalys', { level: 'enhet' });
  await concluded(rektor, caseId, () => schoolTakesPart(school, rektor, caseId));
  const { version } = await rektor.reads(caseId);
  const chef = await school.as('skolchef.norr');
  const answers = await Promise.all(
    [rektor, chef].map((one) => one.tries(caseId, 'decide', decision(school), { version })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
});

test('a draft of twenty thousand characters is taken, and not one more', async () => {
  const caseId = await begun(school, rektor, 'verksamhetsplan', { level: 'enhet' });
  const long = await rektor.tries(caseId, 'addMaterial', { ...material(), shows: 'x'.repeat(20_001) });
  expect(long.body.issues).toEqual([{ pointer: '/shows', code: 'tooLong', params: { max: 20_000 } }]);
  await rektor.does(caseId, 'addMaterial', { ...material(), shows: 'x'.repeat(20_000) });
});
