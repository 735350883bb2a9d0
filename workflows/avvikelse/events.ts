import type { MachineEvent } from '../../src/engine/index.ts';

/** Everything that can happen in a case of avvikelse, in the order of the handling. Stored for ever under these names. */
export const EVENTS = [
  'AvvikelseReported',
  'AvvikelseTriaged',
  'SeverityRaised',
  'UnitCorrected',
  'ConductQuestioned',
  'ConflictOfInterestDeclared',
  'InvestigatorAssigned',
  'CaseRegistered',
  'FixedDirectly',
  'FindingRecorded',
  'InvestigationExtended',
  'InvestigationCompleted',
  'CausesAnalysed',
  'MeasuresDecided',
  'MeasureChanged',
  'MeasureCompleted',
  'FollowedUp',
  'ControlApproved',
  'ControlReturned',
  'Reopened',
  'StaffQuestionAnswered',
  'WorkEnvironmentDecided',
  'InsuranceAgencyDecided',
  'HealthCareConcerned',
  'HealthCareHandedOver',
  'SafetyRepresentativeInformed',
  'PupilRepresentativeInformed',
  'GuardiansInformed',
  'InsuranceInformed',
  'FoundToBeKrankning',
  'FoundToBePersonalDataIncident',
  'OpenedCaseClosed',
  'IdentityProtected',
  'NoteAdded',
  'CasesLinked',
  'AnnulmentProposed',
  'AnnulmentRejected',
  'AnnulmentConfirmed',
] as const;

/** Type of an event that a command gives. */
export type AvvikelseEventType = (typeof EVENTS)[number];

type Typed<T extends string> = T extends string ? MachineEvent & { readonly type: T } : never;

/** What the machine takes: an accepted command, or a deadline that passed. */
export type AvvikelseEvent = Typed<AvvikelseEventType | 'deadline.passed'>;
