import type { MachineEvent } from '../../src/engine/index.ts';
import type { SharedMeetingEvent } from '../shared/meeting/memory.ts';

/** Type of an event that a command gives. Stored for ever under these names. */
export type VisitEventType =
  | 'VisitPlanned'
  | 'JudgedAsRektor'
  | 'JudgedAsHuvudman'
  | 'FeedbackGiven'
  | SharedMeetingEvent;

type Typed<T extends string> = T extends string ? MachineEvent & { readonly type: T } : never;

/** What the machine takes: an accepted command, or a deadline that passed. */
export type VisitEvent = Typed<VisitEventType | 'deadline.passed'>;
