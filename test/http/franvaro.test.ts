import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayFrom } from '../support/krankning.ts';
import type { OpenCases } from '../support/somebody.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

let school: TestSystem;
beforeAll(async () => {
  school = await startSystem();
}, START_MS);
afterAll(() => school.close());

const absence = (data: object = {}, command = 'report'): OpenCases => ({
  processId: 'franvaro',
  command,
  unitId: 'ekan',
  data: {
    pupil: { personId: 'elev.dag' },
    noticedAt: school.now(),
    skolform: 'grundskola',
    pattern: 'upprepad',
    validity: 'bade_och',
    share: 'fran_10',
    known: 'Borta varje måndag sedan lovet.',
    ...data,
  },
});
const reported = async (data: object = {}): Promise<string> => {
  const [receipt] = await (await school.as('larare.ekan')).opens(absence(data));
  await school.settle();
  return receipt!.caseId;
};
const talk = (party: string) => ({
  party,
  heldOn: dayFrom(school, 0),
  said: 'Måndagarna är svåra.',
  ...(party === 'elev' && { ownView: 'Jag orkar inte efter helgen.', wanted: 'Börja senare på måndagar.' }),
});
const requirementsOf = (body: { requirements?: { name: string }[] }) => body.requirements?.map(({ name }) => name);

test('absence goes from a teacher’s report to its end, and is taken up again', async () => {
  const caseId = await reported();
  const rektor = await school.as('rektor.ekan');
  await rektor.does(caseId, 'begin', { hasOtherHome: true, investigator: 'utredare.ekan' });
  const begun = await rektor.reads(caseId);
  expect(begun.active).toEqual(expect.arrayContaining(['huvudman.att_anmala', 'hemkommun.att_underratta']));
  await rektor.does(caseId, 'notifyHuvudman');
  const desk = await school.as('handlaggare');
  await desk.does(caseId, 'tellHome', { toldOn: dayFrom(school, 0), municipality: 'Storvik', how: 'Brev.' });

  const investigator = await school.as('utredare.ekan');
  const causes = {
    causes: ['psykisk_halsa', 'skolans_organisation'],
    description: 'Lång skoldag på måndagar.',
    childView: 'Eleven vill börja senare.',
    needsSupportInquiry: false,
  };
  await investigator.does(caseId, 'recordConsultation', talk('vardnadshavare'));
  await investigator.does(caseId, 'waiveConsultation', {
    party: 'elevhalsa',
    reasonCode: 'uppenbart_obehovligt',
    reason: 'Kuratorn har redan gett sitt underlag.',
  });
  const unheard = await investigator.tries(caseId, 'findCauses', causes);
  expect(requirementsOf(unheard.body)).toEqual(['everybodyIsConsulted']);
  await investigator.does(caseId, 'recordConsultation', talk('elev'));
  await investigator.does(caseId, 'findCauses', causes);

  const measures = [
    { what: 'Senare start på måndagar', level: 'organisation', owner: 'larare.ekan', dueOn: dayFrom(school, 5) },
  ];
  await rektor.does(caseId, 'decideMeasures', { measures, nextFollowUpOn: dayFrom(school, 14) });
  await (await school.as('larare.ekan')).does(caseId, 'completeMeasure', { measure: 1, doneOn: dayFrom(school, 0) });
  await school.turn({ days: 14 });
  await investigator.does(caseId, 'followUp', { followedUpOn: dayFrom(school, 0), effect: 'ja', decision: 'avsluta' });
  await rektor.does(caseId, 'close', { reasonCode: 'narvaron_ater' });
  expect((await rektor.reads(caseId)).active).toContain('handlaggning.avslutad');

  await rektor.does(caseId, 'reopen', { reason: 'Borta igen.', hasOtherHome: true });
  const again = await rektor.reads(caseId);
  expect(again.active).toEqual(
    expect.arrayContaining(['handlaggning.utredning', 'huvudman.anmald', 'hemkommun.underrattad']),
  );
});

test('a rektor begins at once, and the huvudman must be told within the routine’s day', async () => {
  const rektor = await school.as('rektor.ekan');
  const [receipt] = await rektor.opens(absence({ pupil: { personId: 'elev.bo' }, hasOtherHome: false }, 'open'));
  await school.turn({ days: 7 });
  const { active, deadlines } = await rektor.reads(receipt!.caseId);
  expect(active).toEqual(expect.arrayContaining(['handlaggning.utredning', 'hemkommun.ej_tillampligt']));
  expect(deadlines.find(({ ruleId }) => ruleId === 'anmalan_huvudman')?.status).toBe('passed');
});

describe('who may not', () => {
  const needless = { reasonCode: 'kand_sjukdom', reason: 'Bruten arm, åter om en månad.' };

  test('a teacher reports and sees a receipt, and does not open an inquiry', async () => {
    const caseId = await reported();
    const teacher = await school.as('larare.ekan');
    expect((await teacher.get(`/cases/${caseId}`)).status).toBe(404);
    expect((await teacher.get(`/cases/${caseId}/receipt`)).status).toBe(200);
    expect((await teacher.post('/cases', absence({ hasOtherHome: false }, 'open'))).status).toBe(403);
    expect((await (await school.as('rektor.almen')).get(`/cases/${caseId}`)).status).toBe(404);
  });

  test('a rektor finds an inquiry needless below the huvudman’s threshold only', async () => {
    const rektor = await school.as('rektor.ekan');
    const little = await reported();
    await rektor.does(little, 'findNeedless', needless);
    expect((await rektor.reads(little)).active).toContain('handlaggning.obehovlig');
    const much = await reported({ share: 'fran_30' });
    expect((await rektor.tries(much, 'findNeedless', needless)).body.slug).toBe('forbidden');
    await (await school.as('skolchef.norr')).does(much, 'findNeedless', needless);
  });

  test('the home municipality is told by the huvudman and not by the school', async () => {
    const caseId = await reported();
    const rektor = await school.as('rektor.ekan');
    await rektor.does(caseId, 'begin', { hasOtherHome: true });
    expect((await rektor.tries(caseId, 'tellHome')).body.slug).toBe('forbidden');
  });

  test('whoever is partial loses the case at once', async () => {
    const caseId = await reported();
    const rektor = await school.as('rektor.ekan');
    await rektor.does(caseId, 'begin', { hasOtherHome: false, investigator: 'utredare.ekan' });
    await rektor.does(caseId, 'declareConflict', { conflicted: 'utredare.ekan' });
    expect((await (await school.as('utredare.ekan')).get(`/cases/${caseId}`)).status).toBe(404);
  });
});
