import type { JsonObject } from '../domain/json.ts';
import type { MachineEvent, ProcessDefinition } from '../engine/index.ts';
import { guardsOfEvent, holdsGuard } from '../engine/process.ts';
import { createExplorer, type Reached } from './explore.ts';
import { PEOPLE, type Representative } from './representatives.ts';

/** What the guards of a command's event have been seen to look at. */
interface Reads {
  readonly fields: Set<string>;
  by: boolean;
  facts: boolean;
}

/** The event, telling what of it is looked at. */
const watched = (event: MachineEvent, reads: Reads): MachineEvent => ({
  type: event.type,
  at: event.at,
  get by() {
    reads.by = true;
    return event.by;
  },
  get facts() {
    reads.facts = true;
    return event.facts;
  },
  data: new Proxy(event.data, {
    get: (data: JsonObject, name) => {
      reads.fields.add(String(name));
      return Reflect.get(data, name) as unknown;
    },
    ownKeys: (data) => {
      for (const name of Reflect.ownKeys(data)) reads.fields.add(String(name));
      return Reflect.ownKeys(data);
    },
  }),
});

/** So many situations are looked at to learn what guards look at; what is missed makes two situations seem alike, no more. */
const LEARNT_FROM = 60;

const learn = (process: ProcessDefinition, representatives: readonly Representative[], starts: readonly Reached[]) => {
  const reads = new Map<string, Reads>(
    representatives.map(({ type }) => [type, { fields: new Set<string>(), by: false, facts: false }]),
  );
  const guards = new Map(representatives.map(({ type }) => [type, guardsOfEvent(process, type)]));
  const sample = representatives.map((one) => ({ ...one, events: one.events.slice(0, 12) }));
  const explorer = createExplorer(process, sample);
  const waiting = [...starts];
  const seen = new Set<string>();
  for (let n = 0; n < LEARNT_FROM; n += 1) {
    // From both ends: what is near the beginning, and what lies deep.
    const one = n % 2 === 0 ? waiting.pop() : waiting.shift();
    if (one === undefined) break;
    for (const { type, events } of representatives) {
      const watching = reads.get(type);
      const [event] = events;
      if (watching === undefined || event === undefined) continue;
      const call = { context: one.state.snapshot.context, event: watched(event, watching) };
      for (const guard of guards.get(type) ?? []) holdsGuard(process, guard, call);
    }
    for (const next of explorer.next(one))
      if (!seen.has(next.key)) {
        seen.add(next.key);
        waiting.push(next);
      }
  }
  return reads;
};

const looksAlike = (event: MachineEvent, { fields, by, facts }: Reads): string =>
  JSON.stringify([[...fields].map((name) => event.data[name]), by && event.by, facts && event.facts]);

/**
 * The representatives with what matters: a second person only where a guard asks who it is, and for each event those that no guard
 * can tell apart counted once (`asked`).
 */
export const withWhatMatters = (
  process: ProcessDefinition,
  representatives: readonly Representative[],
  starts: readonly Reached[],
): readonly Representative[] => {
  const learnt = learn(process, representatives, starts);
  return representatives.map((one) => {
    const reads = learnt.get(one.type);
    if (reads === undefined) return one;
    const events = one.events.filter(({ by }) => reads.by || by !== PEOPLE[1]);
    const asked = [...new Map(events.map((event) => [looksAlike(event, reads), event])).values()];
    return { ...one, events, asked };
  });
};
