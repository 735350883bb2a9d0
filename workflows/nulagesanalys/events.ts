import type { MachineEvent } from '../../src/engine/index.ts';
import type { DocumentEventType } from '../shared/document/events.ts';

/** What happens in a nulägesanalys beside what happens in every document. Stored for ever under these names. */
export const OWN_EVENTS = ['ConclusionsDrawn'] as const;

/** Type of an event that a command gives. */
export type AnalysisEventType = DocumentEventType | (typeof OWN_EVENTS)[number];

type Typed<T extends string> = T extends string ? MachineEvent & { readonly type: T } : never;

/** What the machine takes: an accepted command, or a deadline that passed. */
export type AnalysisEvent = Typed<AnalysisEventType | 'deadline.passed'>;
