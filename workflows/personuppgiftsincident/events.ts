import type { MachineEvent } from '../../src/engine/index.ts';

/** Everything that can happen in a case of a personal data breach, in the order of the handling. Stored for ever under these names. */
export const EVENTS = [
  'IncidentReported',
  'AssessorAssigned',
  'RiskAssessed',
  'NoIncidentFound',
  'AuthorityNotified',
  'AuthoritySupplemented',
  'NotificationDeclined',
  'AuthorityDecided',
  'SubjectsInformed',
  'SubjectsNotInformed',
  'DataProtectionOfficerInformed',
  'MeasuresDecided',
  'MeasureChanged',
  'MeasureCompleted',
  'FollowedUp',
  'IncidentClosed',
  'IncidentReopened',
  'ConflictOfInterestDeclared',
  'NoteAdded',
] as const;

/** Type of an event that a command gives. */
export type IncidentEventType = (typeof EVENTS)[number];

type Typed<T extends string> = T extends string ? MachineEvent & { readonly type: T } : never;

/** What the machine takes: an accepted command, or a deadline that passed. */
export type IncidentEvent = Typed<IncidentEventType | 'deadline.passed'>;
