import type { OpenCases } from './somebody.ts';
import { dayFrom } from './krankning.ts';
import type { TestSystem } from './system.ts';

/** A report of an avvikelse as a teacher at Ekans skola would send it, with what a test wants otherwise. */
export const avvikelseReport = (data: object = {}, more: Partial<OpenCases> = {}): OpenCases => ({
  processId: 'avvikelse',
  command: 'report',
  unitId: 'ekan',
  data: {
    happenedAt: '2026-08-17T07:10:00Z',
    noticedAt: '2026-08-17T07:20:00Z',
    skolform: 'grundskola',
    kind: 'tillbud',
    hazard: 'fall',
    place: 'skolgard',
    concerned: ['barn_elever'],
    looksSerious: false,
    what: 'Klätterställningen har lossnat i ett fäste och gungade till.',
    conduct: 'nej',
    ...data,
  },
  ...more,
});

/** A case opened by the teacher at Ekans skola; gives its id. */
export const reportedAvvikelse = async (
  school: TestSystem,
  data: object = {},
  more: Partial<OpenCases> = {},
): Promise<string> => {
  const [receipt] = await (await school.as('larare.ekan')).opens(avvikelseReport(data, more));
  await school.settle();
  return receipt!.caseId;
};

/** The rektor has said how serious it is. */
export const triaged = async (school: TestSystem, caseId: string, grade: string): Promise<string> => {
  await (await school.as('rektor.ekan')).does(caseId, 'triage', { grade, reasons: 'Sett på plats.' });
  return caseId;
};

const NOT_SERIOUS = { decision: 'ej_anmald', reasonCode: 'inte_allvarligt', reasons: 'Ingen fara för liv.' };

/** What a tillbud owes beside the handling. `but` are left for the test. */
export const avvikelseDuties = async (
  school: TestSystem,
  caseId: string,
  but: readonly string[] = [],
): Promise<string> => {
  const rektor = await school.as('rektor.ekan');
  const { active } = await rektor.reads(caseId);
  const duties: readonly (readonly [string, string, object])[] = [
    ['information.vardnadshavare.att_informera', 'informGuardians', { told: 'informerade', toldAt: school.now() }],
    ['externt.arbetsmiljoverket.att_besluta', 'decideWorkEnvironment', NOT_SERIOUS],
    [
      'information.skyddsombud.att_informera',
      'informSafetyRepresentative',
      { representative: 'lokalt', who: { personId: 'larare2.ekan' }, toldAt: school.now() },
    ],
    [
      'information.elevskyddsombud.att_informera',
      'informPupilRepresentative',
      { told: 'finns_inte', reasonCode: 'lagre_arskurs' },
    ],
  ];
  for (const [state, command, data] of duties)
    if (active.includes(state) && !but.includes(command)) await rektor.does(caseId, command, data);
  return caseId;
};

/** From the triage to measures under way, by the rektor. */
export const underMeasures = async (school: TestSystem, caseId: string): Promise<string> => {
  const rektor = await school.as('rektor.ekan');
  await rektor.does(caseId, 'completeInvestigation', {
    circumstances: 'Skruven hade rostat.',
    risks: 'Ett barn hade kunnat falla två meter.',
    representativePart: 'deltog',
  });
  await rektor.does(caseId, 'analyseCauses', { causeLevels: ['teknik', 'organisation'], causes: 'Ingen kontroll.' });
  const what = { what: 'Kontroll varje termin', level: 'organisation' };
  await rektor.does(caseId, 'decideMeasures', {
    measures: [{ ...what, owner: 'larare2.ekan', dueOn: dayFrom(school, 10) }],
  });
  return caseId;
};

/** The measure is done and has helped. */
export const measuresHelped = async (school: TestSystem, caseId: string): Promise<string> => {
  await (await school.as('rektor.ekan')).does(caseId, 'completeMeasure', { measure: 1, doneOn: dayFrom(school, 0) });
  await (await school.as('rektor.ekan')).does(caseId, 'followUp', {
    followedUpOn: dayFrom(school, 0),
    effect: 'ja',
    how: 'Provbelastad.',
  });
  return caseId;
};
