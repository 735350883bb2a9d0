import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ASSESSMENT, broughtTo, complaint, received, sentIn } from '../support/klagomal.ts';
import { dayFrom } from '../support/krankning.ts';
import { Sender } from '../support/sender.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
let sender: Sender;
beforeAll(async () => {
  school = await startSystem();
  sender = new Sender(school);
}, START_MS);
afterAll(() => school.close());

const stepOf = async (caseId: string): Promise<string> => {
  const { active } = await (await school.as('handlaggare')).reads(caseId);
  return active.filter((path) => path.startsWith('handlaggning.')).at(-1) ?? '';
};
const dueOf = async (caseId: string, ruleId: string) =>
  (await (await school.as('handlaggare')).reads(caseId)).deadlines.find((one) => one.ruleId === ruleId);
const words = async (code: string): Promise<string> => JSON.stringify(await sender.reads(code));

describe('inkommen', () => {
  test('registered the same day, by the registrator', async () => {
    const { caseId } = await sentIn(school);
    expect(await dueOf(caseId, 'registrering')).toMatchObject({ status: 'running', dueText: 'måndag 17 augusti 2026' });
    await (await school.as('registrator')).does(caseId, 'register', { heading: 'Klagomål på tillsynen' });
    expect(await stepOf(caseId)).toBe('handlaggning.pagar.registrerad');
    expect(await dueOf(caseId, 'registrering')).toMatchObject({ status: 'met' });
  });

  test('written down by staff, the clock counts from when it came', async () => {
    const caseId = await received(school, { receivedAt: '2026-08-13T12:00:00Z' });
    expect(await stepOf(caseId)).toBe('handlaggning.pagar.registrerad');
    expect(await dueOf(caseId, 'bekraftelse')).toMatchObject({ dueText: 'måndag 17 augusti 2026' });
    expect(await dueOf(caseId, 'svar_senast')).toMatchObject({ dueText: 'lördag 12 september 2026' });
  });
});

describe('registrerad', () => {
  test('confirmed within two working days; the sender reads it', async () => {
    const { caseId, code } = await sentIn(school);
    await broughtTo(school, caseId, 'confirm');
    expect(await dueOf(caseId, 'bekraftelse')).toMatchObject({ dueText: 'onsdag 19 augusti 2026' });
    await (await school.as('registrator')).does(caseId, 'confirm', { way: 'koden', answeredBy: 'Rosa vid registret' });
    expect(await stepOf(caseId)).toBe('handlaggning.pagar.bekraftad');
    expect(await words(code)).toContain('Rosa vid registret');
  });

  test('not confirmed to somebody anonymous whom nobody can reach, with the reason', async () => {
    const caseId = await received(school, { identity: 'anonym', name: undefined, contact: undefined });
    const desk = await school.as('handlaggare');
    const confirmed = await desk.tries(caseId, 'confirm', { way: 'telefon', answeredBy: 'Harry' });
    expect(confirmed.body).toMatchObject({ status: 409, requirements: [{ name: 'senderReachable' }] });
    await desk.does(caseId, 'skipConfirmation', { reasonCode: 'anonym_utan_kod' });
    expect(await stepOf(caseId)).toBe('handlaggning.pagar.bekraftad');
  });
});

describe('bekräftad', () => {
  test('classified and handed out within two working days', async () => {
    const caseId = await broughtTo(school, await received(school), 'classify', { from: 'confirm' });
    const desk = await school.as('handlaggare');
    expect(await dueOf(caseId, 'fordelning')).toMatchObject({ dueText: 'onsdag 19 augusti 2026' });
    const early = await desk.tries(caseId, 'distribute', { handler: 'utredare.ekan' });
    expect(early.body.requirements).toMatchObject([{ name: 'isClassified' }]);
    await broughtTo(school, caseId, 'startInvestigation', { from: 'classify' });
    expect(await stepOf(caseId)).toBe('handlaggning.pagar.fordelad');
  });

  test('what is no complaint is referred with its reason, which the sender reads', async () => {
    const { caseId, code } = await sentIn(school, { what: 'Jag överklagar beslutet om skolskjuts.' });
    await broughtTo(school, caseId, 'classify');
    await (await school.as('handlaggare')).does(caseId, 'refer', {
      to: 'overklagande',
      reason: 'Ett beslut prövas av domstolen.',
      how: 'Vi har skickat det vidare.',
    });
    expect(await stepOf(caseId)).toBe('handlaggning.avslutad.hanvisad');
    expect(await words(code)).toContain('Ett beslut prövas av domstolen.');
  });

  test('what Skolinspektionen has handed over is not referred', async () => {
    const caseId = await received(school, { channel: 'skolinspektionen', authorityReference: 'SI 2026:1' });
    await broughtTo(school, caseId, 'classify', { from: 'confirm' });
    const desk = await school.as('handlaggare');
    const refused = await desk.tries(caseId, 'refer', { to: 'synpunkt', reason: 'Nej.', how: 'Nej.' });
    expect(refused.body.requirements).toMatchObject([{ name: 'isNotHandedOver' }]);
  });
});

describe('fördelad', () => {
  test('begun within two working days, by somebody who is not criticised', async () => {
    const about = { criticisedKind: 'personal', criticised: 'larare2.ekan' };
    const caseId = await broughtTo(school, await received(school, about), 'distribute', { from: 'confirm' });
    const desk = await school.as('handlaggare');
    const criticised = await desk.tries(caseId, 'distribute', { handler: 'larare2.ekan' });
    expect(criticised.body.requirements).toMatchObject([{ name: 'handlerIsImpartial' }]);
    await desk.does(caseId, 'distribute', { handler: 'utredare.ekan' });
    expect(await dueOf(caseId, 'utredning_start')).toMatchObject({ dueText: 'onsdag 19 augusti 2026' });
    await (await school.as('utredare.ekan')).does(caseId, 'startInvestigation', { impartiality: 'ingen_jav' });
    expect(await stepOf(caseId)).toBe('handlaggning.pagar.utreds');
    expect((await (await school.as('larare2.ekan')).get(`/cases/${caseId}`)).status).toBe(404);
  });
});

describe('utreds', () => {
  test('a question to the sender moves nothing, and its answer comes by the code', async () => {
    const { caseId, code } = await sentIn(school);
    await broughtTo(school, caseId, 'assess');
    const before = await dueOf(caseId, 'utredning_klar');
    const desk = await school.as('handlaggare');
    await desk.does(caseId, 'askQuestion', { question: 'Vilken rast var det?' });
    expect(await words(code)).toContain('Vilken rast var det?');
    expect((await desk.reads(caseId)).active).toContain('fraga.stalld');
    const early = await desk.tries(caseId, 'assess', ASSESSMENT);
    expect(early.body.requirements).toMatchObject([{ name: 'noOpenQuestion' }]);
    await sender.does(code, 'answerQuestion', { answer: 'Lunchrasten.' });
    const page = await desk.reads(caseId);
    expect(page.active).toContain('fraga.besvarad');
    expect(page.timeline.at(-1)?.data['answer']).toBe('Lunchrasten.');
    expect(await dueOf(caseId, 'utredning_klar')).toEqual(before);
  });

  test('more time comes with a reason that the sender reads, and never beyond the utmost limit', async () => {
    const { caseId, code } = await sentIn(school);
    await broughtTo(school, caseId, 'assess');
    expect(await dueOf(caseId, 'utredning_klar')).toMatchObject({ dueText: 'måndag 31 augusti 2026' });
    const desk = await school.as('handlaggare');
    const tooFar = await desk.tries(caseId, 'extendInvestigation', { dueOn: '2026-09-17', reason: 'Långt.' });
    expect(tooFar.body.requirements).toMatchObject([{ name: 'withinHardLimit' }]);
    await desk.does(caseId, 'extendInvestigation', { dueOn: '2026-09-16', reason: 'Ett vittne är sjukt.' });
    const page = await desk.reads(caseId);
    expect(
      page.deadlines.filter(({ status, ruleId }) => status === 'running' && ruleId === 'utredning_klar'),
    ).toMatchObject([{ dueText: 'onsdag 16 september 2026' }]);
    expect(await words(code)).toContain('Ett vittne är sjukt.');
  });

  test.each(['brist', 'delvis', 'ingen_brist'])('assessed as %s', async (finding) => {
    const caseId = await broughtTo(school, await received(school), 'giveFeedback', {
      from: 'confirm',
      more: { assess: { finding, ...(finding !== 'ingen_brist' && { causes: 'Schemat.' }) } },
    });
    expect(await stepOf(caseId)).toBe('handlaggning.pagar.bedomd');
    expect(await dueOf(caseId, 'aterkoppling')).toMatchObject({ dueText: 'onsdag 19 augusti 2026' });
  });
});

describe('bedömd', () => {
  test('answered within two working days with finding, measures and where to turn', async () => {
    const { caseId, code } = await sentIn(school);
    await broughtTo(school, caseId, 'the end');
    expect(await stepOf(caseId)).toBe('handlaggning.aterkopplad');
    const { entries } = await sender.reads(code);
    expect(entries.at(-1)?.data).toMatchObject({ found: 'Tillsynen räcker.', turnTo: expect.any(String) });
  });
});

describe('återkopplad', () => {
  const withDefect = { more: { assess: { finding: 'brist', causes: 'Schemat.' } } };

  test('without a defect it is closed, and the sender reads the last word', async () => {
    const { caseId, code } = await sentIn(school);
    await broughtTo(school, caseId, 'the end');
    await (await school.as('handlaggare')).does(caseId, 'closeComplaint', { message: 'Tack för att du sade till.' });
    expect(await stepOf(caseId)).toBe('handlaggning.avslutad.besvarad');
    expect(await words(code)).toContain('Tack för att du sade till.');
  });

  test('with a defect there are measures first; those that do not help are followed by others', async () => {
    const caseId = await broughtTo(school, await received(school), 'the end', { from: 'confirm', ...withDefect });
    const desk = await school.as('handlaggare');
    const early = await desk.tries(caseId, 'closeComplaint', { message: 'Klart.' });
    expect(early.body.requirements).toMatchObject([{ name: 'defectHasMeasures' }]);
    const rektor = await school.as('rektor.ekan');
    const measures = [{ what: 'Nytt schema', owner: 'larare.ekan', dueOn: dayFrom(school, 7) }];
    await rektor.does(caseId, 'decideMeasures', { measures });
    expect(await stepOf(caseId)).toBe('handlaggning.atgardas');
    expect(await dueOf(caseId, 'atgard')).toMatchObject({ status: 'running' });
    await rektor.does(caseId, 'followUp', { followedUpOn: dayFrom(school, 0), effect: 'delvis' });
    expect(await stepOf(caseId)).toBe('handlaggning.atgardas');
    await (await school.as('larare.ekan')).tries(
      caseId,
      'completeMeasure',
      { measure: 1, doneOn: dayFrom(school, 0) },
      { version: (await desk.reads(caseId)).version },
    );
    await rektor.does(caseId, 'followUp', { followedUpOn: dayFrom(school, 0), effect: 'ja' });
    expect(await stepOf(caseId)).toBe('handlaggning.uppfoljd');
    await desk.does(caseId, 'closeComplaint', { message: 'Schemat är ändrat.' });
    expect((await desk.reads(caseId)).isClosed).toBe(true);
  });

  test('whoever is not satisfied gets a review by somebody who has not had it', async () => {
    const { caseId, code } = await sentIn(school);
    await broughtTo(school, caseId, 'the end');
    await sender.does(code, 'requestReview', { why: 'Ni har inte frågat barnen.' });
    expect(await stepOf(caseId)).toBe('handlaggning.huvudmannaprovning');
    expect(await dueOf(caseId, 'provning')).toMatchObject({ dueText: 'onsdag 19 augusti 2026' });
    const chief = await school.as('skolchef.norr');
    const again = await chief.tries(caseId, 'assignReviewer', { handler: 'utredare.ekan' });
    expect(again.body.requirements).toMatchObject([{ name: 'handlerIsNew' }]);
    await chief.does(caseId, 'assignReviewer', { handler: 'skolchef.norr' });
    await chief.does(caseId, 'startInvestigation', { impartiality: 'ingen_jav' });
    const assessment = {
      finding: 'delvis',
      circumstances: 'Barnen är hörda.',
      reasons: 'Tillsynen brister på lunchen.',
      causes: 'Två vakter är för få.',
      criticisedHeard: 'ingen_kritiserad',
      childsBest: 'Barnen vill ha fler vuxna ute.',
    };
    const sameAgain = await (await school.as('handlaggare')).tries(caseId, 'assess', assessment);
    expect(sameAgain.body.requirements).toMatchObject([{ name: 'otherThanBefore' }]);
    await chief.does(caseId, 'assess', assessment);
    expect(await stepOf(caseId)).toBe('handlaggning.pagar.bedomd');
  });
});

describe('taken back', () => {
  test('it ends where nothing points at a defect', async () => {
    const { caseId, code } = await sentIn(school);
    await broughtTo(school, caseId, 'distribute');
    await sender.does(code, 'withdraw', { said: 'Det har ordnat sig.' });
    const desk = await school.as('handlaggare');
    expect((await desk.reads(caseId)).active).toContain('aterkallelse.att_prova');
    await desk.does(caseId, 'acceptWithdrawal', {
      signs: 'inga_tecken_pa_brist',
      reason: 'Rektorn har visat schemat.',
    });
    expect(await stepOf(caseId)).toBe('handlaggning.avslutad.aterkallad');
    expect(await words(code)).toContain('Rektorn har visat schemat.');
  });

  test('it goes on where something does, and the sender reads why', async () => {
    const { caseId, code } = await sentIn(school);
    await broughtTo(school, caseId, 'distribute', { more: { classify: { defectSigns: 'ja' } } });
    await sender.does(code, 'withdraw');
    const desk = await school.as('handlaggare');
    const refused = await desk.tries(caseId, 'acceptWithdrawal', { signs: 'inga_tecken_pa_brist', reason: 'Nej.' });
    expect(refused.body.requirements).toMatchObject([{ name: 'noDefectSign' }]);
    await desk.does(caseId, 'continueExOfficio', { reason: 'Flera barn berörs.' });
    expect((await desk.reads(caseId)).active).toContain('aterkallelse.fortsatter');
    expect(await words(code)).toContain('Flera barn berörs.');
  });
});

test('Skolinspektionen asks for a statement: it is answered in a case of its own, and nothing is annulled', async () => {
  const caseId = await received(school);
  const chief = await school.as('skolchef.norr');
  await chief.does(caseId, 'requestStatement', {
    reference: 'SI 2026:77',
    receivedAt: '2026-08-17T07:30:00Z',
    answerBy: '2026-08-31',
    asked: 'Yttra er över undervisningen.',
  });
  await school.settle();
  const page = await chief.reads(caseId);
  expect(page.active).toContain('trappa.skolinspektionen');
  expect(await chief.reads(page.linkedCases[0]?.caseId ?? '')).toMatchObject({ processId: 'skolinspektionsarende' });
  await (await school.as('registrator')).does(caseId, 'proposeAnnulment', {
    reasonCode: 'dubblett',
    reason: 'Dubbel.',
  });
  const refused = await chief.tries(caseId, 'confirmAnnulment');
  expect(refused.body.requirements).toMatchObject([{ name: 'noLegalHold' }]);
});

test('a complaint about the rektor is above the school, also when nobody knows the name', async () => {
  const { caseId } = await sentIn(school, { criticisedKind: 'rektor', criticisedName: 'Hon som är chef' });
  for (const username of ['rektor.ekan', 'bitr.ekan'] as const)
    expect((await (await school.as(username)).get(`/cases/${caseId}`)).status).toBe(404);
  const chief = await school.as('skolchef.norr');
  expect((await chief.reads(caseId)).active).toContain('trappa.huvudman');
  expect((await chief.get('/notifications')).body.items[0]).toMatchObject({ caseId, isUrgent: true });
});

test('a complaint sent to the huvudman itself about a rektor is seen at the desk', async () => {
  const code = await sender.sendsIn({ ...complaint({ criticisedKind: 'rektor' }), unitId: 'kommun' });
  const { caseNumber } = await sender.reads(code);
  await school.settle();
  expect(await (await school.as('handlaggare')).lists('open')).toContain(caseNumber);
});

test('the ladder tells who had it, when, and whether it was answered', async () => {
  const caseId = await broughtTo(school, await received(school), 'distribute', { from: 'confirm' });
  const desk = await school.as('handlaggare');
  await desk.does(caseId, 'noteStep', {
    level: 'personal',
    who: 'Lena Lärare',
    hadItOn: '2026-08-12',
    wasAnswered: 'ja',
    answeredOn: '2026-08-13',
    answer: 'Vikarie saknas.',
  });
  await desk.does(caseId, 'handUp', { to: 'huvudman', wasAnswered: 'nej', reason: 'Rektorn är sjuk.' });
  const page = await desk.reads(caseId);
  expect(page.active).toContain('trappa.huvudman');
  expect(page.timeline.slice(-2).map(({ command }) => command)).toEqual(['noteStep', 'handUp']);
  const down = await desk.tries(caseId, 'handUp', { to: 'rektor', wasAnswered: 'nej', reason: 'Nej.' });
  expect(down.body.requirements).toMatchObject([{ name: 'isHigherStep' }]);
});

test('who has read it is kept', async () => {
  const caseId = await received(school);
  await (await school.as('rektor.ekan')).reads(caseId);
  const { body } = await (await school.as('skolchef.norr')).get(`/cases/${caseId}/reads`);
  expect(JSON.stringify(body)).toContain('Rut Rektor');
});
