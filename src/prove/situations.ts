import type { StatePath } from '../domain/chart.ts';
import type { ProcessDefinition } from '../engine/index.ts';
import { chartOf, holdsNow } from '../engine/process.ts';
import { type Conditions, createExplorer, type Explorer, isClosed, type Reached, search } from './explore.ts';
import { withWhatMatters } from './reads.ts';
import { NOON, type Representative } from './representatives.ts';

/** Situations in which a case of a process can be, as many as are needed to have been in every state that can be entered. */
export interface Situations {
  readonly explorer: Explorer;
  readonly all: ReadonlyMap<string, Reached>;
  /** The first situation found in each state; a state without one cannot be entered. */
  readonly inState: ReadonlyMap<StatePath, Reached>;
}

/** Situations looked at before a search gives up. */
export const SEARCH_LIMIT = 1500;
const ROUNDS = 12;
const EXPANDED_PER_STATE = 12;
const EXPANDED_AT_LAST = 150;

/** The more requirements are met, the nearer is the end. */
export const progressIn = (process: ProcessDefinition): ((reached: Reached) => number) => {
  const requirements = Object.keys(process.texts.sv.requirements);
  return ({ state }) => requirements.filter((name) => holdsNow(process, name, state.snapshot.context, NOON)).length;
};

/** The process's own switches in the oldest pack first; then each other pack, and each switch turned the other way. */
export const conditionsOf = ({ rulePacks, options }: ProcessDefinition): readonly Conditions[] => {
  const turned = Object.entries(options).flatMap(([name, value]) =>
    typeof value === 'boolean' ? [{ ...options, [name]: !value }] : [],
  );
  return rulePacks.packs.flatMap(({ id }) => [options, ...turned].map((chosen) => ({ pack: id, options: chosen })));
};

/** States from which an event leads into the state, or into one around it. */
const waysInto = (process: ProcessDefinition): ((path: StatePath) => ReadonlySet<StatePath>) => {
  const { edges } = chartOf(process);
  return (path) => new Set(edges.filter(({ to }) => path === to || path.startsWith(`${to}.`)).map(({ from }) => from));
};

const isAt = ({ state }: Reached, path: StatePath): boolean => path === '' || state.active.includes(path);

const findSituations = (
  process: ProcessDefinition,
  representatives: readonly Representative[],
  conditionsToTry: readonly Conditions[],
  limit: number,
  isFine: boolean,
): Situations => {
  const starts = conditionsToTry.map((conditions) => createExplorer(process, []).start(conditions));
  const explorer = createExplorer(process, withWhatMatters(process, representatives, starts), isFine);
  const all = new Map<string, Reached>();
  const inState = new Map<StatePath, Reached>();
  const expanded = new Set<string>();
  const into = waysInto(process);
  const states = chartOf(process).nodes.map(({ path }) => path);

  const add = (one: Reached): void => {
    if (!all.has(one.key)) all.set(one.key, one);
    for (const path of one.state.active) if (!inState.has(path)) inState.set(path, one);
  };
  const expand = (one: Reached): void => {
    if (expanded.has(one.key)) return;
    expanded.add(one.key);
    explorer.next(one).forEach(add);
  };
  const isThorough = limit >= SEARCH_LIMIT;
  const missing = (): readonly StatePath[] => states.filter((path) => !inState.has(path));
  const fresh = (): readonly Reached[] => [...all.values()].filter(({ key }) => !expanded.has(key));

  const lookFor = (path: StatePath): void => {
    const sources = [...into(path)];
    const near = sources.length === 0 ? fresh() : fresh().filter((one) => sources.some((source) => isAt(one, source)));
    for (const one of near.slice(0, EXPANDED_PER_STATE)) if (!inState.has(path)) expand(one);
  };
  const lookAround = (): void => {
    for (let round = 0; round < ROUNDS && missing().length > 0; round += 1) {
      const before = expanded.size;
      missing().forEach(lookFor);
      if (expanded.size === before) return;
    }
  };

  for (const conditions of conditionsToTry) {
    if (all.size > 0 && missing().length === 0) break;
    const start = explorer.start(conditions);
    add(start);
    if (all.size === 1) {
      const met = new Map<string, Reached>();
      search(explorer, start, (one) => isClosed(process, one), progressIn(process), limit, met);
      met.forEach(add);
    }
    expand(start);
    if (isThorough) lookAround();
  }
  if (isThorough) {
    for (const one of fresh().slice(0, EXPANDED_AT_LAST)) if (missing().length > 0) expand(one);
    lookAround();
  }
  return { explorer, all, inState };
};

/**
 * Finds the situations of a process by these events, under these conditions: the first ones first, the others for what is still
 * missing. Looks coarsely, and again finely when that leaves a state out. With a smaller limit it goes the main way once, and no further.
 */
export const situationsOf = (
  process: ProcessDefinition,
  representatives: readonly Representative[],
  conditionsToTry: readonly Conditions[] = conditionsOf(process),
  limit = SEARCH_LIMIT,
): Situations => {
  const coarse = findSituations(process, representatives, conditionsToTry, limit, false);
  const isWhole = chartOf(process).nodes.every(({ path }) => coarse.inState.has(path));
  return isWhole || limit < SEARCH_LIMIT
    ? coarse
    : findSituations(process, representatives, conditionsToTry, limit, true);
};
