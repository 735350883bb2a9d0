import type { JsonObject } from '../domain/json.ts';
import { caseId, incidentId, personId, unitId } from '../domain/ids.ts';
import type { MachineEvent, PolicyOptions, ProcessDefinition } from '../engine/index.ts';
import type { CaseState } from '../engine/case-state.ts';
import { evolve, moveMachine } from '../engine/evolve.ts';
import { eventlessGuards, guardsOfEvent, holdsGuard, holdsNow, isClosedIn, whyBlocked } from '../engine/process.ts';
import { NOON, type Representative } from './representatives.ts';

/** A situation that was reached, and how. */
export interface Reached {
  readonly state: CaseState;
  /** Situations with the same key answer every guard and every event alike. */
  readonly key: string;
  readonly before?: Reached;
  readonly step?: { readonly command: string; readonly event: MachineEvent };
}

/** Under what a case is opened. */
export interface Conditions {
  readonly pack: string;
  readonly options: PolicyOptions;
}

/** A case of which nothing is known yet but that it is there. */
export const newCase = (process: ProcessDefinition, { pack, options }: Conditions): CaseState =>
  evolve(
    process,
    undefined,
    {
      type: 'CaseOpened',
      data: {
        caseId: caseId('c-proof'),
        incidentId: incidentId('i-proof'),
        unitId: unitId('school'),
        caseNumber: 'PROOF-0001',
        processId: process.id,
        processVersion: process.version,
        rulePack: pack,
        policyVersion: 0,
        calendarVersion: 1,
        options,
        openedAt: NOON,
        reporterId: personId('anna'),
        startData: {},
      },
    },
    { by: 'system', at: NOON },
  );

/** Walks one process by its representative events. */
export interface Explorer {
  readonly process: ProcessDefinition;
  start(conditions: Conditions): Reached;
  /** Situations one event away that answer otherwise than this one. */
  next(from: Reached): readonly Reached[];
  /** Commands that are taken in the situation by at least one of their events. */
  taken(at: Reached): ReadonlySet<string>;
}

const NOTHING: MachineEvent = { type: '', data: {}, facts: {}, by: 'system', at: NOON };

const bits = (truths: readonly boolean[]): string => truths.map((is) => (is ? '1' : '0')).join('');

/** How much of what a case remembers is there: what of a list, up to three; whether, of all else. */
const outlineOf = (context: unknown): string =>
  JSON.stringify(context, (name, value: unknown) => {
    if (name === '' || value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Math.min(value, 3);
    if (Array.isArray(value)) return Math.min(value.length, 3);
    if (typeof value === 'object') return Object.values(value).filter((part) => part !== null).length;
    return 1;
  });

/**
 * An explorer that tries these events. A fine one also tells apart how much a case remembers, for processes in which several
 * things must come together before any guard notices; it has more to look at.
 */
export const createExplorer = (
  process: ProcessDefinition,
  representatives: readonly Representative[],
  isFine = false,
): Explorer => {
  const eventless = eventlessGuards(process);
  const guards = [...new Set(representatives.flatMap(({ type }) => [...guardsOfEvent(process, type)]))];
  const isTaken = ({ snapshot }: CaseState, event: MachineEvent): boolean =>
    whyBlocked(process, snapshot, event) === undefined;
  const here = ({ snapshot }: CaseState): readonly Representative[] =>
    representatives.filter(({ type }) => snapshot._nodes.some((node) => node.transitions.has(type)));
  const answersOf = (state: CaseState): string => {
    const { snapshot } = state;
    const context = [
      ...guards.map((name) => holdsNow(process, name, snapshot.context, NOON)),
      ...eventless.map(({ type, params }) =>
        holdsGuard(process, type, { context: snapshot.context, event: NOTHING }, params),
      ),
    ];
    const taken = here(state).map(({ events, asked = events }) => bits(asked.map((event) => isTaken(state, event))));
    return `${JSON.stringify(snapshot.value)} ${bits(context)} ${taken.join(' ')}`;
  };
  const known = new Map<string, string>();
  const keyOf = (state: CaseState): string => {
    const { value, context } = state.snapshot;
    const what = JSON.stringify([value, context]);
    const key = known.get(what) ?? answersOf(state);
    known.set(what, key);
    return key;
  };
  const fineKeyOf = (state: CaseState): string => `${keyOf(state)} ${outlineOf(state.snapshot.context)}`;
  const reached = (state: CaseState, before?: Reached, step?: Reached['step']): Reached => ({
    state,
    // What a case is opened with often matters only later.
    key: isFine || (before !== undefined && before.before === undefined) ? fineKeyOf(state) : keyOf(state),
    ...(before !== undefined && { before }),
    ...(step !== undefined && { step }),
  });
  return {
    process,
    start: (conditions) => reached(newCase(process, conditions)),
    next: (from) => {
      const found = new Map<string, Reached>([[from.key, from]]);
      for (const { command, events } of here(from.state))
        for (const event of events) {
          if (!isTaken(from.state, event)) continue;
          const one = reached(moveMachine(process, from.state, event), from, { command, event });
          if (!found.has(one.key)) found.set(one.key, one);
        }
      found.delete(from.key);
      return [...found.values()];
    },
    taken: ({ state }) =>
      new Set(
        here(state)
          .filter(({ events }) => events.some((event) => isTaken(state, event)))
          .map(({ command }) => command),
      ),
  };
};

/** How a search ended: at what was looked for, with nowhere left to look, or because it took too long. */
export type Search =
  | { readonly kind: 'found'; readonly at: Reached }
  | { readonly kind: 'exhausted' }
  | { readonly kind: 'given-up'; readonly after: number };

/**
 * Looks from a situation for one that `isWanted`, those with the highest score first. `seen` holds every situation met on the way.
 */
export const search = (
  explorer: Explorer,
  from: Reached,
  isWanted: (reached: Reached) => boolean,
  scoreOf: (reached: Reached) => number,
  limit: number,
  seen = new Map<string, Reached>(),
): Search => {
  /** By score, in the order in which they were met. */
  const buckets = new Map<number, Reached[]>();
  const add = (one: Reached): void => {
    seen.set(one.key, one);
    const score = scoreOf(one);
    const bucket = buckets.get(score);
    if (bucket === undefined) buckets.set(score, [one]);
    else bucket.push(one);
  };
  const takeBest = (): Reached | undefined => {
    const best = Math.max(...buckets.keys());
    const bucket = buckets.get(best);
    const first = bucket?.shift();
    if (bucket?.length === 0) buckets.delete(best);
    return first;
  };
  add(from);
  for (let tried = 0; tried < limit; tried += 1) {
    const one = takeBest();
    if (one === undefined) return { kind: 'exhausted' };
    if (isWanted(one)) return { kind: 'found', at: one };
    for (const next of explorer.next(one)) if (!seen.has(next.key)) add(next);
  }
  return { kind: 'given-up', after: limit };
};

/** Whether the case counts as closed there. */
export const isClosed = (process: ProcessDefinition, { state }: Reached): boolean =>
  isClosedIn(process, state.snapshot);

const told = (data: JsonObject): string =>
  Object.entries(data)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');

/** The way to a situation: the commands in order, with what was answered. */
export const pathTo = (reached: Reached): readonly string[] => {
  const { before, step } = reached;
  if (before === undefined || step === undefined) return [];
  const { command, event } = step;
  const answers = told(event.data);
  return [...pathTo(before), `${command} (${event.by})${answers === '' ? '' : ` { ${answers} }`}`];
};
