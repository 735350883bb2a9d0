import type { Instant } from '../domain/clock.ts';
import { type CaseId, type CommitId, type PersonId, streamId, type UnitId } from '../domain/ids.ts';
import { nameOf, type Principal, SENDER } from '../domain/principal.ts';
import type { Commit } from '../log/commit.ts';
import type { PlannedOpening } from './case-state.ts';
import { decideOpening, type Opening } from './decide-opening.ts';
import type { Command, Decided } from './decision.ts';
import type { CaseEvent, CommitMeta } from './events.ts';
import { worldForOpening } from './gather-world.ts';
import { commandCommitId, openingIds, plannedIds, spawnedIds } from './keys.ts';
import { fingerprintOf } from './meta.ts';
import type { OpenCaseData } from './notify.ts';
import type { EngineParts } from './parts.ts';
import type { ProcessDefinition } from './process.ts';
import { spawnedBy } from './spawn.ts';
import { type Handled, repeated, storeDecision } from './store-decision.ts';

/** A start command. `index` tells apart several cases opened by one request about one incident. */
export interface OpenRequest {
  readonly processId: string;
  readonly command: string;
  readonly data: unknown;
  readonly principal: Principal;
  readonly unitId: UnitId;
  readonly key: string;
  readonly index: number;
}

/** Numbers follow the order in the series' own stream; asked again for the same case, the same number. */
const allocateNumber = async (
  { log }: EngineParts,
  process: ProcessDefinition,
  caseId: CaseId,
  at: Instant,
): Promise<string> => {
  const series = `${process.series}-${at.slice(0, 4)}`;
  const result = await log.append(
    {
      streamId: streamId(`diary:${series.toLowerCase()}`),
      commitId: `n-${caseId}` as Commit['commitId'],
      meta: { command: 'allocateNumber', by: 'system', at },
      events: [{ type: 'CaseNumberAllocated', data: { caseId } }],
      messages: [],
    },
    'next',
  );
  if (result.kind !== 'appended' && result.kind !== 'repeated') throw new Error(`no case number: ${result.kind}`);
  return `${series}-${String(result.commit.version).padStart(4, '0')}`;
};

/** The decision with the number that was allocated once it was known to be a yes. */
const numbered = (decided: Decided, caseNumber: string): Decided => {
  const [first, ...rest] = decided.events;
  const opened = { ...first, data: { ...first?.data, caseNumber } } as CaseEvent;
  return {
    ...decided,
    events: [opened, ...rest],
    state: { ...decided.state, opening: { ...decided.state.opening, caseNumber } },
  };
};

/** A case to be opened under ids that follow from who asks, so that it is opened once. */
interface NewCase {
  readonly processId: string;
  readonly command: Command;
  readonly opening: Omit<Opening, 'caseNumber'>;
  readonly commitId: CommitId;
  /** What must be the same when it is asked for again; absent: everything. */
  readonly same?: unknown;
}

const openOnce = async (
  parts: EngineParts,
  { processId, command, opening, commitId, same }: NewCase,
): Promise<Handled> => {
  const { caseId, unitId } = opening;
  const { principal, data } = command;
  const at = parts.clock();
  const fingerprint = fingerprintOf(parts, command.name, same ?? [processId, unitId, data]);
  const before = await parts.log.findCommit(commitId);
  if (before !== undefined) return repeated(parts, before, fingerprint);
  const process = parts.registry(processId);
  const asking = { command: command.name, data, principal, unitId, caseId };
  const world = await worldForOpening(parts, process, asking, at);
  const decision = decideOpening(process, { ...opening, caseNumber: '' }, command, at, world);
  if (decision.kind === 'refused') return decision;
  const decided = numbered(decision, await allocateNumber(parts, process, caseId, at));
  const meta = { command: command.name, by: nameOf(principal), as: decided.as, at, fingerprint };
  const stored = await storeDecision(parts, { process, caseId, version: 0, decided, meta, commitId });
  return stored === 'lost-race' ? { kind: 'refused', refusal: { kind: 'key-reused' } } : stored;
};

/** Opens a case, once per key and index. */
export const openCase = (parts: EngineParts, request: OpenRequest): Promise<Handled> => {
  const { principal, key, unitId, processId, data } = request;
  const ids = openingIds(principal, key, request.index);
  return openOnce(parts, {
    processId,
    command: { name: request.command, data, principal },
    opening: { ...ids, unitId },
    commitId: commandCommitId(principal, ids.caseId, key),
  });
};

/** A case that the huvudman has planned. `key` names it: the same key is the same case, whatever else it is asked with. */
export interface PlannedRequest {
  readonly processId: string;
  readonly command: string;
  readonly data: unknown;
  readonly unitId: UnitId;
  readonly key: string;
  readonly planned: PlannedOpening;
}

/** Opens a planned case as the system, once for each key. */
export const openPlanned = (parts: EngineParts, request: PlannedRequest): Promise<Handled> => {
  const { processId, unitId, key, planned, data } = request;
  const { commitId, ...ids } = plannedIds(key);
  return openOnce(parts, {
    processId,
    command: { name: request.command, data, principal: { kind: 'system', name: 'planner' } },
    opening: { ...ids, unitId, planned },
    commitId,
    same: key,
  });
};

const principalOf = (by: string): Principal =>
  by === SENDER ? { kind: 'sender' } : { kind: 'person', personId: by as PersonId };

/**
 * Opens the cases that a commit has promised to open, each once, as whoever gave the command there: what they may was decided with it.
 * @throws SpawnRefused when one cannot be opened; those before it are.
 */
export const openSpawned = async (parts: EngineParts, commit: Commit, promise: OpenCaseData): Promise<void> => {
  const promised = await spawnedBy(parts, commit, promise);
  if (promised === undefined) return;
  const { from, spawn, cases } = promised;
  const { by, as, at } = commit.meta as CommitMeta;
  const { tells, returns } = spawn;
  const origin = {
    caseId: from.caseId,
    ...(tells !== undefined && { tells }),
    ...(returns !== undefined && { returns }),
  };
  for (const [index, { process, command, unitId, data }] of cases.entries()) {
    const { caseId, commitId } = spawnedIds(commit.commitId, `${promise.spawn}.${index}`);
    const handled = await openOnce(parts, {
      processId: process.id,
      command: { name: command, data, principal: principalOf(by) },
      opening: { caseId, incidentId: from.incidentId, unitId, spawned: { origin, as, at, barred: from.barred } },
      commitId,
    });
    if (handled.kind === 'refused') throw new SpawnRefused(`${handled.refusal.kind}: case after ${commit.commitId}`);
  }
};

/** A case that a commit has promised could not be opened: a process asks in `spawns` for what the other does not take. */
export class SpawnRefused extends Error {
  override readonly name = 'SpawnRefused';
}
