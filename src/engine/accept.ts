import type { Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import { holdsRole } from '../domain/org.ts';
import { nameOf, ROLES } from '../domain/principal.ts';
import type { Refusal } from '../domain/refusal.ts';
import { splitData } from '../domain/sealing.ts';
import { standingIn } from './actors.ts';
import type { CaseState } from './case-state.ts';
import { type Command, type Decision, refused } from './decision.ts';
import { accessChange, barredBy, closingMessages, effectEvents, effectMessages } from './effects.ts';
import type { EngineEvent, ProcessEvent } from './events.ts';
import { machineEvent } from './evolve.ts';
import { followDeadlines } from './follow-deadlines.ts';
import { followTasks } from './follow-tasks.ts';
import { notificationsOf } from './notify.ts';
import { permittedNames } from './permitted.ts';
import { type CommandDefinition, type Facts, type ProcessDefinition, whyBlocked } from './process.ts';
import { spawnMessages, type WhyNot } from './spawn.ts';
import { statesChanged, unfold } from './unfold.ts';
import type { World } from './world.ts';

/** A command whose sender and data are in order. */
export interface Acceptance {
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

const processEvent = (accepted: Acceptance, newlyBarred: readonly PersonId[]): ProcessEvent => {
  const { definition, data, state, world, at } = accepted;
  const { open, sealed } = splitData(definition.form?.fields ?? [], data);
  const barred = definition.effects?.movesTo === undefined ? newlyBarred : [...state.barred, ...newlyBarred];
  const facts = factsFor(definition, data, state.unitId, barred, world, at);
  const event = { type: definition.event, data: { form: open, facts } };
  return Object.keys(sealed).length === 0 ? event : { ...event, sealed };
};

/** No active state takes the command; with those that they take. */
export const notHere = ({
  process,
  state,
  command,
  at,
}: Pick<Acceptance, 'process' | 'state' | 'command' | 'at'>): Refusal => ({
  kind: 'event-not-permitted',
  command: command.name,
  permitted: permittedNames(process, state, at),
});

/**
 * What follows from a command whose sender and data are in order, or why the case is not in a state for it. `whyNot` says of each case
 * that it would open why it could not be.
 */
export const accept = (accepted: Acceptance, whyNot: WhyNot): Decision => {
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
  const spawned = spawnMessages(definition.effects?.spawns ?? [], data, state, world.spawned, whyNot);
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
