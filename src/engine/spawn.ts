import { onePersonEach } from '../domain/form.ts';
import type { CaseId, UnitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Commit, OutboxMessage } from '../log/commit.ts';
import type { CaseState } from './case-state.ts';
import type { CommitMeta } from './events.ts';
import { OPEN_CASE, type OpenCaseData } from './notify.ts';
import { openContent } from './open-content.ts';
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

/** What a commit has promised to open: the cases, and the case from which they come. Empty once that case's key is destroyed. */
export const spawnedBy = async (parts: EngineParts, commit: Commit, { spawn: index, unitId }: OpenCaseData) => {
  const loaded = await parts.cases.fresh(commit.streamId as string as CaseId);
  const spawn = loaded?.process.commands[(commit.meta as CommitMeta).command]?.effects?.spawns?.[index];
  if (loaded === undefined || spawn === undefined) return undefined;
  const given = await openContent(parts.vault, commit);
  if (given.isErased) return undefined;
  const cases = casesOf(parts.registry(spawn.process), spawn, given.data, {
    ...spawningCase(loaded.state),
    unitId: unitId as UnitId,
  });
  return { cases, spawn, from: loaded.state };
};
