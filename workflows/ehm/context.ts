import { type MeetingCall, type MeetingContext, NO_MEETING } from '../shared/meeting/context.ts';

/** What the machine remembers of a meeting: codes, dates and staff only. */
export type HealthContext = MeetingContext;

export type Call = MeetingCall<HealthContext>;

/** The context of a meeting of which nothing is known yet. */
export const initialContext = (): HealthContext => NO_MEETING;
