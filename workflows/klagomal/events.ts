import type { MachineEvent } from '../../src/engine/index.ts';

/** Everything that can happen in a case of klagomål, in the order of the handling. Stored for ever under these names. */
export const EVENTS = [
  'ComplaintSent',
  'ComplaintReceived',
  'Registered',
  'Confirmed',
  'ConfirmationSkipped',
  'UnitCorrected',
  'CriticisedIdentified',
  'Classified',
  'SpawnedCaseClosed',
  'Referred',
  'Distributed',
  'HandlerChanged',
  'ConflictOfInterestDeclared',
  'InvestigationStarted',
  'PersonHeard',
  'MaterialAdded',
  'InvestigationExtended',
  'DelayNotified',
  'Assessed',
  'InvestigationReturned',
  'FeedbackGiven',
  'FeedbackSkipped',
  'ReviewRequested',
  'ReviewerAssigned',
  'MeasuresDecided',
  'MeasureChanged',
  'MeasureCompleted',
  'FollowedUp',
  'ComplaintClosed',
  'Reopened',
  'HandedUp',
  'HandedDown',
  'StepNoted',
  'QuestionAsked',
  'QuestionAnswered',
  'QuestionDropped',
  'SenderAdded',
  'Withdrawn',
  'ContinuedExOfficio',
  'WithdrawalAccepted',
  'StatementRequested',
  'InspectorateCaseClosed',
  'LegalHoldLifted',
  'IdentityProtected',
  'NoteAdded',
  'CasesLinked',
  'AnnulmentProposed',
  'AnnulmentRejected',
  'AnnulmentConfirmed',
] as const;

/** Type of an event that a command gives. */
export type KlagomalEventType = (typeof EVENTS)[number];

type Typed<T extends string> = T extends string ? MachineEvent & { readonly type: T } : never;

/** What the machine takes: an accepted command, or a deadline that passed. */
export type KlagomalEvent = Typed<KlagomalEventType | 'deadline.passed'>;
