import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportedAvvikelse } from '../support/avvikelse.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

const isKrankning = {
  exposed: [{ personId: 'elev.alva' }, { personId: 'elev.dag' }],
  accusedKind: 'elev',
  types: ['fysisk'],
  what: 'De säger att de blev knuffade med flit.',
  needsProtection: false,
};

/** The cases about the same incident, as somebody sees them. */
const linked = async (caseId: string, by: 'rektor.ekan' | 'skolchef.norr' | 'handlaggare') => {
  await school.settle();
  return (await (await school.as(by)).reads(caseId)).linkedCases;
};

describe('an avvikelse that is also kränkande behandling', () => {
  test('opens a case for each exposed child, with kännedom from when the avvikelse was noticed, and goes on', async () => {
    const caseId = await reportedAvvikelse(school, { place: 'slojd_lab' });
    const rektor = await school.as('rektor.ekan');
    await rektor.does(caseId, 'openKrankning', isKrankning);
    const opened = await linked(caseId, 'rektor.ekan');
    expect(opened.length).toBe(2);
    const pages = await Promise.all(opened.map((one) => rektor.reads(one.caseId)));
    expect(pages.map(({ subject }) => subject?.name).sort()).toEqual(['Alva Alm', 'Dag Dahl']);
    for (const page of pages) {
      expect(page.timeline[0]!.data).toMatchObject({ noticedAt: '2026-08-17T07:20:00Z', place: 'annan' });
      expect(page.active).toContain('handlaggning.rapporterad');
    }
    expect((await rektor.reads(caseId)).active).toContain('handlaggning.rapporterad');
  });

  test('is taken although the avvikelse is a week old, and says why it is late', async () => {
    const old = { happenedAt: '2026-08-10T07:10:00Z', noticedAt: '2026-08-10T07:20:00Z' };
    const caseId = await reportedAvvikelse(school, old);
    await (await school.as('rektor.ekan')).does(caseId, 'openKrankning', isKrankning);
    expect((await linked(caseId, 'rektor.ekan')).length).toBe(2);
  });

  test('keeps an accused rektor out of both', async () => {
    const caseId = await reportedAvvikelse(school);
    const data = { ...isKrankning, accusedKind: 'rektor', accused: [{ personId: 'rektor.ekan' }] };
    await (await school.as('skolchef.norr')).does(caseId, 'openKrankning', data);
    const opened = await linked(caseId, 'skolchef.norr');
    const rektor = await school.as('rektor.ekan');
    for (const id of [caseId, ...opened.map((one) => one.caseId)])
      expect((await rektor.get(`/cases/${id}`)).status).toBe(404);
  });

  test('is told when the opened case is closed', async () => {
    const caseId = await reportedAvvikelse(school);
    const rektor = await school.as('rektor.ekan');
    await rektor.does(caseId, 'openKrankning', { ...isKrankning, exposed: [{ personId: 'elev.bo' }] });
    const [opened] = await linked(caseId, 'rektor.ekan');
    await rektor.does(opened!.caseId, 'proposeAnnulment', { reasonCode: 'ovning', reason: 'En övning.' });
    await (await school.as('handlaggare')).does(opened!.caseId, 'confirmAnnulment');
    await school.settle();
    const { timeline } = await rektor.reads(caseId);
    expect(timeline.map(({ command }) => command)).toEqual(['report', 'openKrankning', 'openedCaseClosed']);
    expect(timeline.at(-1)!.data).toMatchObject({ from: opened!.caseId });
  });
});

test('an avvikelse that is also a personuppgiftsincident opens one, discovered when the avvikelse was noticed', async () => {
  const caseId = await reportedAvvikelse(school, { kind: 'annan', hazard: 'rutin_foljdes_inte', concerned: ['ingen'] });
  await (await school.as('rektor.ekan')).does(caseId, 'openDataIncident', { what: 'En klasslista låg i kopiatorn.' });
  const [opened] = await linked(caseId, 'handlaggare');
  const page = await (await school.as('handlaggare')).reads(opened!.caseId);
  expect(page.timeline[0]!.data).toMatchObject({ discoveredAt: '2026-08-17T07:20:00Z', foundBy: 'avvikelse' });
});

describe('an avvikelse that concerns the medical part of elevhälsan', () => {
  test('is handed over by the huvudman the same day, and the rektor reads nothing of it', async () => {
    const caseId = await reportedAvvikelse(school, { alsoConcerns: ['emi'] });
    const chief = await school.as('skolchef.norr');
    const rektor = await school.as('rektor.ekan');
    expect((await chief.reads(caseId)).active).toContain('externt.emi.att_lamna_over');
    const handOver = { handedOverAt: school.now(), receiver: { name: 'Verksamhetschefen för EMI' } };
    expect((await rektor.tries(caseId, 'handOverHealthCare', handOver)).status).toBe(403);
    await chief.does(caseId, 'handOverHealthCare', handOver);
    expect((await chief.reads(caseId)).timeline.map(({ command }) => command)).toContain('handOverHealthCare');
    const seen = await rektor.reads(caseId);
    expect(seen.timeline.map(({ command }) => command)).toEqual(['report']);
    expect(seen.active.filter((path) => path.startsWith('externt.emi'))).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('Verksamhetschefen för EMI');
  });
});

describe('somebody whose act or omission is in question', () => {
  test('sees nothing of the case, and is not appointed to it', async () => {
    const caseId = await reportedAvvikelse(school, { conduct: 'personal', inQuestion: 'utredare.ekan' });
    expect((await (await school.as('utredare.ekan')).get(`/cases/${caseId}`)).status).toBe(404);
    const rektor = await school.as('rektor.ekan');
    expect((await rektor.tries(caseId, 'assignInvestigator', { investigator: 'utredare.ekan' })).body).toMatchObject({
      requirements: [{ name: 'investigatorImpartial' }],
    });
    await rektor.does(caseId, 'assignInvestigator', { investigator: 'larare2.ekan' });
    expect((await (await school.as('larare2.ekan')).reads(caseId)).caseId).toBe(caseId);
  });

  test('is the rektor: the case goes above the unit, and the skolchef triages and controls', async () => {
    const data = { conduct: 'rektor', inQuestion: 'rektor.ekan', hazard: 'annat', concerned: ['ingen'] };
    const caseId = await reportedAvvikelse(school, data);
    for (const username of ['rektor.ekan', 'bitr.ekan'] as const)
      expect((await (await school.as(username)).get(`/cases/${caseId}`)).status).toBe(404);
    const chief = await school.as('skolchef.norr');
    await chief.does(caseId, 'triage', { grade: 'ringa', reasons: 'En rutin saknades.' });
    await chief.does(caseId, 'fixDirectly', { what: 'Rutinen är skriven.', fixedOn: '2026-08-17' });
    await chief.does(caseId, 'approveControl');
    expect((await chief.reads(caseId)).isClosed).toBe(true);
  });

  test('is the one who investigates: the task goes on to the rektor at once', async () => {
    const caseId = await reportedAvvikelse(school);
    const rektor = await school.as('rektor.ekan');
    await rektor.does(caseId, 'triage', { grade: 'mattlig', reasons: 'Kan hända igen.' });
    await rektor.does(caseId, 'assignInvestigator', { investigator: 'larare2.ekan' });
    await rektor.does(caseId, 'questionConduct', { conduct: 'personal', inQuestion: 'larare2.ekan' });
    expect((await (await school.as('larare2.ekan')).get(`/cases/${caseId}`)).status).toBe(404);
    await rektor.does(caseId, 'recordFinding', { findingKind: 'platsbesok', foundOn: '2026-08-17', content: 'Rost.' });
  });
});

test('staff hurt in an accident: Försäkringskassan is decided on, and the injured child’s guardians get word of the insurance', async () => {
  const data = {
    kind: 'olycksfall',
    hazard: 'annat',
    concerned: ['barn_elever', 'personal'],
    areGuardiansInformed: true,
  };
  const caseId = await reportedAvvikelse(school, { ...data, guardiansInformedAt: '2026-08-17T07:40:00Z' });
  const rektor = await school.as('rektor.ekan');
  const page = await rektor.reads(caseId);
  expect(page.active).toEqual(
    expect.arrayContaining([
      'externt.forsakringskassan.att_besluta',
      'information.forsakring.att_informera',
      'information.vardnadshavare.informerade',
    ]),
  );
  await rektor.does(caseId, 'decideInsuranceAgency', { decision: 'anmald', reportedOn: '2026-08-17' });
  await rektor.does(caseId, 'informInsurance', { told: 'informerade', toldAt: school.now(), how: 'skriftligt' });
  expect((await rektor.reads(caseId)).active).toEqual(
    expect.arrayContaining(['externt.forsakringskassan.anmald', 'information.forsakring.informerade']),
  );
});

test('entered by mistake, it is annulled by two', async () => {
  const caseId = await reportedAvvikelse(school);
  const chief = await school.as('skolchef.norr');
  await chief.does(caseId, 'proposeAnnulment', { reasonCode: 'ovning', reason: 'En övning.' });
  expect((await chief.tries(caseId, 'confirmAnnulment')).status).toBe(409);
  await (await school.as('handlaggare')).does(caseId, 'confirmAnnulment');
  expect((await chief.reads(caseId)).active).toContain('handlaggning.makulerad');
});
