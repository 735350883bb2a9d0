import type { MachineEvent } from '../../src/engine/index.ts';

/** Everything that can happen in an inquiry into absence, in the order of the handling. Stored for ever under these names. */
export const EVENTS = [
  'AbsenceReported',
  'InquiryOpened',
  'InquiryBegun',
  'InquiryFoundNeedless',
  'HuvudmanNotified',
  'HomeMunicipalityTold',
  'InvestigatorChanged',
  'ConsultationRecorded',
  'ConsultationWaived',
  'CausesFound',
  'MeasuresDecided',
  'MeasureChanged',
  'MeasureCompleted',
  'FollowedUp',
  'InquiryClosed',
  'InquiryReopened',
  'ConflictOfInterestDeclared',
  'NoteAdded',
] as const;

/** Type of an event that a command gives. */
export type AbsenceEventType = (typeof EVENTS)[number];

type Typed<T extends string> = T extends string ? MachineEvent & { readonly type: T } : never;

/** What the machine takes: an accepted command, or a deadline that passed. */
export type AbsenceEvent = Typed<AbsenceEventType | 'deadline.passed'>;
