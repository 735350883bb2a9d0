import type { MachineEvent } from '../../src/engine/index.ts';

/** Everything that can happen in a case of kränkande behandling, in the order of the handling. Stored for ever under these names. */
export const EVENTS = [
  'KrankningReported',
  'HandlingDocumented',
  'TakenUp',
  'ReportAcknowledged',
  'UnitCorrected',
  'AccusedIdentified',
  'HuvudmanNotified',
  'CaseRegistered',
  'InvestigatorAssigned',
  'InvestigationStarted',
  'InterviewRecorded',
  'ChildNotHeard',
  'MaterialAdded',
  'InterviewsPaused',
  'InterviewPauseReviewed',
  'InterviewsResumed',
  'Reclassified',
  'ConflictOfInterestDeclared',
  'InvestigatorChanged',
  'InvestigationExtended',
  'InvestigationCompleted',
  'InvestigationReturned',
  'Assessed',
  'MeasuresDecided',
  'MeasureChanged',
  'MeasureCompleted',
  'ReferralMade',
  'FollowedUp',
  'ClosingProposed',
  'ControlApproved',
  'ControlReturned',
  'AfterControlMade',
  'Reopened',
  'GuardiansInformed',
  'PoliceDecided',
  'SocialServicesDecided',
  'WorkEnvironmentDecided',
  'InspectorateDecided',
  'OutcomeTold',
  'WithdrawalNoted',
  'ReprisalNoted',
  'IdentityProtected',
  'SchoolChangeNoted',
  'FollowUpHandedOver',
  'HandedOverFollowUpReported',
  'HandedOverToOtherHuvudman',
  'NoteAdded',
  'CasesLinked',
  'CaseUnlinked',
  'MergedInto',
  'DuplicateReceived',
  'MergeUndone',
  'DuplicateWithdrawn',
  'AnnulmentProposed',
  'AnnulmentRejected',
  'AnnulmentConfirmed',
] as const;

/** Type of an event that a command gives. */
export type KrankningEventType = (typeof EVENTS)[number];

type Typed<T extends string> = T extends string ? MachineEvent & { readonly type: T } : never;

/** What the machine takes: an accepted command, or a deadline that passed. */
export type KrankningEvent = Typed<KrankningEventType | 'deadline.passed'>;
