import type { Instant } from '../domain/clock.ts';
import type { IncidentId, PersonId, UnitId } from '../domain/ids.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import type { OutboxMessage } from '../log/commit.ts';
import type { CaseState } from './case-state.ts';
import type { EngineEvent } from './events.ts';
import { ownIncidentId } from './keys.ts';
import { SEND_COMMAND } from './notify.ts';
import type { Effects, ProcessDefinition, Restriction } from './process.ts';
import { holdsNow, isClosedIn } from './process.ts';
import type { World } from './world.ts';

const idsIn = (value: Json | undefined): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item: Json) => idsIn(item));
  const personId = (value as JsonObject | null | undefined)?.['personId'];
  return typeof personId === 'string' ? [personId] : [];
};

const isStaff = (world: World, personId: string, at: Instant): boolean =>
  world.org.assignments(personId as PersonId, at).length > 0;

/** Staff whom the command keeps out. Pupils have no access to lose and stay sealed. */
export const barredBy = (
  effects: Effects | undefined,
  data: JsonObject,
  world: World,
  at: Instant,
): readonly PersonId[] =>
  (effects?.bars ?? [])
    .flatMap((name) => idsIn(data[name]))
    .filter((personId) => isStaff(world, personId, at)) as PersonId[];

/** How far the case is out of reach: the first of the process's restrictions that holds. */
export const restrictionOf = (process: ProcessDefinition, state: CaseState): Restriction =>
  process.restrictions.find(({ when }) => holdsNow(process, when, state.snapshot.context, state.opening.openedAt))
    ?.level ?? 'none';

/** Who is kept out after the event, when that changed. */
export const accessChange = (
  process: ProcessDefinition,
  state: CaseState,
  newlyBarred: readonly PersonId[],
): readonly EngineEvent[] => {
  const barred = [...new Set([...state.barred, ...newlyBarred])];
  const restriction = restrictionOf(process, state);
  return barred.length === state.barred.length && restriction === state.restriction
    ? []
    : [{ type: 'AccessRestricted', data: { barred, restriction } }];
};

const incidentAfter = (effects: Effects | undefined, state: CaseState, world: World): IncidentId | undefined => {
  if (effects?.linksTo !== undefined) return world.referred?.incidentId;
  if (effects?.unlinks === undefined) return undefined;
  const before = effects.unlinks === 'before' ? state.incidentBefore : undefined;
  return before ?? ownIncidentId(state.caseId, state.version);
};

/** What the engine does with the data of a command, as its own events. */
export const effectEvents = (
  effects: Effects | undefined,
  data: JsonObject,
  state: CaseState,
  world: World,
): readonly EngineEvent[] => {
  const assigned = Object.entries(effects?.assigns ?? {}).map(
    ([participant, field]): EngineEvent => ({
      type: 'ParticipantAssigned',
      data: { participant, personIds: idsIn(data[field]) as PersonId[] },
    }),
  );
  const to = effects?.movesTo === undefined ? undefined : (data[effects.movesTo] as UnitId | undefined);
  const moved: readonly EngineEvent[] =
    to === undefined || to === state.unitId ? [] : [{ type: 'CaseMoved', data: { from: state.unitId, to } }];
  const incidentId = incidentAfter(effects, state, world);
  const linked: readonly EngineEvent[] =
    incidentId === undefined ? [] : [{ type: 'IncidentLinked', data: { incidentId } }];
  return [...assigned, ...moved, ...linked];
};

const picked = (from: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));

/** Tells the case from which this one was opened that it is closed now, and what it asked to have back of the `open` answers. */
export const closingMessages = (
  process: ProcessDefinition,
  before: CaseState,
  after: CaseState,
  open: JsonObject,
): readonly OutboxMessage[] => {
  const { origin } = after.opening;
  if (origin?.tells === undefined) return [];
  if (isClosedIn(process, before.snapshot) || !isClosedIn(process, after.snapshot)) return [];
  const sent = { ...picked(open, origin.returns ?? []), from: after.caseId };
  const data = { caseId: origin.caseId, command: origin.tells, data: sent };
  return [{ kind: SEND_COMMAND, data }];
};

/** Commands that follow in other cases. */
export const effectMessages = (
  effects: Effects | undefined,
  data: JsonObject,
  state: CaseState,
): readonly OutboxMessage[] => {
  const named = effects?.sends?.to;
  const remembered = state.snapshot.context as JsonObject;
  const target = named === undefined ? undefined : (data[named] ?? remembered[named]);
  if (effects?.sends === undefined || typeof target !== 'string') return [];
  return [
    { kind: SEND_COMMAND, data: { caseId: target, command: effects.sends.command, data: { from: state.caseId } } },
  ];
};
