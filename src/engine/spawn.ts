import { onePersonEach } from '../domain/form.ts';
import { type CaseId, streamId, type UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Refusal } from '../domain/refusal.ts';
import { joinData } from '../domain/sealing.ts';
import type { Commit, OutboxMessage } from '../log/commit.ts';
import type { CaseState } from './case-state.ts';
import type { CommitMeta } from './events.ts';
import { OPEN_CASE, type OpenCaseData } from './notify.ts';
import type { EngineParts } from './parts.ts';
import type { ProcessDefinition, Spawn, SpawningCase } from './process.ts';
import type { World } from './world.ts';

/** A case that is to be opened from another. */
export interface SpawnedCase {
  readonly process: ProcessDefinition;
  readonly command: string;
  readonly unitId: UnitId;
  readonly data: JsonObject;
}

const spawningCase = ({ caseId, unitId, opening, startData }: CaseState): SpawningCase => ({
  caseId,
  unitId,
  openedAt: opening.openedAt,
  startData,
});

/** One for each person where the form wants it so. */
const casesOf = (
  process: ProcessDefinition,
  spawn: Spawn,
  given: JsonObject,
  from: SpawningCase,
): readonly SpawnedCase[] => {
  const opened = spawn.open(given, from);
  if (opened === undefined) return [];
  const { command } = spawn;
  return onePersonEach(process.commands[command]?.form, opened.data).map((data) => ({
    process,
    command,
    unitId: opened.unitId,
    data: data as JsonObject,
  }));
};

/** Decides whether the case could be opened now, by whoever gives the command; the refusal when it could not. */
export type WhyNot = (one: SpawnedCase) => Refusal | undefined;

/** Messages of a commit, or why it may not be made. */
export type Promised =
  | { readonly ok: true; readonly messages: readonly OutboxMessage[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** The promise to open what a command spawns, or why it cannot be promised. */
export const spawnMessages = (
  spawns: readonly Spawn[],
  given: JsonObject,
  state: CaseState,
  spawned: World['spawned'],
  whyNot: WhyNot,
): Promised => {
  const messages: OutboxMessage[] = [];
  for (const [index, spawn] of spawns.entries()) {
    const target = spawned?.[spawn.process];
    if (target === undefined) throw new TypeError(`no process ${spawn.process} to open a case of`);
    const cases = casesOf(target.process, spawn, given, spawningCase(state));
    const refusal = cases.map(whyNot).find((no) => no !== undefined);
    if (refusal !== undefined) return { ok: false, refusal };
    if (cases.length > 0) messages.push({ kind: OPEN_CASE, data: { spawn: index, unitId: state.unitId } });
  }
  return { ok: true, messages };
};

/** The command's data as it was given; undefined when the case's key is destroyed. */
const givenIn = async ({ vault }: EngineParts, process: ProcessDefinition, commit: Commit) => {
  const definition = process.commands[(commit.meta as CommitMeta).command];
  const event = commit.events.find(({ type }) => type === definition?.event);
  if (definition === undefined || event === undefined) return undefined;
  const open = (event.data as { readonly form: JsonObject }).form;
  const sealed = event.sealed === undefined ? {} : await vault.open(streamId(commit.streamId), event.sealed);
  return sealed === undefined ? undefined : { definition, data: joinData(open, sealed) };
};

/** What a commit has promised to open: the cases, and the case from which they come. Empty once that case's key is destroyed. */
export const spawnedBy = async (parts: EngineParts, commit: Commit, { spawn: index, unitId }: OpenCaseData) => {
  const loaded = await parts.cases.fresh(commit.streamId as string as CaseId);
  const given = loaded && (await givenIn(parts, loaded.process, commit));
  const spawn = given?.definition.effects?.spawns?.[index];
  if (loaded === undefined || given === undefined || spawn === undefined) return undefined;
  const cases = casesOf(parts.registry(spawn.process), spawn, given.data, {
    ...spawningCase(loaded.state),
    unitId: unitId as UnitId,
  });
  return { cases, spawn, from: loaded.state };
};
