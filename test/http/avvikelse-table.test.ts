import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { avvikelseDuties, measuresHelped, reportedAvvikelse, triaged, underMeasures } from '../support/avvikelse.ts';
import { dayFrom } from '../support/krankning.ts';
import type { Username } from '../support/kommun.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

const read = async (caseId: string, by: Username = 'rektor.ekan') => (await school.as(by)).reads(caseId);
const stepOf = async (caseId: string, by: Username = 'rektor.ekan') =>
  (await read(caseId, by)).active.filter((path) => path.startsWith('handlaggning.'));
const dueOf = async (caseId: string, ruleId: string) =>
  (await read(caseId)).deadlines.filter((one) => one.ruleId === ruleId).at(-1);

describe('rapporterad', () => {
  test('waits for the rektor to triage it the same day', async () => {
    const caseId = await reportedAvvikelse(school);
    expect(await stepOf(caseId)).toEqual(['handlaggning.rapporterad']);
    expect(await dueOf(caseId, 'triage')).toMatchObject({
      dueText: 'måndag 17 augusti 2026',
      citation: '3 kap. 2 a § arbetsmiljölagen (1977:1160)',
    });
    expect((await (await school.as('larare2.ekan')).tries(caseId, 'triage', {}, { version: 1 })).status).toBe(404);
  });

  test.each([
    ['ringa', 'handlaggning.ringa'],
    ['mattlig', 'handlaggning.utredning'],
    ['allvarlig', 'handlaggning.utredning'],
  ])('triaged as %s goes to %s', async (grade, step) => {
    const caseId = await triaged(school, await reportedAvvikelse(school, { hazard: 'annat' }), grade);
    expect(await stepOf(caseId)).toEqual([step]);
    expect((await read(caseId)).active).toContain(`grad.${grade}`);
  });

  test('with serious danger cannot be anything but allvarlig', async () => {
    const caseId = await reportedAvvikelse(school, { hazard: 'el' });
    const rektor = await school.as('rektor.ekan');
    const data = { dangers: ['allvarlig_fara'], grade: 'mattlig', reasons: 'Ström i stängslet.' };
    expect((await rektor.tries(caseId, 'triage', data)).body).toMatchObject({
      requirements: [{ name: 'gradeFitsDanger' }],
    });
    await rektor.does(caseId, 'triage', { ...data, grade: 'allvarlig' });
  });
});

describe('allvarlig', () => {
  const serious = async (): Promise<string> =>
    triaged(school, await reportedAvvikelse(school, { hazard: 'annat' }), 'allvarlig');

  test('alarms the skolchef, and asks for Arbetsmiljöverket and the skyddsombud the same day', async () => {
    const caseId = await serious();
    await school.settle();
    const inbox = await (await school.as('skolchef.norr')).get('/notifications');
    expect(JSON.stringify(inbox.body)).toContain((await read(caseId)).caseNumber);
    for (const ruleId of ['arbetsmiljoverket', 'skyddsombud'])
      expect(await dueOf(caseId, ruleId)).toMatchObject({ dueText: 'måndag 17 augusti 2026' });
  });

  test('is reported to Arbetsmiljöverket with its number and the instant, or not for reasons that are written down', async () => {
    const caseId = await serious();
    const rektor = await school.as('rektor.ekan');
    const pointersOf = async (decision: string) =>
      (await rektor.tries(caseId, 'decideWorkEnvironment', { decision })).body.issues.map(
        ({ pointer }: { pointer: string }) => pointer,
      );
    expect(await pointersOf('anmald')).toEqual(['/reportedAt', '/reference']);
    expect(await pointersOf('ej_anmald')).toEqual(['/reasonCode', '/reasons']);
    await rektor.does(caseId, 'decideWorkEnvironment', {
      decision: 'anmald',
      reportedAt: school.now(),
      reference: '2026/012345',
    });
    expect((await read(caseId)).active).toContain('externt.arbetsmiljoverket.anmald');
    expect(await dueOf(caseId, 'arbetsmiljoverket')).toMatchObject({ status: 'met' });
  });
});

describe('ringa', () => {
  test('is put right within ten working days and then controlled by the rektor', async () => {
    const caseId = await triaged(school, await reportedAvvikelse(school, { hazard: 'annat' }), 'ringa');
    expect(await dueOf(caseId, 'direkt_atgard')).toMatchObject({ dueText: 'måndag 31 augusti 2026' });
    const bitr = await school.as('bitr.ekan');
    await bitr.does(caseId, 'fixDirectly', { what: 'Skruven är utbytt.', fixedOn: dayFrom(school, 0) });
    expect(await stepOf(caseId)).toEqual(['handlaggning.kontroll']);
    expect((await bitr.tries(caseId, 'approveControl')).status).toBe(403);
  });

  test('comes again at the same place until it is a pattern, and then is investigated with the reason shown', async () => {
    const swing = { hazard: 'klamning', place: 'idrott' };
    const cases = [];
    for (let count = 0; count < 3; count += 1)
      cases.push(await triaged(school, await reportedAvvikelse(school, swing), 'ringa'));
    const elsewhere = await triaged(school, await reportedAvvikelse(school, { ...swing, place: 'slojd_lab' }), 'ringa');
    const steps = await Promise.all([...cases, elsewhere].map((caseId) => stepOf(caseId)));
    expect(steps.flat()).toEqual([
      'handlaggning.ringa',
      'handlaggning.ringa',
      'handlaggning.utredning',
      'handlaggning.ringa',
    ]);
    expect((await read(cases[2]!)).active).toContain('grad.uppgraderad');
  });
});

describe('måttlig and allvarlig', () => {
  test('are investigated within ten working days, with the skyddsombud, before the causes', async () => {
    const caseId = await triaged(school, await reportedAvvikelse(school, { hazard: 'annat' }), 'mattlig');
    expect(await dueOf(caseId, 'utredning_klar')).toMatchObject({ dueText: 'måndag 31 augusti 2026' });
    const rektor = await school.as('rektor.ekan');
    const found = { circumstances: 'Fästet lossnade.', risks: 'Fall från två meter.' };
    expect((await rektor.tries(caseId, 'completeInvestigation', found)).body.issues).toMatchObject([
      { pointer: '/representativePart' },
    ]);
    await rektor.does(caseId, 'completeInvestigation', { ...found, representativePart: 'deltog' });
    expect(await stepOf(caseId)).toEqual(['handlaggning.orsaksanalys']);
  });
});

describe('orsaksanalys', () => {
  test('comes before measures, each of which has an owner and a day', async () => {
    const caseId = await triaged(school, await reportedAvvikelse(school, { hazard: 'annat' }), 'mattlig');
    const rektor = await school.as('rektor.ekan');
    await rektor.does(caseId, 'completeInvestigation', {
      circumstances: 'Fästet lossnade.',
      risks: 'Fall.',
      representativePart: 'erbjods',
    });
    const measures = [{ what: 'Ny skruv', level: 'teknik', owner: 'larare2.ekan', dueOn: dayFrom(school, 10) }];
    expect((await rektor.tries(caseId, 'decideMeasures', { measures })).body).toMatchObject({
      requirements: [{ name: 'causesAnalysed' }],
    });
    await rektor.does(caseId, 'analyseCauses', { causeLevels: ['teknik'], causes: 'Rost.' });
    await rektor.does(caseId, 'decideMeasures', { measures });
    expect(await stepOf(caseId)).toEqual(['handlaggning.atgarder']);
    expect(await dueOf(caseId, 'atgard')).toMatchObject({ dueText: 'torsdag 27 augusti 2026' });
    await (await school.as('larare2.ekan')).does(caseId, 'completeMeasure', { measure: 1, doneOn: dayFrom(school, 0) });
  });
});

describe('åtgärder', () => {
  const measured = async (): Promise<string> =>
    underMeasures(school, await triaged(school, await reportedAvvikelse(school, { hazard: 'annat' }), 'mattlig'));
  const followUp = async (caseId: string, effect: string) =>
    (await school.as('rektor.ekan')).tries(caseId, 'followUp', {
      followedUpOn: dayFrom(school, 0),
      effect,
      how: 'Sett.',
    });

  test('followed up go to the control, but not before they are done', async () => {
    const caseId = await measured();
    expect((await followUp(caseId, 'ja')).body).toMatchObject({ requirements: [{ name: 'measuresDone' }] });
    await measuresHelped(school, caseId);
    expect(await stepOf(caseId)).toEqual(['handlaggning.kontroll']);
  });

  test('without effect go back to the causes', async () => {
    const caseId = await measured();
    expect((await followUp(caseId, 'nej')).status).toBe(200);
    expect(await stepOf(caseId)).toEqual(['handlaggning.orsaksanalys']);
  });
});

describe('kontroll', () => {
  const controllable = async (grade: string): Promise<string> => {
    const caseId = await triaged(school, await reportedAvvikelse(school, { hazard: 'annat' }), grade);
    return measuresHelped(school, await underMeasures(school, caseId));
  };

  test('is the rektor’s when it was not serious, within five working days, and names what is still missing', async () => {
    const caseId = await controllable('mattlig');
    expect(await dueOf(caseId, 'kontroll')).toMatchObject({ dueText: 'måndag 24 augusti 2026' });
    const rektor = await school.as('rektor.ekan');
    expect(
      (await rektor.tries(caseId, 'approveControl')).body.requirements.map(({ name }: { name: string }) => name),
    ).toEqual(['workEnvironmentDecided', 'guardiansInformed']);
    await avvikelseDuties(school, caseId);
    await rektor.does(caseId, 'approveControl');
    expect((await read(caseId)).isClosed).toBe(true);
  });

  test('is the huvudman’s when it was serious', async () => {
    const caseId = await controllable('allvarlig');
    await avvikelseDuties(school, caseId);
    expect((await (await school.as('rektor.ekan')).tries(caseId, 'approveControl')).status).toBe(403);
    await (await school.as('skolchef.norr')).does(caseId, 'approveControl');
    expect((await read(caseId)).isClosed).toBe(true);
  });

  test('can be returned, and the closed case reopened', async () => {
    const caseId = await controllable('mattlig');
    await avvikelseDuties(school, caseId);
    const rektor = await school.as('rektor.ekan');
    await rektor.does(caseId, 'returnControl', { missing: 'Ingen har talat med fritidshemmet.' });
    expect(await stepOf(caseId)).toEqual(['handlaggning.utredning']);
    const other = await controllable('mattlig');
    await avvikelseDuties(school, other);
    await rektor.does(other, 'approveControl');
    await rektor.does(other, 'reopen', { reason: 'Det lossnade igen.' });
    expect(await stepOf(other)).toEqual(['handlaggning.utredning']);
  });
});
