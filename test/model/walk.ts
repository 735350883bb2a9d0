import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, transition } from 'xstate';
import { type Instant, parseInstant } from '../../src/domain/clock.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Facts, MachineEvent, PolicyOptions } from '../../src/engine/index.ts';
import { activeStates } from '../../src/engine/process.ts';

// A process as a graph: from each state every representative event is tried, and where it leads is remembered.

export type Snapshot = AnyMachineSnapshot;
type More = { readonly by?: string; readonly at?: Instant; readonly facts?: Facts };

export const NOON: Instant = parseInstant('2026-03-02T11:00:00Z');

/** An event as the engine would send it. */
export const eventOf = (
  type: string,
  data: JsonObject = {},
  { by = 'anna', at = NOON, facts = {} }: More = {},
): MachineEvent => ({ type, data, by, at, facts });

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

type Node = Snapshot['_nodes'][number];

const pathOf = (node: { readonly path: readonly string[] }): string => node.path.join('.');

/** Name of a transition: the state that has it, its event, and which of several it is. */
const nameOf = (transitionTaken: { source: unknown; eventType: string }): string => {
  const source = transitionTaken.source as Node;
  const index = (source.transitions.get(transitionTaken.eventType) ?? []).findIndex((one) => one === transitionTaken);
  return `${pathOf(source)} ${transitionTaken.eventType} ${index}`;
};

const nodesIn = (node: Node): readonly Node[] => [
  node,
  ...Object.values(node.states).flatMap((child) => nodesIn(child as Node)),
];

/** All transitions that a machine has, by the names of {@link Step}'s `taken`. */
export const transitionsOf = (machine: AnyStateMachine): readonly string[] =>
  nodesIn(machine.root as never).flatMap((node) =>
    [...node.transitions.entries()].flatMap(([type, several]) =>
      several.map((_, index) => `${pathOf(node)} ${type} ${index}`),
    ),
  );

/** States from which no end can be reached by the walk's steps. */
export const deadEndsOf = ({ states, steps }: Walk, isEnd: (snapshot: Snapshot) => boolean): readonly string[] => {
  const ways = new Map<string, string[]>();
  for (const { from, to } of steps) ways.set(to, [...(ways.get(to) ?? []), from]);
  const leading = new Set([...states].filter(([, snapshot]) => isEnd(snapshot)).map(([key]) => key));
  for (const key of leading) for (const before of ways.get(key) ?? []) leading.add(before);
  return [...states.keys()].filter((key) => !leading.has(key));
};

/** One machine, walked. */
export const walkerOf = (machine: AnyStateMachine) => ({
  /** A case before its first event. */
  draft: (options: PolicyOptions | JsonObject = {}, pack = '2010'): Snapshot =>
    initialTransition(machine, { options, pack } as never)[0],

  /** The state after the events; each must be taken. @throws when one is not. */
  after: (start: Snapshot, ...events: readonly MachineEvent[]): Snapshot =>
    events.reduce<Snapshot>((snapshot, one) => {
      if (!snapshot.can(one)) throw new Error(`${one.type} is not taken in ${JSON.stringify(snapshot.value)}`);
      return transition(machine, snapshot as never, one as never)[0];
    }, start),

  /**
   * Everything that can be reached from the start. Two states are the same when `keyOf` says so;
   * `next` gives the events worth trying; past `limit` states it gives up, so that a growing context is noticed.
   */
  walk: (
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
        const transitions = machine.getTransitionData(snapshot as never, one as never);
        if (transitions.length === 0) continue;
        const [reached] = transition(machine, snapshot as never, one as never);
        const to = keyOf(reached);
        steps.push({ from, to, event: one, taken: transitions.map(nameOf) });
        if (states.has(to)) continue;
        states.set(to, reached);
        waiting.push(reached);
        if (states.size > limit) throw new Error('the walk does not end');
      }
    }
    return { states, steps };
  },
});
