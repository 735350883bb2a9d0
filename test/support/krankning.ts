import type { OpenCases } from './somebody.ts';
import type { TestSystem } from './system.ts';
import type { CaseView } from './wire-types.ts';

/** A report of kränkande behandling as a teacher at Ekans skola would send it, with what a test wants otherwise. */
export const krankningReport = (data: object = {}, more: Partial<OpenCases> = {}): OpenCases => ({
  processId: 'krankning',
  command: 'report',
  unitId: 'ekan',
  data: {
    happenedAt: '2026-08-17T07:10:00Z',
    noticedAt: '2026-08-17T07:40:00Z',
    exposed: [{ personId: 'elev.alva' }],
    skolform: 'grundskola',
    accusedKind: 'elev',
    accused: [{ personId: 'elev.bo' }],
    place: 'skolgard',
    types: ['fysisk'],
    what: 'Knuffades omkull på rasten och blev skrattad åt.',
    needsProtection: false,
    ...data,
  },
  ...more,
});

/** A case opened by the teacher; gives its id. */
export const reported = async (
  school: TestSystem,
  data: object = {},
  more: Partial<OpenCases> = {},
): Promise<string> => {
  const [receipt] = await (await school.as('larare.ekan')).opens(krankningReport(data, more));
  return receipt!.caseId;
};

/** So many are reported at Ekans skola, and one at the gymnasium. */
export const reportedAtTwoSchools = async (school: TestSystem, atEkan: number): Promise<void> => {
  const teacher = await school.as('larare.ekan');
  for (let n = 0; n < atEkan; n += 1) await teacher.opens(krankningReport());
  const elsewhere = { exposed: [{ personId: 'elev.cleo' }], skolform: 'gymnasieskola', accused: [], place: 'korridor' };
  await (await school.as('larare.almen')).opens(krankningReport(elsewhere, { unitId: 'almen' }));
  await school.settle();
};

/** The rektor reads and tells the huvudman. */
export const notified = async (school: TestSystem, caseId: string): Promise<string> => {
  const rektor = await school.as('rektor.ekan');
  await rektor.does(caseId, 'acknowledge');
  await rektor.does(caseId, 'notifyHuvudman', { message: 'Se rapporten.' });
  return caseId;
};

/** The huvudman names the investigator, who begins. */
export const underInvestigation = async (school: TestSystem, caseId: string): Promise<string> => {
  await notified(school, caseId);
  await (await school.as('handlaggare')).does(caseId, 'assignInvestigator', { investigator: 'utredare.ekan' });
  await (await school.as('utredare.ekan')).does(caseId, 'startInvestigation', { impartiality: 'ingen_jav' });
  return caseId;
};

/** The child is heard and the investigation is done, from where it has begun. */
export const investigated = async (school: TestSystem, caseId: string): Promise<string> => {
  const investigator = await school.as('utredare.ekan');
  await investigator.does(caseId, 'recordInterview', {
    role: 'utsatt',
    person: { personId: 'elev.alva' },
    heldAt: school.now(),
    said: 'De väntar på mig vid skåpen.',
    ownView: 'Jag vill slippa vara rädd.',
    wantedMeasures: 'En vuxen vid skåpen.',
  });
  await investigator.does(caseId, 'completeInvestigation', {
    circumstances: 'Två samtal, ett vittne.',
    causeLevels: ['plats', 'grupp'],
    causes: 'Ingen vuxen vid skåpen på lunchen.',
    accusedHeard: 'ja',
  });
  return caseId;
};

/** The skolchef decides for the huvudman that it was kränkande behandling (or not). */
export const assessed = async (school: TestSystem, caseId: string, more: object = {}): Promise<string> => {
  await (await school.as('skolchef.norr')).does(caseId, 'assess', {
    outcome: 'konstaterad',
    basis: 'krankning',
    reasons: 'Samstämmiga uppgifter.',
    childsBest: 'Barnet vill ha en vuxen nära.',
    ...more,
  });
  return caseId;
};

const NOT_REPORTED = { decision: 'ej_anmald', reasons: 'Prövat.' };

/** What is owed to others: guardians, police, social services, Arbetsmiljöverket. `but` are left for the test. */
export const sideDuties = async (school: TestSystem, caseId: string, but: readonly string[] = []): Promise<string> => {
  const rektor = await school.as('rektor.ekan');
  const duties = {
    informGuardians: { whose: ['utsatt', 'utpekad'], told: 'informerade', toldAt: school.now() },
    decidePolice: { ...NOT_REPORTED, reasonCode: 'ingen_brottsmisstanke' },
    decideSocialServices: { ...NOT_REPORTED, reasonCode: 'ingen_oro' },
    decideWorkEnvironment: { ...NOT_REPORTED, reasonCode: 'inte_allvarligt' },
  };
  for (const [command, data] of Object.entries(duties))
    if (!but.includes(command)) await rektor.does(caseId, command, data);
  return caseId;
};

/** A day so many days from the clock's, as a date. */
export const dayFrom = (school: TestSystem, days: number): string =>
  new Date(Date.parse(school.now()) + days * 86_400_000).toISOString().slice(0, 10);

/** One measure, done, and followed up twice until it has stopped. Turns the clock by twenty days. */
export const remedied = async (school: TestSystem, caseId: string): Promise<string> => {
  const rektor = await school.as('rektor.ekan');
  const measures = [
    { what: 'Vuxen vid skåpen', level: 'organisation', owner: 'rektor.ekan', dueOn: dayFrom(school, 5) },
  ];
  await rektor.does(caseId, 'decideMeasures', { measures });
  const { timeline } = await rektor.reads(caseId);
  const measure = timeline.filter(({ command }) => command === 'decideMeasures').length;
  await rektor.does(caseId, 'completeMeasure', { measure, doneOn: dayFrom(school, 0) });
  for (const decision of ['fortsatt', 'avsluta']) {
    await school.turn({ days: 10 });
    await rektor.does(caseId, 'followUp', {
      followedUpOn: dayFrom(school, 0),
      stopped: 'ja',
      measuresDone: 'ja',
      decision,
      ...(decision === 'fortsatt' && { nextFollowUpOn: dayFrom(school, 10) }),
    });
  }
  return caseId;
};

/** All the way to a lawful end, from a report. Gives the page as the rektor sees it. */
export const closed = async (school: TestSystem, caseId: string): Promise<CaseView> => {
  await underInvestigation(school, caseId);
  await investigated(school, caseId);
  await assessed(school, caseId);
  await sideDuties(school, caseId);
  await remedied(school, caseId);
  const rektor = await school.as('rektor.ekan');
  await rektor.does(caseId, 'proposeClosing', { reasonCode: 'upphort' });
  await (await school.as('handlaggare')).does(caseId, 'approveControl');
  return rektor.reads(caseId);
};
