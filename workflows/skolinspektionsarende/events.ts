import type { MachineEvent } from '../../src/engine/index.ts';

/** Everything that can happen in a case with Skolinspektionen, in the order of the handling. Stored for ever under these names. */
export const EVENTS = [
  'AuthorityLetterReceived',
  'HandlerAssigned',
  'CriticisedNamed',
  'MaterialRequested',
  'MaterialGiven',
  'MaterialWaived',
  'ExtensionRequested',
  'ExtensionGranted',
  'AnswerDrafted',
  'AnswerReturned',
  'AnswerSigned',
  'AnswerSent',
  'FurtherAnswerRequested',
  'AuthorityDecided',
  'MeasuresDecided',
  'MeasureChanged',
  'MeasureCompleted',
  'ReportSubmitted',
  'ReportReviewed',
  'HandedOverAsComplaint',
  'ComplaintClosed',
  'InspectionClosed',
  'InspectionReopened',
  'NoteAdded',
] as const;

/** Type of an event that a command gives. */
export type InspectionEventType = (typeof EVENTS)[number];

type Typed<T extends string> = T extends string ? MachineEvent & { readonly type: T } : never;

/** What the machine takes: an accepted command, or a deadline that passed. */
export type InspectionEvent = Typed<InspectionEventType | 'deadline.passed'>;
