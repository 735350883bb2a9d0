import { documentMemory, type DocumentMemory, nothing, rememberBy } from '../shared/document/memory.ts';
import type { PlanEventType } from './events.ts';

const { MaterialAdded: surveyed, ...shared } = documentMemory;

/** What each event leaves in the context. */
const MEMORY: Readonly<Record<PlanEventType, DocumentMemory>> = {
  ...shared,
  AccountGiven: nothing,
  SurveyRecorded: surveyed,
  DocumentSuperseded: () => ({ isClosed: true }),
};

/** What the event changes in the context. Pure, and the same for ever. */
export const remember = rememberBy(MEMORY);
