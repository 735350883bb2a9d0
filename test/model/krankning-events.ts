import type { MachineEvent } from '../../src/engine/index.ts';
import { contextOf, event } from './krankning-walk.ts';
import type { Snapshot } from './walk.ts';

// Representative events: for each, the variants of data that lead different ways.

/** A report in time about a pupil in grundskolan. */
export const report = (more: Record<string, unknown> = {}, facts = {}): MachineEvent =>
  event(
    'KrankningReported',
    { noticedAt: '2026-03-02T09:00:00.000Z', skolform: 'grundskola', accusedKind: 'elev', ...more } as never,
    { facts },
  );

export const documented = (more: Record<string, unknown> = {}, facts = {}): MachineEvent =>
  event(
    'HandlingDocumented',
    {
      noticedAt: '2026-08-03T09:00:00.000Z',
      skolform: 'grundskola',
      accusedKind: 'elev',
      severity: 'enstaka_lindrig',
      suspectedCrime: 'nej',
      ...more,
    } as never,
    { facts },
  );

/** Ways into a case. */
export const openings: readonly MachineEvent[] = [
  report(),
  report({ noticedAt: '2026-01-01T00:00:00.000Z' }),
  documented(),
  event('TakenUp'),
];

/** What moves an open or closed case from step to step. */
export const moves: readonly MachineEvent[] = [
  event('ReportAcknowledged'),
  event('HuvudmanNotified'),
  event('InvestigatorAssigned', { investigator: 'ulla' }),
  event('InvestigatorChanged', { investigator: 'ulla' }),
  event('InvestigationStarted'),
  event('InterviewRecorded', { role: 'utsatt' }),
  event('ChildNotHeard'),
  event('MaterialAdded'),
  event('InterviewsPaused', { reviewOn: '2026-03-09' }),
  event('InterviewsResumed'),
  event('ConflictOfInterestDeclared', { conflicted: 'ulla' }),
  event('InvestigationCompleted'),
  event('InvestigationReturned'),
  event('Assessed', { outcome: 'konstaterad', basis: 'krankning' }),
  event('Assessed', { outcome: 'ej_konstaterad', basis: 'krankning' }),
  event('Assessed', { outcome: 'ej_samband', basis: 'krankning' }),
  event('MeasuresDecided', { measures: [{ owner: 'tove', dueOn: '2026-03-20' }] }),
  event('ReferralMade'),
  event('FollowedUp', { stopped: 'ja', decision: 'avsluta' }),
  event('FollowedUp', { stopped: 'nej', decision: 'andra_atgarder' }),
  event('FollowedUp', { stopped: 'nytt', decision: 'ny_utredning' }),
  event('ClosingProposed', { reasonCode: 'upphort' }),
  event('ClosingProposed', { reasonCode: 'ej_konstaterad' }),
  event('ClosingProposed', { reasonCode: 'ej_samband' }),
  event('ControlApproved', {}, { by: 'hans' }),
  event('ControlReturned'),
  event('AfterControlMade', { stopped: 'ja' }),
  event('AfterControlMade', { stopped: 'nej' }),
  event('Reopened'),
];

/** What may happen in most steps, and seldom leads anywhere: tried once in each step. */
export const asides: readonly MachineEvent[] = [
  event('UnitCorrected', { unit: 'bok' }),
  event('UnitCorrected', { unit: 'bok' }, { facts: { barredRoles: ['rektor'] } }),
  event('AccusedIdentified', { accusedKind: 'flera' }),
  event('AccusedIdentified', { accusedKind: 'okand' }, { facts: { barredRoles: ['rektor'] } }),
  event('CaseRegistered'),
  event('InterviewPauseReviewed', { reviewOn: '2026-03-16' }),
  event('Reclassified', { basis: 'trakasserier', ground: 'religion' }),
  event('ConflictOfInterestDeclared', { conflicted: 'someone' }),
  event('InvestigationExtended', { dueOn: '2026-04-01' }),
  event('FollowedUp', { stopped: 'ja', decision: 'fortsatt' }),
  event('OutcomeTold'),
  event('WithdrawalNoted'),
  event('ReprisalNoted'),
  event('IdentityProtected'),
  event('SchoolChangeNoted'),
  event('FollowUpHandedOver'),
  event('HandedOverFollowUpReported', { stopped: 'ja' }),
  event('HandedOverToOtherHuvudman', { provision: 'osl_10_28' }),
  event('NoteAdded'),
  event('CasesLinked'),
  event('CaseUnlinked'),
  event('DuplicateReceived'),
  event('DuplicateWithdrawn'),
  event('MergedInto', { survivor: 'case-2' }, { facts: { referredIsOpen: true } }),
  event('AnnulmentProposed'),
  event('deadline.passed', { ruleId: 'kvittens' }),
];

const decisions = (decision: string): readonly MachineEvent[] => [
  event('PoliceDecided', { decision }),
  event('SocialServicesDecided', { decision }),
  event('WorkEnvironmentDecided', { decision }),
  event('InspectorateDecided', { decision }),
];

/** What is tried in the regions beside. */
export const sideEvents: readonly MachineEvent[] = [
  ...decisions('anmald'),
  ...decisions('ej_anmald'),
  event('WorkEnvironmentDecided', { decision: 'galler_ej' }),
  event('GuardiansInformed', { whose: ['utsatt'], told: 'informerade' }),
  event('GuardiansInformed', { whose: ['utsatt'], told: 'avstar' }),
  event('GuardiansInformed', { whose: ['utpekad'], told: 'informerade' }),
];

/** All that is owed outside, one event each. */
const everythingOutside: readonly MachineEvent[] = [
  ...decisions('ej_anmald'),
  event('GuardiansInformed', { whose: ['utsatt'], told: 'informerade' }),
];

/** The next thing owed outside, in a fixed order; the ways round it are walked by themselves. */
export const nextOutside = (snapshot: Snapshot): readonly MachineEvent[] => {
  const { decisions: made, guardians } = contextOf(snapshot);
  const done: Readonly<Record<string, unknown>> = {
    PoliceDecided: made.polis,
    SocialServicesDecided: made.soc,
    WorkEnvironmentDecided: made.av,
    InspectorateDecided: made.skolinspektionen,
    GuardiansInformed: guardians,
  };
  return everythingOutside.filter((one) => done[one.type] === null && snapshot.can(one)).slice(0, 1);
};
