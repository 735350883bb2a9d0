import { type MeetingCall, type MeetingContext, NO_MEETING } from '../shared/meeting/context.ts';
import type { Judge } from './codes.ts';

/** What the machine remembers of a visit: codes, dates and staff only. A type: only so does it pass as a JSON object. */
export type VisitContext = MeetingContext & { readonly judged: readonly Judge[] };

export type Call = MeetingCall<VisitContext>;

/** The context of a visit of which nothing is known yet. */
export const initialContext = (): VisitContext => ({ ...NO_MEETING, judged: [] });
