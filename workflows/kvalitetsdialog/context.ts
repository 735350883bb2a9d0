import { type MeetingCall, type MeetingContext, NO_MEETING } from '../shared/meeting/context.ts';
import type { Side } from './codes.ts';

/** What the machine remembers of a dialogue: codes, dates and staff only. A type: only so does it pass as a JSON object. */
export type DialogueContext = MeetingContext & {
  /** At the huvudman's own level there is one side. */
  readonly isWithSchools: boolean;
  readonly prepared: readonly Side[];
};

export type Call = MeetingCall<DialogueContext>;

/** The context of a dialogue of which nothing is known yet. */
export const initialContext = (): DialogueContext => ({ ...NO_MEETING, isWithSchools: true, prepared: [] });
