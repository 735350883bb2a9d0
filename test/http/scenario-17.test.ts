import { afterAll, beforeAll, expect, test } from 'vitest';
import { broughtTo, type SentCase, sentIn } from '../support/klagomal.ts';
import { closed } from '../support/krankning.ts';
import { Sender } from '../support/sender.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let sent: SentCase;
const arrivedAt = '2026-08-17T08:00:00.000Z';
beforeAll(async () => {
  school = await startSystem();
  sent = await sentIn(school, { what: 'Mitt barn blir retat varje dag.', relation: 'vardnadshavare' });
}, START_MS);
afterAll(() => school.close());

const krankning = {
  class: 'krankning',
  defectSigns: 'ja',
  exposed: { personId: 'elev.alva' },
  happenedAt: '2026-08-14T09:00:00Z',
  skolform: 'grundskola',
  accusedKind: 'flera',
  place: 'skolgard',
  types: ['verbal', 'utfrysning'],
  whatHappened: 'Hon blir retad vid gungorna.',
  needsProtection: false,
};

/** The case that was opened from the complaint, as the desk finds it. */
const spawnedCase = async () => {
  await school.settle();
  const desk = await school.as('handlaggare');
  const [linked] = (await desk.reads(sent.caseId)).linkedCases;
  return desk.reads(linked?.caseId ?? '');
};

test('a complaint about bullying, classified some days later, opens a case of kränkning with kännedom when the complaint came', async () => {
  await broughtTo(school, sent.caseId, 'classify');
  await school.turn({ days: 4 });
  await (await school.as('handlaggare')).does(sent.caseId, 'classify', krankning);
  const page = await spawnedCase();
  expect(page).toMatchObject({ processId: 'krankning', subject: { name: 'Alva Alm' } });
  expect(page.timeline[0]).toMatchObject({
    command: 'report',
    data: { noticedAt: arrivedAt, toldBy: expect.anything(), what: 'Hon blir retad vid gungorna.' },
  });
  expect(page.legalClock.startedAt).toBe(arrivedAt);
});

test('the complaint is not kept waiting: it is confirmed, looked into and answered by itself', async () => {
  await broughtTo(school, sent.caseId, 'the end', { from: 'distribute' });
  const { entries, stage } = await new Sender(school).reads(sent.code);
  expect(stage).toContain('Du har fått svar');
  expect(entries.map(({ title }) => title)).toEqual([
    'Ditt klagomål',
    'Vi har fått ditt klagomål',
    'Vårt svar till dig',
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/gungorna|Alva/);
});

test('it is closed only when the other case is, of which it is told', async () => {
  const desk = await school.as('handlaggare');
  const early = await desk.tries(sent.caseId, 'closeComplaint', { message: 'Klart.' });
  expect(early.body.requirements).toMatchObject([{ name: 'spawnedClosed' }]);
  await closed(school, (await spawnedCase()).caseId);
  await school.settle();
  expect((await desk.reads(sent.caseId)).timeline.at(-1)).toMatchObject({ command: 'noteSpawnedClosed' });
  await desk.does(sent.caseId, 'closeComplaint', { message: 'Det har upphört.' });
  expect((await desk.reads(sent.caseId)).isClosed).toBe(true);
});

test('answers that the other process would not take are refused here, and nothing is opened', async () => {
  const { caseId } = await sentIn(school);
  await broughtTo(school, caseId, 'classify');
  const refused = await (await school.as('handlaggare')).tries(caseId, 'classify', { ...krankning, place: 'månen' });
  expect(refused.status).toBe(422);
  await school.settle();
  expect((await (await school.as('handlaggare')).reads(caseId)).linkedCases).toEqual([]);
});

test.each([
  [
    'avvikelse',
    {
      happenedAt: '2026-08-14T09:00:00Z',
      skolform: 'grundskola',
      kind: 'tillbud',
      hazard: 'tillsyn',
      scene: 'skolgard',
      concerned: ['barn_elever'],
      looksSerious: false,
      conduct: 'nej',
    },
  ],
  ['personuppgiftsincident', {}],
])('it may be %s as well, in the same way', async (name, more) => {
  const { caseId } = await sentIn(school);
  await broughtTo(school, caseId, 'classify');
  const desk = await school.as('handlaggare');
  await desk.does(caseId, 'classify', { class: name, defectSigns: 'ja', whatHappened: 'Det som hände.', ...more });
  await school.settle();
  const [linked] = (await desk.reads(caseId)).linkedCases;
  expect(await desk.reads(linked?.caseId ?? '')).toMatchObject({ processId: name });
});
