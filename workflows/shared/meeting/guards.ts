import { areDone, isOpenMeasure } from '../measures.ts';
import { answer } from '../read.ts';
import type { MeetingCall } from './context.ts';

type Guard = (call: MeetingCall) => boolean;

/** The guards that every meeting has. */
export const meetingGuards = {
  rektorOwns: ({ context }) => context.owner === 'rektor',
  deskOwns: ({ context }) => context.owner === 'handlaggare',
  measureIsOpen: ({ context, event }) => isOpenMeasure(context.measures, event),
  /** Before the form is filled in too: what goes on must be seen to first. */
  measuresDone: ({ context }) => areDone(context.measures),
  goesOn: ({ event }) => answer(event, 'decision') === 'fortsatt',
} satisfies Record<string, Guard>;
