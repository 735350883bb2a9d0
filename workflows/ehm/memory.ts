import { called, decided, meetingMemory } from '../shared/meeting/memory.ts';
import type { Call, HealthContext } from './context.ts';
import type { HealthEventType } from './events.ts';

type Change = Partial<HealthContext>;

/** What each event leaves in the context. */
const MEMORY: Readonly<Record<HealthEventType, (call: Call) => Change>> = {
  HealthMeetingCalled: called,
  ConclusionsDrawn: decided,
  ...meetingMemory,
};

const isKnown = (type: string): type is keyof typeof MEMORY => type in MEMORY;

/** What the event changes in the context. Pure, and the same for ever. */
export const remember = (call: Call): Change => (isKnown(call.event.type) ? MEMORY[call.event.type](call) : {});
