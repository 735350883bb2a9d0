import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate';
import { type Instant, parseInstant } from '../../src/domain/clock.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Facts, MachineEvent } from '../../src/engine/index.ts';
import { activeStates } from '../../src/engine/process.ts';
import type { KrankningContext } from '../../workflows/krankning/context.ts';
import type { KrankningEvent, KrankningEventType } from '../../workflows/krankning/events.ts';
import { machine } from '../../workflows/krankning/machine.ts';

// The process as a graph: from each state every representative event is tried, and where it leads is remembered.

export type Snapshot = AnyMachineSnapshot;
type More = { readonly by?: string; readonly at?: Instant; readonly facts?: Facts };
type Type = KrankningEventType | 'deadline.passed';

export const NOON: Instant = parseInstant('2026-03-02T11:00:00Z');

/** An event as the engine would send it. */
export const event = (
  type: Type,
  data: JsonObject = {},
  { by = 'anna', at = NOON, facts = {} }: More = {},
): KrankningEvent => ({ type, data, by, at, facts }) as MachineEvent as KrankningEvent;

/** A case before its first event. */
export const draft = (options: KrankningContext['options'] | JsonObject = {}, pack = '2010'): Snapshot =>
  initialTransition(machine, { options: options as Record<string, boolean | number>, pack })[0];

/** The state after the events; each must be taken. @throws when one is not. */
export const after = (start: Snapshot, ...events: readonly MachineEvent[]): Snapshot =>
  events.reduce<Snapshot>((snapshot, one) => {
    if (!snapshot.can(one)) throw new Error(`${one.type} is not taken in ${JSON.stringify(snapshot.value)}`);
    return transition(machine, snapshot as never, one as KrankningEvent)[0];
  }, start);

export const contextOf = (snapshot: Snapshot): KrankningContext => snapshot.context as KrankningContext;
export const isIn = (snapshot: Snapshot, path: string): boolean => activeStates(snapshot).includes(path);

/** One step that was tried and taken. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly event: MachineEvent;
  /** Transitions taken, as `path event index`. */
  readonly taken: readonly string[];
}

export interface Walk {
  readonly states: ReadonlyMap<string, Snapshot>;
  readonly steps: readonly Step[];
}

const pathOf = (node: { readonly path: readonly string[] }): string => node.path.join('.');

/** Name of a transition: the state that has it, its event, and which of several it is. */
const nameOf = (transitionTaken: { source: unknown; eventType: string }): string => {
  const source = transitionTaken.source as Snapshot['_nodes'][number];
  const index = (source.transitions.get(transitionTaken.eventType) ?? []).findIndex((one) => one === transitionTaken);
  return `${pathOf(source)} ${transitionTaken.eventType} ${index}`;
};

/** All transitions that the machine has, by the same names. */
export const allTransitions = (): readonly string[] => {
  const nodes = (node: Snapshot['_nodes'][number]): readonly Snapshot['_nodes'][number][] => [
    node,
    ...Object.values(node.states).flatMap((child) => nodes(child as Snapshot['_nodes'][number])),
  ];
  return nodes(machine.root as never).flatMap((node) =>
    [...node.transitions.entries()].flatMap(([type, several]) =>
      several.map((_, index) => `${pathOf(node)} ${type} ${index}`),
    ),
  );
};

/**
 * Everything that can be reached from the start. Two states are the same when `keyOf` says so;
 * `next` gives the events worth trying; past `limit` states it gives up, so that a growing context is noticed.
 */
export const walk = (
  start: Snapshot,
  next: (snapshot: Snapshot) => readonly MachineEvent[],
  keyOf: (snapshot: Snapshot) => string,
  limit = 20_000,
): Walk => {
  const states = new Map([[keyOf(start), start]]);
  const steps: Step[] = [];
  const waiting = [start];
  for (let snapshot = waiting.pop(); snapshot !== undefined; snapshot = waiting.pop()) {
    const from = keyOf(snapshot);
    for (const one of next(snapshot)) {
      const transitions = machine.getTransitionData(snapshot as never, one as KrankningEvent);
      if (transitions.length === 0) continue;
      const [reached] = transition(machine, snapshot as never, one as KrankningEvent);
      const to = keyOf(reached);
      steps.push({ from, to, event: one, taken: transitions.map(nameOf) });
      if (states.has(to)) continue;
      states.set(to, reached);
      waiting.push(reached);
      if (states.size > limit) throw new Error('the walk does not end');
    }
  }
  return { states, steps };
};
