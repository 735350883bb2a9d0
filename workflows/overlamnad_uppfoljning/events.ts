import type { MachineEvent } from '../../src/engine/index.ts';

/** Everything that can happen when a follow-up has been handed over, in the order of the handling. Stored for ever under these names. */
export const EVENTS = [
  'FollowUpReceived',
  'FollowUpAccepted',
  'FollowerChanged',
  'HandoverReturned',
  'ChildFollowedUp',
  'ResultReported',
  'ConflictOfInterestDeclared',
  'IdentityProtected',
  'NoteAdded',
] as const;

/** Type of an event that a command gives. */
export type FollowUpEventType = (typeof EVENTS)[number];

type Typed<T extends string> = T extends string ? MachineEvent & { readonly type: T } : never;

/** What the machine takes: an accepted command, or a deadline that passed. */
export type FollowUpEvent = Typed<FollowUpEventType | 'deadline.passed'>;
