import type { KeyObject } from 'node:crypto';
import type { Commit } from './commit.ts';
import { type Checkpoint, isSigned } from './checkpoint.ts';
import type { EventLog } from './event-log.ts';
import { FIRST_HASH, hashOfCommit, rollHash } from './hash.ts';

/** What verifying needs of a commit. */
export interface VerifiableCommit {
  readonly position: number;
  readonly streamId: string;
  readonly version: number;
  readonly previousHash: string;
  readonly hash: string;
  /** The hash that its stored bytes give now. */
  readonly actualHash: string;
}

/** What is read from a log: a commit, a position that was said to stay empty, or a place where nothing sensible can be read. */
export type LogRecord =
  | VerifiableCommit
  | { readonly position: number; readonly isVoid: true }
  | { readonly position: number; readonly unreadable: string };

/** What is wrong with a commit or a checkpoint. */
export type LogFaultKind =
  /** The bytes are not those that were hashed. */
  | 'changed'
  /** It does not build on the commit before it in its stream. */
  | 'chain-broken'
  /** A version is missing or doubled: commits were removed, added or swapped. */
  | 'version-hole'
  /** Positions missing before this one. */
  | 'position-hole'
  | 'position-not-rising'
  | 'unreadable'
  /** The commits up to here are not those that the checkpoint saw. */
  | 'checkpoint-mismatch'
  | 'checkpoint-forged'
  /** The log ends before this checkpoint: its end was cut off. */
  | 'checkpoint-beyond-head';

/** One thing wrong, at a position of the log. */
export interface LogFault {
  readonly kind: LogFaultKind;
  readonly position: number;
  /** Absent on checkpoints and what cannot be read. */
  readonly streamId?: string;
  readonly version?: number;
  readonly detail?: string;
}

/** What was found. The log is whole when `faultCount` is 0. */
export interface LogReport {
  readonly commits: number;
  readonly streams: number;
  readonly checkpoints: number;
  /** Largest position read. */
  readonly head: number;
  /** In order of position; the first 10 000. `faults[0]` is where it begins. */
  readonly faults: readonly LogFault[];
  readonly faultCount: number;
}

/** What is verified, and against what. */
export interface VerifyOptions {
  /** In the order stored. */
  readonly records: Iterable<LogRecord> | AsyncIterable<LogRecord>;
  /** Those of the log, and any kept elsewhere: only they show a cut that took the newest checkpoints too. Any order. */
  readonly checkpoints?: readonly Checkpoint[];
  /** Key of the signatures; without it they are not looked at. */
  readonly publicKey?: KeyObject;
  /** Positions said to stay empty that are not among the records. */
  readonly voids?: ReadonlySet<number>;
}

interface StreamHead {
  readonly version: number;
  readonly hash: string;
}

const FAULTS_KEPT = 10_000;
const NO_HEAD: StreamHead = { version: 0, hash: FIRST_HASH };

const commitFaults = (commit: VerifiableCommit, head: StreamHead): readonly LogFaultKind[] => [
  ...(commit.actualHash === commit.hash ? [] : (['changed'] as const)),
  ...(commit.version === head.version + 1 ? [] : (['version-hole'] as const)),
  ...(commit.previousHash === head.hash ? [] : (['chain-broken'] as const)),
];

/** Holds what must be remembered while the log passes by: one head per stream, one hash over all. */
class Verification {
  readonly #heads = new Map<string, StreamHead>();
  readonly #checkpoints: readonly Checkpoint[];
  readonly #voids: ReadonlySet<number>;
  readonly #faults: LogFault[] = [];
  #faultCount = 0;
  #commits = 0;
  #position = 0;
  #rollingHash = FIRST_HASH;
  #checked = 0;

  constructor(checkpoints: readonly Checkpoint[], voids: ReadonlySet<number>) {
    this.#checkpoints = checkpoints.toSorted((a, b) => a.position - b.position);
    this.#voids = voids;
  }

  fault(fault: LogFault): void {
    this.#faultCount += 1;
    if (this.#faults.length < FAULTS_KEPT) this.#faults.push(fault);
  }

  take(record: LogRecord): void {
    if ('unreadable' in record)
      this.fault({ kind: 'unreadable', position: record.position, detail: record.unreadable });
    else if ('isVoid' in record) this.#takePosition(record);
    else this.#takeCommit(record);
  }

  #takeCommit(commit: VerifiableCommit): void {
    const { position, streamId, version, hash } = commit;
    this.#takePosition(commit);
    this.#checkCheckpoints(position - 1);
    for (const kind of commitFaults(commit, this.#heads.get(streamId) ?? NO_HEAD))
      this.fault({ kind, position, streamId, version });
    this.#heads.set(streamId, { version, hash });
    this.#rollingHash = rollHash(this.#rollingHash, position, hash);
    this.#commits += 1;
  }

  #takePosition({ position, streamId, version }: Pick<VerifiableCommit, 'position'> & Partial<VerifiableCommit>): void {
    const where = { position, ...(streamId !== undefined && version !== undefined && { streamId, version }) };
    if (position <= this.#position) this.fault({ kind: 'position-not-rising', ...where });
    else if (position !== this.#nextFilled(position))
      this.fault({ kind: 'position-hole', ...where, detail: `after ${this.#position}` });
    this.#position = Math.max(this.#position, position);
  }

  /** The first position, up to a limit, that is not said to stay empty. */
  #nextFilled(limit: number): number {
    let next = this.#position + 1;
    while (next < limit && this.#voids.has(next)) next += 1;
    return next;
  }

  /** Compares the checkpoints up to a position, then goes on from what they say, so that one fault is not told for ever after. */
  #checkCheckpoints(upTo: number): void {
    for (
      let next = this.#checkpoints[this.#checked];
      next && next.position <= upTo;
      next = this.#checkpoints[this.#checked]
    ) {
      if (next.rollingHash !== this.#rollingHash) this.fault({ kind: 'checkpoint-mismatch', position: next.position });
      this.#rollingHash = next.rollingHash;
      this.#checked += 1;
    }
  }

  finish(): LogReport {
    this.#checkCheckpoints(this.#position);
    for (const { position } of this.#checkpoints.slice(this.#checked))
      this.fault({ kind: 'checkpoint-beyond-head', position });
    return {
      commits: this.#commits,
      streams: this.#heads.size,
      checkpoints: this.#checkpoints.length,
      head: this.#position,
      faults: this.#faults.toSorted((a, b) => a.position - b.position),
      faultCount: this.#faultCount,
    };
  }
}

/** Reads a log once, from its beginning, and tells all that is wrong with it. Memory: one hash per stream. */
export const verifyLog = async (options: VerifyOptions): Promise<LogReport> => {
  const { records, checkpoints = [], publicKey, voids = new Set<number>() } = options;
  const isForged = (checkpoint: Checkpoint): boolean => publicKey !== undefined && !isSigned(checkpoint, publicKey);
  const verification = new Verification(
    checkpoints.filter((one) => !isForged(one)),
    voids,
  );
  for (const { position } of checkpoints.filter(isForged)) verification.fault({ kind: 'checkpoint-forged', position });
  for await (const record of records) verification.take(record);
  return verification.finish();
};

const verifiable = (commit: Commit): VerifiableCommit => ({ ...commit, actualHash: hashOfCommit(commit) });

/** The commits of an open log, page by page: any adapter. */
export async function* recordsOf(log: EventLog, pageSize = 200): AsyncGenerator<VerifiableCommit> {
  let page = await log.readAll(0, pageSize);
  while (page.length > 0) {
    yield* page.map(verifiable);
    page = await log.readAll(page.at(-1)?.position ?? 0, pageSize);
  }
}
