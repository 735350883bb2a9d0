import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { DeadlineRule } from '../domain/deadline.ts';
import type { Form } from '../domain/form.ts';
import type { Instant, IsoDate } from '../domain/clock.ts';
import type { CaseId, UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { LegalSource } from '../domain/legal-source.ts';
import type { Role } from '../domain/principal.ts';
import type { ProcessTexts } from '../domain/texts.ts';
import type { Chart, ChartEdge, StatePath } from '../domain/chart.ts';
import type { ProcessStatistics } from './process-statistics.ts';

/**
 * Somebody who may act, see or be told: a role at the case's unit (or above it), or a part played in the case
 * (`reporter`, `investigator` … as the process names them). `delegation`: only while such a power is lent to the person.
 * `when` / `unless`: only while the named guard of the machine holds / does not hold (guards that need no event data).
 */
export interface Actor {
  readonly role?: Role;
  readonly participant?: string;
  readonly delegation?: string;
  /** Whoever a piece of planned work in the case waits for. */
  readonly task?: true;
  /** Who sent the case in without an account, and holds its receipt code. */
  readonly sender?: true;
  readonly when?: string;
  readonly unless?: string;
}

/** The event that every process machine receives: one accepted command (or a deadline) as the machine sees it. Open data only. */
export interface MachineEvent {
  readonly type: string;
  readonly data: JsonObject;
  /** PersonId, or `system`. */
  readonly by: string;
  readonly at: Instant;
  readonly facts: Facts;
}

/** What a decision may know of the world beyond its own case; stored with the event, so that replay asks nobody. */
export interface Facts {
  /** Earlier cases of the same process about the same person, or of the same pattern, within the policy's `recurrenceDays`. */
  readonly recurrence?: number;
  /** Roles at the case's unit held by those whom this command bars; when it moves the case, by all who are barred. */
  readonly barredRoles?: readonly Role[];
  /** Whether the referred case exists, is open and of the same process. */
  readonly referredIsOpen?: boolean;
}

/** What every process machine is started with. */
export interface MachineInput {
  readonly options: PolicyOptions;
  /** Id of the rule pack in force on the day that decides. */
  readonly pack: string;
}

/** What the engine itself does with the data of a command, told by field name. */
export interface Effects {
  /** Gives people a part in the case: participant name → `staff` field. */
  readonly assigns?: Readonly<Record<string, string>>;
  /** `person`/`persons`/`staff` fields whose known people may no longer see or touch the case. */
  readonly bars?: readonly string[];
  /** `unit` field: the case is moved there; no clock is reset. */
  readonly movesTo?: string;
  /** `person` field: whom the case is about; gives the pseudonym by which recurrence is counted. */
  readonly subject?: string;
  /** Fields of codes: earlier cases at the unit with the same answers are what recurs, where there is no `subject`. */
  readonly pattern?: readonly string[];
  /** `caseRef` field: both cases are about the same incident from now on. */
  readonly linksTo?: string;
  /** Undoes a link: the case is about an incident of its `own`, or about the one `before` it was last linked (its own when it never was). */
  readonly unlinks?: 'own' | 'before';
  /** `caseRef` field of the command, or else what the machine's context holds under that name: the command is also sent, under this name, to the referred case by the system. */
  readonly sends?: { readonly to: string; readonly command: string };
  /** What the case turns out to be as well: opens it, as a case of its own about the same incident. */
  readonly spawns?: readonly Spawn[];
}

/** The case that opens another. `startData` is the open half of what it was opened with. */
export interface SpawningCase {
  readonly caseId: CaseId;
  readonly unitId: UnitId;
  readonly openedAt: Instant;
  readonly startData: JsonObject;
}

/** A case of another process, opened by a command in this one. Whoever gives the command must be allowed to open it. */
export interface Spawn {
  readonly process: string;
  /** Start command of that process. One whose `who` is empty is opened in this way only, by whoever may give the command here. */
  readonly command: string;
  /** Where and with what, from the command's whole data (what is sealed included); undefined: none is opened this time. */
  readonly open: (
    given: JsonObject,
    from: SpawningCase,
  ) => { readonly unitId: UnitId; readonly data: JsonObject } | undefined;
  /** System command of this process, given here with `{ from: <case id> }` each time the opened case becomes closed. */
  readonly tells?: string;
  /** Open fields of the command that closes the opened case, handed to `tells` under their own names where they were answered. What is sealed stays. */
  readonly returns?: readonly string[];
}

/** Names of the start form's fields into which the huvudman's årshjul fills in what it knows; absent: the form has none. */
export interface PlannedStart {
  /** `date`: the day on which it is to be done. It may have passed when a case is opened late. */
  readonly day?: string;
  /** `date`: today, when the case is opened. */
  readonly opened?: string;
  /** `number`: the year in which the läsår begins. */
  readonly lasar?: string;
  /** `text`: what the activity is called in Swedish. */
  readonly title?: string;
  /** `choice` of roles: who answers for it. */
  readonly owner?: string;
  /** `caseRef`: the case that the same activity opened at the unit the läsår before, where it did. */
  readonly earlier?: string;
}

/** How a command is offered: the way forward, a side track, a note that moves nothing, or something grave. */
export type CommandKind = 'start' | 'forward' | 'side' | 'note' | 'grave';

/** One thing that can be done. Whether it can be done now is the machine's answer; by whom, `who`. */
export interface CommandDefinition {
  /** Type of the event that it becomes; stored for ever. One command per event. */
  readonly event: string;
  readonly kind: CommandKind;
  readonly form?: Form;
  /** In order of preference; the first that fits is how the person acted. `system` commands have none. */
  readonly who: readonly Actor[];
  readonly sources: readonly LegalSource[];
  readonly effects?: Effects;
  /** A start command by which the system too opens cases: those of the huvudman's årshjul. */
  readonly planned?: PlannedStart;
  /** Of such a command: the rule whose deadline, once met, says that what was planned has been done. Absent: it is done when the case is closed. */
  readonly plannedRule?: string;
  /** Who may read that it happened and what it says; absent: everybody who may read the case. */
  readonly readers?: readonly Actor[];
  /** The sender too reads that it happened and all that it says, by the receipt code. What a sender gives is always shared. */
  readonly shared?: true;
}

/** What the engine knows of a state beside the machine. */
export interface StateRule {
  /** Who is to act here, in order of preference; the first with anybody to hold it owns the task. Empty only in final states and side regions. */
  readonly owner: readonly Actor[];
  /** Why no deadline is armed here; required for non-final states without one. */
  readonly noDeadline?: string;
  /** Law shown beside the step. */
  readonly sources: readonly LegalSource[];
  /** A lawful end (final or not): the case counts as closed while it is here. */
  readonly closes?: true;
  readonly readers?: readonly Actor[];
}

/** A deadline of the process: armed while the machine is in a state. Its limit is the default that a huvudman's policy may change. */
export interface DeadlineDefinition extends DeadlineRule {
  readonly while: StatePath;
  /** Default: when the state was entered. Else the instant in this open field of the start command's data. */
  readonly startsAt?: string;
  /** A day planned in the case itself replaces the limit. Read from the machine's context. */
  readonly dueOn?: (context: JsonObject) => IsoDate | undefined;
  /** By these events a new day of `dueOn` is an extension of the deadline that runs, told as such; it must be later. */
  readonly extendedBy?: readonly string[];
  /** The clock of a limit in days stands still to the end of this day. Only where the law lets it; the reason is in Swedish. */
  readonly pauses?: { readonly until: (context: JsonObject) => IsoDate | undefined; readonly reason: string };
  /** Not armed unless this guard of the machine holds. */
  readonly when?: string;
  /** Leaving the state by these events ends the deadline without its having been met. */
  readonly cancelledBy?: readonly string[];
  /** These events meet the deadline although the state stays: a planned day was kept and another planned. */
  readonly metBy?: readonly string[];
}

/** A piece of planned work with its own owner and day (a measure): a task and a deadline of its own until done. */
export interface PlannedItem {
  readonly id: string;
  readonly ownerId: string;
  readonly dueOn: IsoDate;
}

/** Where the planned work of a case is found, and the rule by which it is due (its limit is replaced by each item's day). */
export interface PlannedWork {
  readonly rule: DeadlineRule;
  /** Items not yet done. */
  readonly of: (context: JsonObject) => readonly PlannedItem[];
  /** Events by which an item is struck out or moved rather than done. */
  readonly cancelledBy?: readonly string[];
}

/** Whom to tell when something is committed. `on`: an event type of the process, or one of the engine's. */
export interface NotificationRule {
  readonly on: string;
  readonly tell: readonly Actor[];
  /** Key in the texts' `notifications`. */
  readonly text: string;
  /** May break quiet hours. */
  readonly urgent?: true;
}

/** Rules of law in force from a day (included) to a day (included; null = until further notice). */
export interface RulePack {
  readonly id: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  /** Whether somebody has read the promulgated text. */
  readonly verified: boolean;
  readonly source: string;
}

/** Switches and numbers of the huvudman's own routine, by name. */
export type PolicyOptions = Readonly<Record<string, boolean | number | string>>;

/** Who is kept out as a class: `aboveUnit` hides the case from everybody who leads or works at the unit, existence included. */
export type Restriction = 'none' | 'aboveUnit' | 'aboveArea';

/** What of a case is a document of its own, to be read outside: answers of its commands, in order. Nobody who is named in a field is in it. */
export interface Publication {
  /** Commands whose newest answers it holds; `isEvery`: those of every time. */
  readonly parts: readonly { readonly command: string; readonly isEvery?: true }[];
  /** Command whose newest answers are a short version in plain words. */
  readonly popular?: string;
  /** Until this command has been given it is a draft. */
  readonly decidedBy: string;
  /** Open number in the start command: the year in which the läsår begins whose published figures stand at the end. */
  readonly figuresOf?: string;
  /** What stands beside the writing of it; absent: nothing does. */
  readonly basis?: DocumentBasis;
}

/** A measure that a document has decided, as its machine knows it. */
export interface DecidedMeasure {
  /** 1, 2, 3 … in the order in which they were decided, through all versions. */
  readonly number: number;
  readonly standing: 'underway' | 'done' | 'struck';
  readonly dueOn: IsoDate;
  readonly followUpOn: IsoDate;
  /** What was seen last: one of the answers of `DocumentBasis.effect`; null until somebody has looked. */
  readonly effect: string | null;
}

/** What recurs in the cases of a process, put before the writer of a document as proposals, each to be taken or declined. */
export interface DocumentProposals {
  /** Command whose form takes them, and its list field; the items of it are what the writer says of each. */
  readonly command: string;
  readonly field: string;
  /** Which `recurrences` of which counted process. */
  readonly process: string;
  readonly recurrence: string;
  /** By dimension of it the choice of an item: what is no option there is not proposed. */
  readonly choices: Readonly<Record<string, string>>;
  /** Choice of an item by which it is taken or declined, and the answer that takes it; and the words of why. */
  readonly decision: { readonly field: string; readonly taken: string; readonly why: string };
  /** Names of the document's options: so many days back, so many cases, so many proposals at most. */
  readonly days: string;
  readonly least: string;
  readonly most: string;
}

/** What the writer of a document has beside it: the numbers of the unit, and how it went with the document before. */
export interface DocumentBasis {
  /** Case id of the document before this one, and the measures decided in this one. Read from the machine's context. */
  readonly known: (context: JsonObject) => {
    readonly earlier: string | null;
    readonly measures: readonly DecidedMeasure[];
  };
  /** Command and list in which measures are decided, in the order of their numbers; `what`: the words of one. */
  readonly measures: { readonly command: string; readonly field: string; readonly what: string };
  /** Command in which a measure is looked at: its number, the choice of how it went, and the words of what was seen. */
  readonly effect: {
    readonly command: string;
    readonly measure: string;
    readonly field: string;
    readonly seen: string;
  };
  /** Commands by which what has been decided is worked on anew. */
  readonly reopenedBy: readonly string[];
  readonly proposals?: DocumentProposals;
}

/** A legal process as data: what the folder of a process exports. Checked once by `defineProcess`. */
export interface ProcessDefinition {
  readonly id: string;
  readonly version: number;
  /** Prefix of case numbers: two to four capitals. */
  readonly series: string;
  readonly machine: AnyStateMachine;
  readonly commands: Readonly<Record<string, CommandDefinition>>;
  readonly states: Readonly<Record<StatePath, StateRule>>;
  readonly deadlines: readonly DeadlineDefinition[];
  readonly plannedItems?: PlannedWork;
  readonly notifications: readonly NotificationRule[];
  readonly publication?: Publication;
  /** In force by the day in this open `date`/`dateTime` field of the start command. */
  readonly rulePacks: { readonly by: string; readonly packs: readonly RulePack[] };
  readonly options: PolicyOptions;
  /** The first guard that holds decides. */
  readonly restrictions: readonly { readonly when: string; readonly level: Restriction }[];
  /** The statute's own clock, shown beside every deadline: from which field, by which paragraph. */
  readonly legalClock: { readonly from: string; readonly source: LegalSource };
  /** Who may read the whole case, beside those with a task in it. */
  readonly readers: readonly Actor[];
  /** Open fields of the start command shown in lists, in order. Codes only. */
  readonly listFields: readonly string[];
  /** What is counted of it over time; absent: nothing. */
  readonly statistics?: ProcessStatistics;
  readonly texts: { readonly sv: ProcessTexts; readonly en: ProcessTexts };
}

/** The machine's whole memory of a case. Opaque outside `process.ts` and `evolve.ts`. */
export type Snapshot = AnyMachineSnapshot;

const pathOf = (node: { readonly path: readonly string[] }): StatePath => node.path.join('.');

/** Active states, root excluded, outermost first. */
export const activeStates = (snapshot: Snapshot): readonly StatePath[] =>
  snapshot._nodes
    .filter((node) => node.path.length > 0)
    .map(pathOf)
    .sort();

/** Whether the case counts as closed: the machine is done, or a state that closes it is active. */
export const isClosedIn = (process: ProcessDefinition, snapshot: Snapshot): boolean =>
  snapshot.status === 'done' || activeStates(snapshot).some((path) => process.states[path]?.closes === true);

/** Why an event is not taken now: not part of this state at all, or its named guards that fail. */
export type Blocked = { readonly kind: 'not-here' } | { readonly kind: 'guards'; readonly names: readonly string[] };

interface GuardCall {
  readonly context: unknown;
  readonly event: MachineEvent;
}

const isGuardList = (guard: unknown): guard is { guards: readonly unknown[] } =>
  typeof guard === 'function' && 'guards' in guard;

const guardNames = (guard: unknown): readonly string[] => {
  if (guard === undefined) return [];
  if (typeof guard === 'string') return [guard];
  if (isGuardList(guard)) return guard.guards.flatMap(guardNames);
  if (typeof guard === 'object' && guard !== null && 'type' in guard) return [String(guard.type)];
  throw new TypeError('guards of a process machine are named, or and([...]) of named ones');
};

/** Names of the guards that the machine has. */
export const guardNamesOf = (process: ProcessDefinition): readonly string[] =>
  Object.keys(process.machine.implementations.guards as object);

/** Whether the named guard holds. @throws TypeError when the machine has none of that name. */
export const holdsGuard = (process: ProcessDefinition, name: string, call: GuardCall, params?: unknown): boolean => {
  const guard = (process.machine.implementations.guards as Record<string, unknown>)[name];
  if (typeof guard !== 'function') throw new TypeError(`process ${process.id} has no guard ${name}`);
  return Boolean((guard as (args: GuardCall, params: unknown) => unknown)(call, params));
};

/** Whether the named guard holds of a case as it is, no event being asked about. Guards that look at event data must not be asked so. */
export const holdsNow = (process: ProcessDefinition, name: string, context: unknown, at: Instant): boolean =>
  holdsGuard(process, name, { context, event: { type: '', data: {}, facts: {}, by: 'system', at } });

type Transition = AnyStateMachine['root']['transitions'] extends Map<string, (infer One)[]> ? One : never;

const guardsKnown = new WeakMap<Transition, readonly string[]>();

/** Worked out once: it is asked at every command. */
const guardsOf = (transition: Transition): readonly string[] => {
  const known = guardsKnown.get(transition) ?? guardNames(transition.guard);
  guardsKnown.set(transition, known);
  return known;
};

/** Guards of each transition that the event could take from here, innermost state first. */
const candidates = (snapshot: Snapshot, type: string): readonly (readonly string[])[] =>
  snapshot._nodes
    .filter((node) => node.transitions.has(type))
    .sort((a, b) => b.order - a.order)
    .flatMap((node) => node.transitions.get(type) ?? [])
    .map(guardsOf);

/**
 * Why the event cannot be taken, or `undefined` when it can be. `only`: count these guards alone (to preview without data).
 */
export const whyBlocked = (
  process: ProcessDefinition,
  snapshot: Snapshot,
  event: MachineEvent,
  only?: ReadonlySet<string>,
): Blocked | undefined => {
  const ways = candidates(snapshot, event.type);
  if (ways.length === 0) return { kind: 'not-here' };
  const call = { context: snapshot.context, event };
  const failing = ways.map((names) =>
    names.filter((name) => (only?.has(name) ?? true) && !holdsGuard(process, name, call)),
  );
  if (failing.some((names) => names.length === 0)) return undefined;
  const explained = failing.map((names) => names.filter((name) => process.texts.sv.requirements[name] !== undefined));
  const shortest = [...explained.filter((names) => names.length > 0), ...failing].sort(
    (a, b) => a.length - b.length,
  )[0];
  return { kind: 'guards', names: shortest ?? [] };
};

type Node = AnyStateMachine['root'];

const allNodes = (node: Node): readonly Node[] => [
  node,
  ...Object.values(node.states).flatMap((child) => allNodes(child as Node)),
];

const edgesOf = (node: Node): readonly ChartEdge[] =>
  [...node.transitions.entries()].flatMap(([event, transitions]) =>
    transitions.flatMap((transition) =>
      (transition.target ?? []).map((target) => ({
        from: pathOf(node),
        to: pathOf(target),
        event,
        guards: guardNames(transition.guard),
      })),
    ),
  );

/** The process as a picture, drawn from the machine itself. The root is the empty path and is left out of the nodes. */
export const chartOf = (process: ProcessDefinition): Chart => {
  const nodes = allNodes(process.machine.root as Node);
  return {
    nodes: nodes
      .filter((node) => node.path.length > 0)
      .map((node) => ({
        path: pathOf(node),
        parent: node.parent && node.parent.path.length > 0 ? pathOf(node.parent as Node) : null,
        type: node.type,
        isInitial: node.parent?.initial?.target?.includes(node) ?? false,
      })),
    edges: nodes.flatMap(edgesOf),
  };
};

/** Names of the guards that are asked anywhere when an event of the type comes. */
export const guardsOfEvent = (process: ProcessDefinition, type: string): ReadonlySet<string> =>
  new Set(
    allNodes(process.machine.root as Node).flatMap((node) => (node.transitions.get(type) ?? []).flatMap(guardsOf)),
  );

/** A guard of a transition that needs no event, with what it is asked about. */
export interface EventlessGuard {
  readonly type: string;
  readonly params?: unknown;
}

const eventlessIn = (guard: unknown): readonly EventlessGuard[] => {
  if (isGuardList(guard)) return guard.guards.flatMap(eventlessIn);
  return guardNames(guard).map((type) => ({ type, params: (guard as Partial<EventlessGuard>).params }));
};

/** The guards of all transitions that need no event. */
export const eventlessGuards = (process: ProcessDefinition): readonly EventlessGuard[] =>
  allNodes(process.machine.root as Node).flatMap((node) =>
    (node.always ?? []).flatMap(({ guard }) => eventlessIn(guard)),
  );

/** Event types that the machine takes somewhere. */
export const eventTypes = (process: ProcessDefinition): ReadonlySet<string> =>
  new Set(allNodes(process.machine.root as Node).flatMap((node) => [...node.transitions.keys()]));
