import type { CaseId } from '../domain/ids.ts';
import type { Instant } from '../domain/clock.ts';
import { nameOf, type Principal } from '../domain/principal.ts';
import type { Commit } from '../log/commit.ts';
import { KeyDestroyed } from '../vault/vault.ts';
import { bySystem, type Deed } from './by-system.ts';
import type { CaseStore, LoadedCase } from './case-store.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { worldFor } from './gather-world.ts';
import { decideHandOver, HAND_OVER } from './hand-over.ts';
import { commandCommitId, handOverCommitId, redateCommitId, tickCommitId } from './keys.ts';
import { fingerprintOf } from './meta.ts';
import type { OpenCaseData } from './notify.ts';
import { openCase, openPlanned, openSpawned, type OpenRequest, type PlannedRequest } from './open-case.ts';
import type { EngineParts } from './parts.ts';
import { decideRedating, type RedatingOrder, type Routine } from './redate.ts';
import { type Handled, repeated, storeDecision, untilWon } from './store-decision.ts';
import { decideTicks } from './tick.ts';

/** A command on a case. `key` makes it one: asked again with the same key, it is answered as before. */
export interface CommandRequest {
  readonly caseId: CaseId;
  readonly command: string;
  readonly data: unknown;
  readonly principal: Principal;
  readonly key: string;
  /** The version that the sender saw; absent: whatever it is now. */
  readonly expectedVersion?: number;
}

/** The engine with its I/O: read, decide, append; again when a race was lost. */
export interface Engine {
  open(request: OpenRequest): Promise<Handled>;
  handle(request: CommandRequest): Promise<Handled>;
  /** Opens a case that the huvudman has planned, as the system, once for each key. */
  openPlanned(request: PlannedRequest): Promise<Handled>;
  /** Opens the cases that a commit has promised to open, each once. @throws SpawnRefused */
  openSpawned(commit: Commit, promise: OpenCaseData): Promise<void>;
  /** Passes what is due in the case by now; false when nothing was. @throws CaseBusy */
  tick(caseId: CaseId): Promise<boolean>;
  /** Gives the tasks of the case to those to whom they belong now; false when they are with them, and for a closed case. @throws CaseBusy */
  handOver(caseId: CaseId): Promise<boolean>;
  /** Lets the case follow another version of the routine, once for each order; false when there was nothing to do. @throws CaseBusy */
  redate(caseId: CaseId, order: RedatingOrder): Promise<boolean>;
  /** The case with every commit that is in the log now. */
  load(caseId: CaseId): Promise<LoadedCase | undefined>;
}

const decideOn = async (
  parts: EngineParts,
  loaded: LoadedCase,
  request: CommandRequest,
  at: Instant,
): Promise<Decision> => {
  const { expectedVersion, command: name, data, principal } = request;
  const { process, state } = loaded;
  if (expectedVersion !== undefined && expectedVersion !== state.version)
    return { kind: 'refused', refusal: { kind: 'version-conflict', currentVersion: state.version } };
  return decide(process, state, { name, data, principal }, at, await worldFor(parts, loaded, request, at));
};

const attempt = async (
  parts: EngineParts,
  request: CommandRequest,
  load: CaseStore['peek'],
): Promise<Handled | 'lost-race'> => {
  const at = parts.clock();
  const { caseId, command, principal } = request;
  const loaded = await load(caseId);
  if (loaded === undefined) return { kind: 'refused', refusal: { kind: 'not-found' } };
  const commitId = commandCommitId(principal, caseId, request.key);
  const fingerprint = fingerprintOf(parts, command, request.data);
  const decision = await decideOn(parts, loaded, request, at);
  if (decision.kind === 'refused') {
    const before = await parts.log.findCommit(commitId);
    return before === undefined ? decision : repeated(parts, before, fingerprint);
  }
  const meta = { command, by: nameOf(principal), as: decision.as, at, fingerprint };
  return storeDecision(parts, {
    process: loaded.process,
    caseId,
    version: loaded.state.version,
    decided: decision,
    meta,
    commitId,
  });
};

/** First on the case in memory; what that refuses or loses is decided again on the newest state. */
const handle = async (parts: EngineParts, request: CommandRequest): Promise<Handled> => {
  const first = await attempt(parts, request, parts.cases.peek);
  if (first !== 'lost-race' && first.kind === 'accepted') return first;
  const result = await untilWon(() => attempt(parts, request, parts.cases.fresh));
  if (result !== 'lost-race') return result;
  const loaded = await parts.cases.fresh(request.caseId);
  return { kind: 'refused', refusal: { kind: 'version-conflict', currentVersion: loaded?.state.version ?? 0 } };
};

const TICK: Deed = { command: 'deadline.tick', decide: decideTicks, commitId: tickCommitId };
const HANDING_OVER: Deed = { command: HAND_OVER, decide: decideHandOver, commitId: handOverCommitId };

const routineOf = (settings: EngineParts['settings'], processId: string, order: RedatingOrder): Routine => ({
  policy: settings.policy(processId, order.policyVersion),
  calendar: settings.calendar(order.calendarVersion),
});

const redating = ({ settings }: EngineParts, order: RedatingOrder): Deed => ({
  command: 'case.redate',
  commitId: (caseId) => redateCommitId(caseId, order.decisionId),
  decide: (process, state, at) => decideRedating(process, state, order, routineOf(settings, process.id, order), at),
});

const erasedAsRefusal = (error: unknown): Handled => {
  if (error instanceof KeyDestroyed) return { kind: 'refused', refusal: { kind: 'case-erased' } };
  throw error;
};

/** The engine over its parts. */
export const createEngine = (parts: EngineParts): Engine => ({
  open: (request) => openCase(parts, request).catch(erasedAsRefusal),
  handle: (request) => handle(parts, request).catch(erasedAsRefusal),
  openPlanned: (request) => openPlanned(parts, request),
  openSpawned: (commit, promise) => openSpawned(parts, commit, promise),
  tick: (caseId) => bySystem(parts, caseId, TICK),
  handOver: (caseId) => bySystem(parts, caseId, HANDING_OVER),
  redate: (caseId, order) => bySystem(parts, caseId, redating(parts, order)),
  load: (caseId) => parts.cases.fresh(caseId),
});
