import type { StatePath } from '../domain/chart.ts';
import type { PersonId } from '../domain/ids.ts';
import { actingAs, type Standing } from '../engine/actors.ts';
import type { Actor, ProcessDefinition } from '../engine/process.ts';

/** Somebody who may read a case, and which parts of it the process keeps to fewer people. */
export interface Reader {
  readonly personId: PersonId;
  readonly standing: Standing;
  /** Whether what was done by the command may be read. Commands that the process no longer knows may. */
  readonly maySeeCommand: (name: string) => boolean;
  /** Whether it may be known that the case is in the state; a state is hidden with all that lies in it. */
  readonly maySeeState: (path: StatePath) => boolean;
  /** Whether a deadline may be known of: it is hidden with the state in which it runs. */
  readonly maySeeDeadline: (ruleId: string) => boolean;
}

const pathAndAbove = (path: StatePath): readonly StatePath[] =>
  path.split('.').map((_, at, parts) => parts.slice(0, at + 1).join('.'));

/** Undefined: whoever may read the case. */
type Readers = readonly Actor[] | undefined;

const areAll = (readers: Readers): boolean => readers === undefined;

const statesSeenBy =
  ({ states }: ProcessDefinition, isAmong: (readers: Readers) => boolean) =>
  (path: StatePath): boolean =>
    pathAndAbove(path).every((above) => isAmong(states[above]?.readers));

/** Rules of the deadlines that run in states which are hidden. */
const rulesHidden = ({ deadlines }: ProcessDefinition, maySeeState: Reader['maySeeState']): ReadonlySet<string> =>
  new Set(deadlines.filter((deadline) => !maySeeState(deadline.while)).map(({ ruleId }) => ruleId));

const keptToFewer = new WeakMap<ProcessDefinition, ReadonlySet<string>>();

/** Worked out once: it is asked for each row of a list. */
const rulesKeptToFewer = (process: ProcessDefinition): ReadonlySet<string> => {
  const known = keptToFewer.get(process) ?? rulesHidden(process, statesSeenBy(process, areAll));
  keptToFewer.set(process, known);
  return known;
};

/** Whether everybody who may read a case may know of the deadline: no state around it is kept to fewer. */
export const isDeadlineOfAll = (process: ProcessDefinition, ruleId: string): boolean =>
  !rulesKeptToFewer(process).has(ruleId);

const remembered = (answer: (name: string) => boolean): ((name: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (name) => {
    const value = known.get(name) ?? answer(name);
    known.set(name, value);
    return value;
  };
};

/** The reader in a standing. Ask `may` first: this is about the parts, not the whole. */
export const readerOf = (standing: Standing, personId: PersonId): Reader => {
  const { process } = standing;
  const isAmong = (readers: Readers): boolean =>
    readers === undefined || actingAs(standing, readers, personId) !== undefined;
  const maySeeState = remembered(statesSeenBy(process, isAmong));
  const hidden = rulesHidden(process, maySeeState);
  return {
    personId,
    standing,
    maySeeState,
    maySeeCommand: remembered((name) => isAmong(process.commands[name]?.readers)),
    maySeeDeadline: (ruleId) => !hidden.has(ruleId),
  };
};
