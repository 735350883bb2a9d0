import { EFFECTS } from '../krankning/codes.ts';
import { codeOf, dayIn } from '../shared/read.ts';
import type { Call, FollowUpContext } from './context.ts';
import type { FollowUpEventType } from './events.ts';

type Change = Partial<FollowUpContext>;
type Memory = (call: Call) => Change;

/** What an event leaves in the context. One without a trace still counts as taken: it is in the log. */
const MEMORY: Readonly<Partial<Record<FollowUpEventType, Memory>>> = {
  FollowUpReceived: ({ event }) => ({ dueOn: dayIn(event.data, 'dueOn') }),
  ChildFollowedUp: ({ event }) => ({
    dueOn: dayIn(event.data, 'nextFollowUpOn'),
    effect: codeOf(event, 'stopped', EFFECTS),
    childHeard: codeOf(event, 'childHeard', ['ja', 'nej']),
  }),
};

const isKnown = (type: string): type is keyof typeof MEMORY => type in MEMORY;

/** What the event changes in the context. Pure, and the same for ever. */
export const remember = (call: Call): Change =>
  (isKnown(call.event.type) ? MEMORY[call.event.type]?.(call) : undefined) ?? {};
