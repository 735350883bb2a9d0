import { epochMs, type Instant, instantOf } from '../domain/clock.ts';
import type { Field, PersonValue } from '../domain/form.ts';
import { type CaseId, isId, type UnitId } from '../domain/ids.ts';
import type { Principal } from '../domain/principal.ts';
import { actingAs, standingIn } from './actors.ts';
import type { LoadedCase } from './case-store.ts';
import type { EngineParts } from './parts.ts';
import { type CommandDefinition, isClosedIn, type ProcessDefinition } from './process.ts';
import type { ReferredCase, World } from './world.ts';

const DAY_MS = 86_400_000;

/** Who asks what, as far as the world matters to it. */
export interface Asking {
  readonly command: string;
  readonly data: unknown;
  readonly principal: Principal;
}

const valueOf = (data: unknown, field: string | undefined): unknown =>
  field === undefined || typeof data !== 'object' || data === null
    ? undefined
    : (data as Record<string, unknown>)[field];

const maySee = ({ settings }: EngineParts, referred: LoadedCase, principal: Principal, at: Instant): boolean => {
  if (principal.kind !== 'person') return principal.kind === 'system';
  const standing = standingIn(referred.process, referred.state, settings.org(), at);
  return actingAs(standing, referred.process.readers, principal.personId) !== undefined;
};

/** The case that a `caseRef` field points at; a case that the sender may not read is as good as none. */
const referredBy = async (
  parts: EngineParts,
  fields: readonly Field[],
  asking: Asking,
  at: Instant,
): Promise<ReferredCase | undefined> => {
  const target = valueOf(asking.data, fields.find(({ kind }) => kind === 'caseRef')?.name);
  if (typeof target !== 'string' || !isId(target)) return undefined;
  const referred = await parts.cases.fresh(target as CaseId);
  if (referred === undefined || !maySee(parts, referred, asking.principal, at)) return undefined;
  const { process, state } = referred;
  return {
    caseId: state.caseId,
    processId: process.id,
    incidentId: state.incidentId,
    isOpen: !isClosedIn(process, state.snapshot),
  };
};

const spawnedBy = (
  { registry, settings }: EngineParts,
  definition: CommandDefinition | undefined,
): Pick<World, 'spawned'> => {
  const spawns = definition?.effects?.spawns;
  if (spawns === undefined) return {};
  const target = (id: string) => ({ process: registry(id), policy: settings.policy(id) });
  return { spawned: Object.fromEntries(spawns.map(({ process }) => [process, target(process)])) };
};

/** What a decision in an open case may look at: policy and calendar as pinned when it was opened, or by the last decision to re-date. */
export const worldFor = async (
  parts: EngineParts,
  { process, state }: LoadedCase,
  asking: Asking,
  at: Instant,
): Promise<World> => {
  const { policyVersion, calendarVersion } = state.follows ?? state.opening;
  const definition = process.commands[asking.command];
  const referred = await referredBy(parts, definition?.form?.fields ?? [], asking, at);
  return {
    org: parts.settings.org(),
    policy: parts.settings.policy(process.id, policyVersion),
    calendar: parts.settings.calendar(calendarVersion),
    ...(referred !== undefined && { referred }),
    ...spawnedBy(parts, definition),
  };
};

/** Pseudonym of what the codes say at the unit: the same sort of thing at the same place, whomever it happened to. */
const patternOf = (
  { vault }: EngineParts,
  fields: readonly string[] | undefined,
  data: unknown,
  unitId: UnitId,
): string | undefined =>
  fields && vault.pseudonym(`pattern:${unitId}:${JSON.stringify(fields.map((field) => valueOf(data, field) ?? null))}`);

/** Pseudonym of the person that the command is about: known ones by id, others by unit and name. Without a person, of its pattern. */
const subjectOf = (
  parts: EngineParts,
  definition: CommandDefinition | undefined,
  data: unknown,
  unitId: UnitId,
): string | undefined => {
  const { subject, pattern } = definition?.effects ?? {};
  if (subject === undefined) return patternOf(parts, pattern, data, unitId);
  const value = valueOf(data, subject);
  const person = (Array.isArray(value) ? value[0] : value) as PersonValue | null | undefined;
  if (typeof person?.personId === 'string') return parts.vault.pseudonym(`person:${person.personId}`);
  if (typeof person?.name !== 'string') return undefined;
  return parts.vault.pseudonym(`name:${unitId}:${person.name.trim().toLocaleLowerCase('sv')}`);
};

/** What the opening of a case may look at: policy and calendar as they are now. */
export const worldForOpening = async (
  parts: EngineParts,
  process: ProcessDefinition,
  asking: Asking & { readonly unitId: UnitId; readonly caseId: CaseId },
  at: Instant,
): Promise<World> => {
  const definition = process.commands[asking.command];
  const policy = parts.settings.policy(process.id);
  const subject = subjectOf(parts, definition, asking.data, asking.unitId);
  const days = Number({ ...process.options, ...policy.options }['recurrenceDays'] ?? 0);
  const query = { processId: process.id, since: instantOf(epochMs(at) - days * DAY_MS), except: asking.caseId };
  const recurrence = subject === undefined ? undefined : await parts.facts.countEarlier({ ...query, subject });
  const referred = await referredBy(parts, definition?.form?.fields ?? [], asking, at);
  return {
    org: parts.settings.org(),
    policy,
    calendar: parts.settings.calendar(),
    ...(subject !== undefined && { subject }),
    ...(recurrence !== undefined && { recurrence }),
    ...(referred !== undefined && { referred }),
    ...spawnedBy(parts, definition),
  };
};
