import { documentMemory, type DocumentMemory, nothing, rememberBy } from '../shared/document/memory.ts';
import type { AnalysisEventType } from './events.ts';

/** What each event leaves in the context. */
const MEMORY: Readonly<Record<AnalysisEventType, DocumentMemory>> = { ...documentMemory, ConclusionsDrawn: nothing };

/** What the event changes in the context. Pure, and the same for ever. */
export const remember = rememberBy(MEMORY);
