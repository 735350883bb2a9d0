import { documentMemory, nothing, rememberBy } from '../shared/document/memory.ts';
import type { Call, ReportContext } from './context.ts';
import type { ReportEventType } from './events.ts';

type Memory = (call: Call) => Partial<ReportContext>;

/** What each event leaves in the context. A new version wants its words in plain language anew. */
const MEMORY: Readonly<Record<ReportEventType, Memory>> = {
  ...documentMemory,
  ConclusionsDrawn: nothing,
  PopularVersionWritten: () => ({ hasPopularVersion: true }),
  RevisionBegun: (call) => ({ ...documentMemory.RevisionBegun(call), hasPopularVersion: false }),
};

/** What the event changes in the context. Pure, and the same for ever. */
export const remember = rememberBy<ReportContext>(MEMORY);
