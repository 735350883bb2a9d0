import { called, decided, meetingMemory } from '../shared/meeting/memory.ts';
import { answer, codeOf } from '../shared/read.ts';
import { SIDES } from './codes.ts';
import type { Call, DialogueContext } from './context.ts';
import type { DialogueEventType } from './events.ts';

type Change = Partial<DialogueContext>;

const prepared = ({ context, event }: Call): Change => {
  const side = codeOf(event, 'side', SIDES);
  return side === null || context.prepared.includes(side) ? {} : { prepared: [...context.prepared, side] };
};

/** What each event leaves in the context. */
const MEMORY: Readonly<Record<DialogueEventType, (call: Call) => Change>> = {
  DialogueCalled: (call) => ({ ...called(call), isWithSchools: answer(call.event, 'level') !== 'huvudman' }),
  SidePrepared: prepared,
  ConclusionsDrawn: decided,
  ...meetingMemory,
};

const isKnown = (type: string): type is keyof typeof MEMORY => type in MEMORY;

/** What the event changes in the context. Pure, and the same for ever. */
export const remember = (call: Call): Change => (isKnown(call.event.type) ? MEMORY[call.event.type](call) : {});
