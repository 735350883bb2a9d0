import { documentMemory, type DocumentMemory, rememberBy } from '../shared/document/memory.ts';
import type { WorkPlanEventType } from './events.ts';

/** What each event leaves in the context. */
const MEMORY: Readonly<Record<WorkPlanEventType, DocumentMemory>> = {
  ...documentMemory,
  DocumentSuperseded: () => ({ isClosed: true }),
};

/** What the event changes in the context. Pure, and the same for ever. */
export const remember = rememberBy(MEMORY);
