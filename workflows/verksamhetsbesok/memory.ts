import { called, decided, meetingMemory } from '../shared/meeting/memory.ts';
import type { Judge } from './codes.ts';
import type { Call, VisitContext } from './context.ts';
import type { VisitEventType } from './events.ts';

type Change = Partial<VisitContext>;

const judged =
  (judge: Judge) =>
  ({ context }: Call): Change => ({ judged: [...context.judged.filter((one) => one !== judge), judge] });

/** What each event leaves in the context. */
const MEMORY: Readonly<Record<VisitEventType, (call: Call) => Change>> = {
  VisitPlanned: called,
  JudgedAsRektor: judged('rektor'),
  JudgedAsHuvudman: judged('huvudman'),
  FeedbackGiven: decided,
  ...meetingMemory,
};

const isKnown = (type: string): type is keyof typeof MEMORY => type in MEMORY;

/** What the event changes in the context. Pure, and the same for ever. */
export const remember = (call: Call): Change => (isKnown(call.event.type) ? MEMORY[call.event.type](call) : {});
