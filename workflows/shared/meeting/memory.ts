import { withChanged, withCompleted, withDecided } from '../measures.ts';
import { codeOf, dayIn } from '../read.ts';
import { EFFECTS, OWNERS } from './codes.ts';
import type { MeetingCall, MeetingContext } from './context.ts';

/** What an event changes. */
export type MeetingMemory = (call: MeetingCall) => Partial<MeetingContext>;

export const nothing: MeetingMemory = () => ({});

/** Called or planned: by whom it is led, and when. */
export const called: MeetingMemory = ({ event }) => ({
  owner: codeOf(event, 'ownerRole', OWNERS),
  dueOn: dayIn(event.data, 'dueOn'),
});

/** Measures with their day of follow-up. */
export const decided: MeetingMemory = ({ context, event }) => ({
  measures: withDecided(context.measures, event),
  followUpOn: dayIn(event.data, 'followUpOn') ?? context.followUpOn,
});

/** What the events that every meeting has leave behind. */
export const meetingMemory = {
  MeetingMoved: ({ context, event }) => ({ dueOn: dayIn(event.data, 'dueOn') ?? context.dueOn }),
  MeetingHeld: nothing,
  MeetingCancelled: () => ({ isOver: true }),
  MeasuresDecided: decided,
  MeasureChanged: ({ context, event }) => ({ measures: withChanged(context.measures, event) }),
  MeasureCompleted: ({ context, event }) => ({ measures: withCompleted(context.measures, event) }),
  MeetingFollowedUp: ({ event }) => ({
    effect: codeOf(event, 'effect', EFFECTS),
    followUpOn: dayIn(event.data, 'followUpOn'),
  }),
  MeetingClosed: () => ({ isOver: true }),
  NoteAdded: nothing,
} satisfies Record<string, MeetingMemory>;

/** Types of the events that every meeting has. */
export type SharedMeetingEvent = keyof typeof meetingMemory;
