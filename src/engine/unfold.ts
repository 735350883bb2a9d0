import type { Instant } from '../domain/clock.ts';
import type { CaseState } from './case-state.ts';
import type { Decided } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { isClosedIn, type ProcessDefinition } from './process.ts';

/** What follows from a case as it is now. */
type Step = (state: CaseState) => readonly CaseEvent[];

/** Folds the events of each step into the state before the next step looks at it. */
export const unfold = (process: ProcessDefinition, start: CaseState, by: string, at: Instant, steps: readonly Step[]) =>
  steps.reduce(
    ({ state, events }, step) => {
      const more = step(state);
      return {
        state: more.reduce((before, event) => evolve(process, before, event, { by, at }), state),
        events: [...events, ...more],
      };
    },
    { state: start, events: [] as readonly CaseEvent[] },
  );

/** Tells which states are active when a command has changed that; `before` is absent when the case is new. */
export const statesChanged =
  (process: ProcessDefinition, before: CaseState | undefined): Step =>
  (state) => {
    const entered = state.active.filter((path) => state.entries[path]?.count !== before?.entries[path]?.count);
    const isSame = before !== undefined && entered.length === 0 && before.active.length === state.active.length;
    if (isSame) return [];
    return [
      { type: 'StatesChanged', data: { active: state.active, entered, isClosed: isClosedIn(process, state.snapshot) } },
    ];
  };

/** What the system does to a case by itself, as a decision; no events: nothing. `tell` says whom, by the case as it is afterwards. */
export const decidedBySystem = (
  process: ProcessDefinition,
  state: CaseState,
  at: Instant,
  events: readonly CaseEvent[],
  tell: (after: CaseState) => Decided['messages'] = () => [],
): Decided => {
  const after = events.reduce((before, event) => evolve(process, before, event, { by: 'system', at }), state);
  return { kind: 'decided', events, messages: events.length === 0 ? [] : tell(after), state: after, as: 'system' };
};
