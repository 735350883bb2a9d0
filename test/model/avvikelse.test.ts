import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Facts, MachineEvent } from '../../src/engine/index.ts';
import { activeStates, isClosedIn } from '../../src/engine/process.ts';
import type { AvvikelseContext } from '../../workflows/avvikelse/context.ts';
import type { AvvikelseEventType } from '../../workflows/avvikelse/events.ts';
import { avvikelse } from '../../workflows/avvikelse/index.ts';
import { machine } from '../../workflows/avvikelse/machine.ts';
import { areDone } from '../../workflows/shared/measures.ts';
import { describeModel } from '../support/describe-model.ts';
import { eventOf, isIn, type Snapshot, type Walk, walkerOf } from './walk.ts';

const { draft, after, walk } = walkerOf(machine);
const event = (
  type: AvvikelseEventType | 'deadline.passed',
  data: JsonObject = {},
  more: Parameters<typeof eventOf>[2] = {},
): MachineEvent => eventOf(type, data, more);
const contextOf = (snapshot: Snapshot): AvvikelseContext => snapshot.context as AvvikelseContext;

const report = (more: JsonObject = {}, facts: Facts = {}): MachineEvent =>
  event(
    'AvvikelseReported',
    { skolform: 'grundskola', kind: 'olycksfall', hazard: 'fall', concerned: ['barn_elever', 'personal'], ...more },
    { facts },
  );
const triage = (grade: string, more: JsonObject = {}) => event('AvvikelseTriaged', { grade, ...more });
const measures = [{ owner: 'tove', dueOn: '2026-03-20' }];

/** What moves a case from step to step. */
const moves: readonly MachineEvent[] = [
  triage('ringa'),
  triage('mattlig'),
  triage('allvarlig'),
  event('SeverityRaised', { grade: 'mattlig' }),
  event('SeverityRaised', { grade: 'allvarlig' }),
  event('FixedDirectly'),
  event('InvestigationCompleted'),
  event('CausesAnalysed'),
  event('FollowedUp', { effect: 'ja' }),
  event('FollowedUp', { effect: 'delvis', nextFollowUpOn: '2026-04-20' }),
  event('FollowedUp', { effect: 'nej' }),
  event('ControlApproved', {}, { by: 'hans' }),
  event('ControlReturned', {}, { by: 'hans' }),
  event('Reopened'),
];

/** What may happen in most steps, and leads nowhere: tried once in each step. */
const asides: readonly MachineEvent[] = [
  event('UnitCorrected', { unit: 'bok' }),
  event('ConductQuestioned', { conduct: 'personal', inQuestion: 'ulla' }),
  event('ConflictOfInterestDeclared', { conflicted: 'ulla' }),
  event('InvestigatorAssigned', { investigator: 'ulla' }),
  event('CaseRegistered'),
  event('FindingRecorded'),
  event('InvestigationExtended', { dueOn: '2026-04-01' }),
  event('MeasuresDecided', { measures }),
  event('MeasureChanged', { measure: 1, change: 'ny_dag', dueOn: '2026-04-01' }),
  event('HealthCareConcerned'),
  event('FoundToBeKrankning', { accusedKind: 'elev' }),
  event('FoundToBePersonalDataIncident'),
  event('OpenedCaseClosed', { from: 'case-2' }),
  event('IdentityProtected'),
  event('NoteAdded'),
  event('CasesLinked', { other: 'case-2' }),
  event('AnnulmentProposed'),
  event('deadline.passed', { ruleId: 'triage' }),
];

const decisionsOf = (decision: string): readonly MachineEvent[] => [
  event('WorkEnvironmentDecided', { decision }),
  event('InsuranceAgencyDecided', { decision }),
];
const tellings = (told: string): readonly MachineEvent[] => [
  event('GuardiansInformed', { told }),
  event('InsuranceInformed', { told }),
];

/** What is tried in the regions beside. */
const sideEvents: readonly MachineEvent[] = [
  event('StaffQuestionAnswered', { isStaffConcerned: true }),
  event('StaffQuestionAnswered', { isStaffConcerned: false }),
  ...decisionsOf('anmald'),
  ...decisionsOf('ej_anmald'),
  event('HealthCareConcerned'),
  event('HealthCareHandedOver'),
  event('SafetyRepresentativeInformed'),
  event('PupilRepresentativeInformed', { told: 'informerat' }),
  event('PupilRepresentativeInformed', { told: 'finns_inte' }),
  ...tellings('informerade'),
  ...tellings('avstar'),
];

/** All that is owed beside, one event each, while it is not done. */
const owed = (snapshot: Snapshot): readonly MachineEvent[] => {
  const context = contextOf(snapshot);
  const everything: readonly (readonly [unknown, MachineEvent])[] = [
    [context.isStaffConcerned, event('StaffQuestionAnswered', { isStaffConcerned: false })],
    [context.workEnvironment, event('WorkEnvironmentDecided', { decision: 'ej_anmald' })],
    [context.insuranceAgency, event('InsuranceAgencyDecided', { decision: 'anmald' })],
    [context.safetyRepresentative, event('SafetyRepresentativeInformed')],
    [context.pupilRepresentative, event('PupilRepresentativeInformed', { told: 'finns_inte' })],
    [context.guardians, event('GuardiansInformed', { told: 'informerade' })],
    [context.insurance, event('InsuranceInformed', { told: 'informerade' })],
  ];
  return everything.flatMap(([done, one]) => (done === null && snapshot.can(one) ? [one] : [])).slice(0, 1);
};

/** Two cases are alike when what the guards look at is alike: all rounds after the second are like the second. */
const keyOf = (snapshot: Snapshot): string => {
  const { measures: decided, round, causesRound, nextFollowUpOn } = contextOf(snapshot);
  const counted = [round > 1, causesRound === round, areDone(decided), decided.length > 0, nextFollowUpOn];
  return JSON.stringify([snapshot.value, counted]);
};

const planned = (snapshot: Snapshot): readonly MachineEvent[] => {
  const going = contextOf(snapshot).measures.find(({ status }) => status === 'pagar');
  if (going !== undefined) return [event('MeasureCompleted', { measure: going.number })];
  return isIn(snapshot, 'handlaggning.orsaksanalys') ? [event('MeasuresDecided', { measures })] : [];
};

/** Walks the handling; what is owed beside is done at the control. */
const mainWalk = (start: Snapshot, missing: readonly string[] = []): Walk =>
  walk(
    start,
    (snapshot) =>
      [...moves, ...planned(snapshot), ...(isIn(snapshot, 'handlaggning.kontroll') ? owed(snapshot) : [])].filter(
        ({ type }) => !missing.includes(type),
      ),
    keyOf,
  );

const begun = walk(draft(), (snapshot) => (isIn(snapshot, 'handlaggning.utkast') ? [report()] : []), keyOf);
const reported = after(draft(), report());
const main = mainWalk(reported);
const pattern = mainWalk(after(draft(), report({}, { recurrence: 2 })));

/** One case for each step of the handling. */
const stepOf = (snapshot: Snapshot): string => String((snapshot.value as Record<string, unknown>)['handlaggning']);
const oneOfEach: readonly (readonly [string, Snapshot])[] = [
  ...new Map([...main.states.values()].map((snapshot) => [stepOf(snapshot), snapshot])),
];
const openSteps = oneOfEach.filter(([, snapshot]) => contextOf(snapshot).phase === 'oppet');
const withMeasures = [...main.states.values()].filter((snapshot) => !areDone(contextOf(snapshot).measures));

const isProposed = (snapshot: Snapshot): boolean => contextOf(snapshot).annulmentProposedBy !== null;
const sidesteps = [...oneOfEach.map(([, snapshot]) => snapshot), ...withMeasures].map((snapshot) =>
  walk(
    snapshot,
    (now) => {
      if (now === snapshot) return asides;
      if (!isProposed(now)) return [];
      return [event('AnnulmentRejected'), event('AnnulmentConfirmed', {}, { by: 'hans' })];
    },
    (now) => `${keyOf(now)} ${isProposed(now)}`,
  ),
);

/** The regions beside, for each sort of school form, kind, and sort of people, before and after the triage. */
const sideWalks = ['grundskola', 'forskoleklass', 'fritidshem', 'komvux'].flatMap((skolform) =>
  ['olycksfall', 'annan'].flatMap((kind) =>
    [['barn_elever'], ['personal'], ['utomstaende'], ['ingen']].flatMap((concerned) => {
      const start = after(draft(), report({ skolform, kind, concerned }));
      return [start, after(start, triage('ringa')), after(start, triage('allvarlig'))].flatMap((snapshot) =>
        [...new Set(sideEvents.map(({ type }) => type))].map((type) =>
          walk(
            snapshot,
            () => sideEvents.filter((one) => one.type === type || one.type === 'HealthCareConcerned'),
            (now) => JSON.stringify(now.value),
          ),
        ),
      );
    }),
  ),
);

describeModel({
  process: avvikelse,
  mainRegion: 'handlaggning',
  whole: [main, pattern],
  asides: [begun, ...sidesteps, ...sideWalks],
});

const isClosed = (snapshot: Snapshot): boolean => isIn(snapshot, 'handlaggning.avslutad');
const anyClosed = ({ states }: Walk): boolean => [...states.values()].some(isClosed);

describe('closing an avvikelse', () => {
  const serious = after(reported, triage('allvarlig'));
  const inFritidshem = after(draft(), report({ skolform: 'fritidshem', concerned: ['barn_elever'] }), triage('ringa'));

  test('can be reached by the light lane and by the long way', () => {
    expect([anyClosed(mainWalk(after(reported, triage('ringa')))), anyClosed(mainWalk(serious))]).toEqual([true, true]);
  });

  test.each([
    ['Arbetsmiljöverket is not decided on', serious, 'WorkEnvironmentDecided'],
    ['nobody says whether staff was concerned', inFritidshem, 'StaffQuestionAnswered'],
    ['Försäkringskassan is not decided on', serious, 'InsuranceAgencyDecided'],
    ['the skyddsombud does not know', serious, 'SafetyRepresentativeInformed'],
    ['the elevskyddsombud is not considered', serious, 'PupilRepresentativeInformed'],
    ['the guardians are not informed', serious, 'GuardiansInformed'],
    ['no word is given of the insurance', serious, 'InsuranceInformed'],
    ['nobody controls', serious, 'ControlApproved'],
    ['the causes are not analysed', serious, 'CausesAnalysed'],
    ['the measures are not done', serious, 'MeasureCompleted'],
    ['nothing is followed up', serious, 'FollowedUp'],
  ])('never happens when %s', (_, start, missing) => {
    expect(anyClosed(mainWalk(start, [missing]))).toBe(false);
  });

  test('never happens while something of elevhälsan waits to be handed over', () => {
    expect(anyClosed(mainWalk(after(serious, event('HealthCareConcerned'))))).toBe(false);
    const handed = after(serious, event('HealthCareConcerned'), event('HealthCareHandedOver'));
    expect(anyClosed(mainWalk(handed))).toBe(true);
  });
});

describe('the grade', () => {
  const gradeOf = (snapshot: Snapshot) => activeStates(snapshot).filter((path) => path.startsWith('grad.'));

  test('is allvarlig with any of the dangers of the paragraph', () => {
    expect(reported.can(triage('mattlig', { dangers: ['allvarlig_fara'] }))).toBe(false);
    expect(reported.can(triage('allvarlig', { dangers: ['allvarlig_fara'] }))).toBe(true);
  });

  test.each([
    [0, 'fall', 'handlaggning.ringa', ['grad.ringa']],
    [1, 'fall', 'handlaggning.ringa', ['grad.ringa']],
    [2, 'fall', 'handlaggning.utredning', ['grad.uppgraderad']],
    [2, 'annat', 'handlaggning.ringa', ['grad.ringa']],
  ])('ringa after %i earlier of the sort %s leads to %s', (recurrence, hazard, path, grade) => {
    const graded = after(draft(), report({ hazard }, { recurrence }), triage('ringa'));
    expect([isIn(graded, path), gradeOf(graded)]).toEqual([true, grade]);
  });

  test('is never lowered, and what is raised is investigated', () => {
    const serious = after(reported, triage('allvarlig'));
    expect(serious.can(event('SeverityRaised', { grade: 'mattlig' }))).toBe(false);
    const raised = after(reported, triage('ringa'), event('SeverityRaised', { grade: 'mattlig' }));
    expect(isIn(raised, 'handlaggning.utredning')).toBe(true);
  });
});

describe('measures without effect', () => {
  const followed = after(
    reported,
    triage('mattlig'),
    event('InvestigationCompleted'),
    event('CausesAnalysed'),
    event('MeasuresDecided', { measures }),
    event('FollowedUp', { effect: 'nej' }),
  );

  test('lead to a new round of looking for causes, before new measures', () => {
    expect(isIn(followed, 'handlaggning.orsaksanalys')).toBe(true);
    expect(contextOf(followed).round).toBe(2);
    expect(followed.can(event('MeasuresDecided', { measures }))).toBe(false);
    expect(after(followed, event('CausesAnalysed')).can(event('MeasuresDecided', { measures }))).toBe(true);
  });
});

describe('somebody whose conduct is in question', () => {
  const inQuestion = after(draft(), report({ conduct: 'personal', inQuestion: 'ulla' }));

  test('is never appointed to investigate, wherever the case stands', () => {
    const { states } = mainWalk(inQuestion);
    const open = [...states.values()].filter((snapshot) => contextOf(snapshot).phase === 'oppet');
    expect(open.filter((one) => one.can(event('InvestigatorAssigned', { investigator: 'ulla' })))).toEqual([]);
    expect(open.filter((one) => !one.can(event('InvestigatorAssigned', { investigator: 'anna' })))).toEqual([]);
  });

  test('never controls it', () => {
    const { states } = mainWalk(inQuestion);
    expect([...states.values()].some((one) => one.can(event('ControlApproved', {}, { by: 'hans' })))).toBe(true);
    expect([...states.values()].some((one) => one.can(event('ControlApproved', {}, { by: 'ulla' })))).toBe(false);
  });

  test('no longer investigates when it turns out later', () => {
    const assigned = after(reported, event('InvestigatorAssigned', { investigator: 'ulla' }));
    const later = after(assigned, event('ConductQuestioned', { conduct: 'personal', inQuestion: 'ulla' }));
    expect([contextOf(assigned).investigatorId, contextOf(later).investigatorId]).toEqual(['ulla', null]);
  });

  test.each([
    ['rektor', {}, [true, false]],
    ['huvudman', {}, [true, true]],
    ['personal', { barredRoles: ['rektor'] }, [true, false]],
    ['vet_ej', {}, [false, false]],
  ] as const)('%s with %j takes the case above the unit or the area', (conduct, facts, kept) => {
    const { isRektorKeptOut, isHuvudmanKeptOut } = contextOf(after(draft(), report({ conduct }, facts)));
    expect([isRektorKeptOut, isHuvudmanKeptOut]).toEqual(kept);
  });
});

describe('annulment of an avvikelse', () => {
  test.each(openSteps)('takes two persons in %s', (_, snapshot) => {
    const proposed = after(snapshot, event('AnnulmentProposed', {}, { by: 'anna' }));
    expect(snapshot.can(event('AnnulmentConfirmed', {}, { by: 'hans' }))).toBe(false);
    expect(proposed.can(event('AnnulmentConfirmed', {}, { by: 'anna' }))).toBe(false);
    const confirmed = after(proposed, event('AnnulmentConfirmed', {}, { by: 'hans' }));
    expect(isClosedIn(avvikelse, confirmed)).toBe(true);
    expect(activeStates(confirmed).filter((path) => (avvikelse.states[path]?.owner.length ?? 0) > 0)).toEqual([]);
  });

  test('is not for a closed case', () => {
    const closed = [...main.states.values()].filter(isClosed);
    expect(closed.some((snapshot) => snapshot.can(event('AnnulmentProposed')))).toBe(false);
  });
});

test('reopening what was ringa investigates it, and is over after the days of the policy', () => {
  const closed = [...main.states.values()].find((one) => isClosed(one) && contextOf(one).grade === 'ringa') as Snapshot;
  const reopened = after(closed, event('Reopened'));
  expect([isIn(reopened, 'handlaggning.utredning'), contextOf(reopened).grade]).toEqual([true, 'mattlig']);
  expect(closed.can(event('Reopened', {}, { at: '2026-06-02T11:00:00.000Z' as never }))).toBe(false);
});
