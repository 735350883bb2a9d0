import type { Instant } from '../domain/clock.ts';
import { type CaseId, streamId, type UnitId } from '../domain/ids.ts';
import type { Principal } from '../domain/principal.ts';
import type { Commit } from '../log/commit.ts';
import { type Decided, decideOpening } from './decide.ts';
import type { CaseEvent } from './events.ts';
import { worldForOpening } from './gather-world.ts';
import { commandCommitId, openingIds } from './keys.ts';
import { fingerprintOf, nameOf } from './meta.ts';
import type { EngineParts } from './parts.ts';
import type { ProcessDefinition } from './process.ts';
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

/** Opens a case, once per key and index. */
export const openCase = async (parts: EngineParts, request: OpenRequest): Promise<Handled> => {
  const { principal, key, unitId, processId, data } = request;
  const at = parts.clock();
  const ids = openingIds(principal, key, request.index);
  const commitId = commandCommitId(principal, ids.caseId, key);
  const fingerprint = fingerprintOf(parts, request.command, [processId, unitId, data]);
  const before = await parts.log.findCommit(commitId);
  if (before !== undefined) return repeated(parts, before, fingerprint);
  const process = parts.registry(processId);
  const world = await worldForOpening(parts, process, { ...request, caseId: ids.caseId }, at);
  const opening = { ...ids, caseNumber: '', unitId };
  const decision = decideOpening(process, opening, { name: request.command, data, principal }, at, world);
  if (decision.kind === 'refused') return decision;
  const decided = numbered(decision, await allocateNumber(parts, process, ids.caseId, at));
  const meta = { command: request.command, by: nameOf(principal), as: decided.as, at, fingerprint };
  const stored = await storeDecision(parts, { process, caseId: ids.caseId, version: 0, decided, meta, commitId });
  return stored === 'lost-race' ? { kind: 'refused', refusal: { kind: 'key-reused' } } : stored;
};
