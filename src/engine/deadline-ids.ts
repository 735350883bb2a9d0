import type { CaseState } from './case-state.ts';
import type { DeadlineDefinition, PlannedItem } from './process.ts';
import type { StatePath } from '../domain/chart.ts';

// Stored for ever in every case: made here alone.

const entry = (state: CaseState, path: StatePath): number => state.entries[path]?.count ?? 1;

/** The deadline of a rule since its state was last entered. A planned day is added to it: `<id>.<day>`. */
export const ruleDeadlineId = (state: CaseState, definition: Pick<DeadlineDefinition, 'ruleId' | 'while'>): string =>
  `${definition.ruleId}.${entry(state, definition.while)}`;

/** The deadline of a piece of planned work by its day. */
export const itemDeadlineId = (ruleId: string, { id, dueOn }: PlannedItem): string => `${ruleId}.${id}.${dueOn}`;

/** The task of a state since it was last entered. */
export const stateTaskId = (state: CaseState, path: StatePath): string => `${path}.${entry(state, path)}`;
