import { dayOf } from '../domain/calendar.ts';
import { type Instant, type IsoDate, parseInstant } from '../domain/clock.ts';
import type { CaseId, IncidentId, PersonId, UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import { nameOf, type Principal } from '../domain/principal.ts';
import { splitData } from '../domain/sealing.ts';
import { accept } from './accept.ts';
import { standingAt } from './actors.ts';
import type { CaseState, PlannedOpening } from './case-state.ts';
import { checked, roleOf, withinCalendar } from './check-command.ts';
import { type Command, type Decision, refused } from './decision.ts';
import type { EngineEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { followDeadlines } from './follow-deadlines.ts';
import type { CommandDefinition, ProcessDefinition } from './process.ts';
import type { WhyNot } from './spawn.ts';
import { unfold } from './unfold.ts';
import type { World } from './world.ts';

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
  /** When the system opens it by the huvudman's årshjul. */
  readonly planned?: PlannedOpening;
}

/** Why a case that a command spawns could not be opened now: asked before anything is promised. */
export const whyNotSpawned =
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

/** As what the case is opened; undefined when the principal may not. */
const openingRole = (
  process: ProcessDefinition,
  { spawned, planned, unitId }: Opening,
  definition: CommandDefinition,
  principal: Principal,
  { org }: World,
  at: Instant,
): string | undefined => {
  if (planned !== undefined) return definition.planned === undefined ? undefined : 'system';
  if (principal.kind === 'system') return undefined;
  return spawned?.as ?? roleOf(standingAt(process, unitId, org, at), definition, principal);
};

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
  const as = openingRole(process, opening, definition, command.principal, world, at);
  if (as === undefined) return refused({ kind: 'forbidden', command: command.name });
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
    const { state } = begun;
    return accept(
      { process, state, definition, command, data, as, at, world, opening: events, inherited },
      whyNotSpawned(command.principal, state, world, as, at),
    );
  });
};
