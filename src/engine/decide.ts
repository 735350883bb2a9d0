import { parseForm } from '../contract/form-schema.ts';
import { CalendarEnds, dayOf } from '../domain/calendar.ts';
import { type Instant, type IsoDate, parseInstant } from '../domain/clock.ts';
import type { CaseId, IncidentId, PersonId, UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import { holdsRole } from '../domain/org.ts';
import { nameOf, type Principal, ROLES } from '../domain/principal.ts';
import type { Refusal } from '../domain/refusal.ts';
import { LimitOutOfRange } from '../domain/plan-deadline.ts';
import { splitData } from '../domain/sealing.ts';
import type { OutboxMessage } from '../log/commit.ts';
import { actorFor, actorName, type Standing, standingAt, standingIn } from './actors.ts';
import type { CaseState } from './case-state.ts';
import { accessChange, barredBy, closingMessages, effectEvents, effectMessages } from './effects.ts';
import type { CaseEvent, EngineEvent, ProcessEvent } from './events.ts';
import { evolve, machineEvent } from './evolve.ts';
import { followDeadlines, followTasks } from './follow-up.ts';
import { NotLater } from './move-deadline.ts';
import { notificationsOf } from './notify.ts';
import { permittedNames } from './permitted.ts';
import { type CommandDefinition, type Facts, isClosedIn, type ProcessDefinition, whyBlocked } from './process.ts';
import { unknownReferences } from './references.ts';
import { spawnMessages, type WhyNot } from './spawn.ts';
import type { World } from './world.ts';

/** What somebody wants done in a case. `data` is whatever was sent: it is checked by the command's form here. */
export interface Command {
  readonly name: string;
  readonly data: unknown;
  readonly principal: Principal;
}

/** What a new case is given from outside: identity and place. */
export interface Opening {
  readonly caseId: CaseId;
  readonly incidentId: IncidentId;
  readonly caseNumber: string;
  readonly unitId: UnitId;
  /** When it is opened from another case: by whom there, when that was decided and checked, and who is kept out of that case. */
  readonly spawned?: {
    readonly origin: NonNullable<CaseState['opening']['origin']>;
    readonly as: string;
    readonly at: Instant;
    readonly barred: readonly PersonId[];
  };
}

/** Yes, with everything that follows from it. */
export interface Decided {
  readonly kind: 'decided';
  readonly events: readonly CaseEvent[];
  readonly messages: readonly OutboxMessage[];
  /** The case after the events; its version is still the one before the commit. */
  readonly state: CaseState;
  /** Role or participant as which the person acted; `system` for the system. */
  readonly as: string;
}
/** A decision is a yes or a refusal; it never throws for what people may do wrong. */
export type Decision = Decided | { readonly kind: 'refused'; readonly refusal: Refusal };

const refused = (refusal: Refusal): Decision => ({ kind: 'refused', refusal });

/** As what the principal acts; undefined when it may not. The system may do what nobody else is named for. */
const roleOf = (standing: Standing, definition: CommandDefinition, principal: Principal): string | undefined => {
  if (principal.kind === 'system') return definition.who.length === 0 ? 'system' : undefined;
  const actor = actorFor(standing, definition.who, principal);
  return actor && actorName(actor);
};

type Step = (state: CaseState) => readonly CaseEvent[];

/** Folds the events of each step into the state before the next step looks at it. */
const unfold = (process: ProcessDefinition, start: CaseState, by: string, at: Instant, steps: readonly Step[]) =>
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

const statesChanged =
  (process: ProcessDefinition, before: CaseState | undefined): Step =>
  (state) => {
    const entered = state.active.filter((path) => state.entries[path]?.count !== before?.entries[path]?.count);
    const isSame = before !== undefined && entered.length === 0 && before.active.length === state.active.length;
    if (isSame) return [];
    return [
      { type: 'StatesChanged', data: { active: state.active, entered, isClosed: isClosedIn(process, state.snapshot) } },
    ];
  };

const factsFor = (
  { effects }: CommandDefinition,
  data: JsonObject,
  unitId: UnitId,
  barred: readonly PersonId[],
  world: World,
  at: Instant,
): Facts => {
  const movesTo = effects?.movesTo === undefined ? undefined : (data[effects.movesTo] as UnitId | undefined);
  const roles = ROLES.filter((role) =>
    barred.some((person) => holdsRole(world.org, person, role, movesTo ?? unitId, at)),
  );
  return {
    ...(world.recurrence !== undefined && { recurrence: world.recurrence }),
    ...(roles.length > 0 && { barredRoles: roles }),
    ...(world.referred !== undefined && { referredIsOpen: world.referred.isOpen }),
  };
};

interface Acceptance {
  readonly process: ProcessDefinition;
  /** The case before the command, its opening included. */
  readonly state: CaseState;
  readonly definition: CommandDefinition;
  readonly command: Command;
  readonly data: JsonObject;
  readonly as: string;
  readonly at: Instant;
  readonly world: World;
  /** What the commit begins with when it opens the case. */
  readonly opening: readonly EngineEvent[];
  /** Who is kept out of the case from which this one is opened, and so out of this one; not on account of what the command says. */
  readonly inherited: readonly PersonId[];
}

const processEvent = (accepted: Acceptance, newlyBarred: readonly PersonId[]): ProcessEvent => {
  const { definition, data, state, world, at } = accepted;
  const { open, sealed } = splitData(definition.form?.fields ?? [], data);
  const barred = definition.effects?.movesTo === undefined ? newlyBarred : [...state.barred, ...newlyBarred];
  const facts = factsFor(definition, data, state.unitId, barred, world, at);
  const event = { type: definition.event, data: { form: open, facts } };
  return Object.keys(sealed).length === 0 ? event : { ...event, sealed };
};

/** Why a case that a command spawns could not be opened now: asked before anything is promised. */
const whyNotSpawned =
  (principal: Principal, { caseId, incidentId }: CaseState, world: World, as: string, at: Instant): WhyNot =>
  ({ process, command, unitId, data }) => {
    const { org, calendar, spawned } = world;
    const policy = spawned?.[process.id]?.policy ?? world.policy;
    if (org.unit(unitId) === undefined)
      return { kind: 'validation-failed', issues: [{ pointer: '', code: 'unknownUnit' }] };
    // A start command that is nobody's is opened from other cases alone.
    const isNobodys = process.commands[command]?.who.length === 0;
    const opening = { caseId, incidentId, unitId, caseNumber: '' };
    const decision = decideOpening(
      process,
      isNobodys ? { ...opening, spawned: { origin: { caseId }, as, at, barred: [] } } : opening,
      { name: command, data, principal },
      at,
      { org, calendar, policy },
    );
    return decision.kind === 'refused' ? decision.refusal : undefined;
  };

const accept = (accepted: Acceptance): Decision => {
  const { process, state, definition, command, data, as, at, world, opening, inherited } = accepted;
  const by = nameOf(command.principal);
  const newlyBarred = barredBy(definition.effects, data, world, at);
  const event = processEvent(accepted, newlyBarred);
  const blocked = whyBlocked(process, state.snapshot, machineEvent(event, { by, at }));
  if (blocked?.kind === 'guards')
    return refused({ kind: 'requirement-not-met', command: command.name, requirements: blocked.names });
  if (blocked !== undefined) return refused(notHere(accepted));
  const cause = { event: event.type, by, as, at };
  const unfolded = unfold(process, state, by, at, [
    () => [event],
    (now) => effectEvents(definition.effects, data, now, world),
    (now) => accessChange(process, now, [...inherited, ...newlyBarred]),
    (now) => followDeadlines(process, now, world, cause),
    (now) => followTasks(process, now, world, at),
    statesChanged(process, opening.length > 0 ? undefined : state),
  ]);
  const events = [...opening, ...unfolded.events];
  const spawned = spawnMessages(
    definition.effects?.spawns ?? [],
    data,
    state,
    world.spawned,
    whyNotSpawned(command.principal, state, world, as, at),
  );
  if (!spawned.ok) return refused(spawned.refusal);
  const standing = standingIn(process, unfolded.state, world.org, at);
  const messages = [
    ...notificationsOf(process, unfolded.state, standing, events, by),
    ...effectMessages(definition.effects, data, state),
    ...closingMessages(process, state, unfolded.state, event.data.form),
    ...spawned.messages,
  ];
  return { kind: 'decided', events, messages, state: unfolded.state, as };
};

const notHere = ({
  process,
  state,
  command,
  at,
}: Pick<Acceptance, 'process' | 'state' | 'command' | 'at'>): Refusal => ({
  kind: 'event-not-permitted',
  command: command.name,
  permitted: permittedNames(process, state, at),
});

/** JSON Pointer to the answer that holds the value; empty when none does. */
const pointerTo = (data: JsonObject, value: string): string => {
  const field = Object.keys(data).find((name) => data[name] === value);
  return field === undefined ? '' : `/${field}`;
};

/** Dates that no calendar of ours knows are the sender's mistake, not a fault. */
const withinCalendar = (data: JsonObject, decide: () => Decision): Decision => {
  try {
    return decide();
  } catch (error) {
    if (error instanceof CalendarEnds || error instanceof LimitOutOfRange)
      return refused({ kind: 'validation-failed', issues: [{ pointer: '', code: 'outOfCalendar' }] });
    if (error instanceof NotLater)
      return refused({
        kind: 'validation-failed',
        issues: [{ pointer: pointerTo(data, error.lastDay), code: 'notLater' }],
      });
    throw error;
  }
};

const checked = (definition: CommandDefinition, data: unknown, world: World, at: Instant) => {
  const parsed = parseForm(definition.form, data, at);
  if (!parsed.ok) return parsed;
  const issues = unknownReferences(definition.form?.fields ?? [], parsed.data, world, at);
  return issues.length === 0 ? parsed : { ok: false as const, issues };
};

/**
 * Whether a command may be carried out in a case, and what follows. Pure: the same arguments give the same decision.
 * Refusals: unknown-command, forbidden, event-not-permitted, validation-failed, requirement-not-met, in that order.
 */
export const decide = (
  process: ProcessDefinition,
  state: CaseState,
  command: Command,
  at: Instant,
  world: World,
): Decision => {
  const definition = process.commands[command.name];
  if (definition === undefined) return refused({ kind: 'unknown-command', command: command.name });
  const as = roleOf(standingIn(process, state, world.org, at), definition, command.principal);
  if (as === undefined) return refused({ kind: 'forbidden', command: command.name });
  const anyGuard = { type: definition.event, data: {}, facts: {}, by: 'system', at };
  if (whyBlocked(process, state.snapshot, anyGuard, new Set())?.kind === 'not-here')
    return refused(notHere({ process, state, command, at }));
  const parsed = checked(definition, command.data, world, at);
  if (!parsed.ok) return refused({ kind: 'validation-failed', issues: parsed.issues });
  return withinCalendar(parsed.data, () =>
    accept({ process, state, definition, command, data: parsed.data, as, at, world, opening: [], inherited: [] }),
  );
};

/** The rule pack in force on the day that the start data names; the oldest for days before all of them. */
export const rulePackFor = (process: ProcessDefinition, data: JsonObject, at: Instant): string => {
  const { by, packs } = process.rulePacks;
  const value = data[by];
  const day: IsoDate =
    typeof value === 'string' ? (value.length === 10 ? (value as IsoDate) : dayOf(parseInstant(value))) : dayOf(at);
  const pack = packs.find(({ from, to }) => from <= day && (to === null || day <= to)) ?? packs[0];
  if (pack === undefined) throw new TypeError(`process ${process.id} has no rule pack`);
  return pack.id;
};

const opened = (
  process: ProcessDefinition,
  { spawned, ...opening }: Opening,
  by: PersonId,
  startData: JsonObject,
  at: Instant,
  world: World,
): EngineEvent => ({
  type: 'CaseOpened',
  data: {
    ...opening,
    ...(spawned !== undefined && { origin: spawned.origin }),
    ...(world.subject !== undefined && { subject: world.subject }),
    processId: process.id,
    processVersion: process.version,
    rulePack: rulePackFor(process, startData, at),
    policyVersion: world.policy.version,
    calendarVersion: world.calendar.version,
    options: { ...process.options, ...world.policy.options },
    openedAt: at,
    reporterId: by,
    startData,
  },
});

/** Opens a case by a start command: what {@link decide} is for a case that is not there yet. Same refusals. */
export const decideOpening = (
  process: ProcessDefinition,
  opening: Opening,
  command: Command,
  at: Instant,
  world: World,
): Decision => {
  const definition = process.commands[command.name];
  if (definition?.kind !== 'start') return refused({ kind: 'unknown-command', command: command.name });
  const { spawned } = opening;
  const as = spawned?.as ?? roleOf(standingAt(process, opening.unitId, world.org, at), definition, command.principal);
  if (as === undefined || command.principal.kind === 'system')
    return refused({ kind: 'forbidden', command: command.name });
  const parsed = checked(definition, command.data, world, spawned?.at ?? at);
  if (!parsed.ok) return refused({ kind: 'validation-failed', issues: parsed.issues });
  const { data } = parsed;
  return withinCalendar(data, () => {
    const by = nameOf(command.principal) as PersonId;
    const { open } = splitData(definition.form?.fields ?? [], data);
    const first = opened(process, opening, by, open, at, world);
    const empty = evolve(process, undefined, first, { by, at });
    const cause = { event: first.type, by, as, at };
    const begun = unfold(process, empty, by, at, [(now) => followDeadlines(process, now, world, cause)]);
    const events = [first, ...(begun.events as EngineEvent[])];
    const inherited = spawned?.barred ?? [];
    return accept({
      process,
      state: begun.state,
      definition,
      command,
      data,
      as,
      at,
      world,
      opening: events,
      inherited,
    });
  });
};
