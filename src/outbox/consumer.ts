import { createBreaths } from '../engine/breath.ts';
import type { Turn } from '../engine/lease.ts';
import type { Commit } from '../log/commit.ts';
import type { Checkpoints } from './checkpoints.ts';
import type { ReadCommits } from './log-reader.ts';
import { createPump, type Later, type Pump } from './pump.ts';

/** Failures in a row after which something is said to be stuck, and nobody waits for it any more. It goes on trying. */
export const STUCK_AFTER = 4;

/** Something that follows the log. */
export interface Consumer extends Pick<Pump, 'wake' | 'stop'> {
  readonly name: string;
  /** Of the last commit that it is done with. */
  position(): number;
  failures(): number;
  /** False while another node does this. */
  isOurs(): boolean;
}

/** Told of a failure: ids and numbers only. */
export interface Failure {
  readonly consumer: string;
  /** Of the last commit that it is done with; it fails at one after it. */
  readonly position: number;
  readonly failures: number;
  readonly error: unknown;
}

/** What a consumer does with the log. */
export interface ConsumerOptions {
  readonly name: string;
  readonly startAt: number;
  /** Asked before each step, with its own position: from where to go on; undefined while another node does this. Default: from there. */
  readonly from?: (position: number) => Promise<number | undefined>;
  readonly read: ReadCommits;
  /** How far it may read now. */
  readonly limit: () => number;
  /** Takes the commits in order; calls `done` after each that it is done with. */
  readonly take: (commits: readonly Commit[], done: (commit: Commit) => void) => Promise<void>;
  /** Called when it has come further or has failed. */
  readonly onChange: () => void;
  readonly onFailure: (failure: Failure) => void;
  readonly later: Later;
}

/** Follows the log from a position. */
export const createConsumer = (options: ConsumerOptions): Consumer => {
  const { name, read, limit, take, onChange, from = async (own: number) => own } = options;
  let position = options.startAt;
  let isOurs = true;
  const turned = (isNowOurs: boolean): void => {
    if (isOurs === isNowOurs) return;
    isOurs = isNowOurs;
    onChange();
  };
  const step = async (): Promise<boolean> => {
    const start = await from(position);
    turned(start !== undefined);
    position = start ?? position;
    if (start === undefined || limit() <= position) return false;
    const commits = await read(position, limit());
    if (commits.length === 0) return false;
    await take(commits, (commit) => {
      position = commit.position;
    }).finally(onChange);
    return true;
  };
  const onFailure = (error: unknown, failures: number): void => {
    options.onFailure({ consumer: name, position, failures, error });
    onChange();
  };
  const pump = createPump({ step, onFailure, later: options.later });
  return { ...pump, name, position: () => position, isOurs: () => isOurs };
};

/** Delivers what commits promise, at least once, in order. */
export interface Handler {
  readonly name: string;
  /** `durable`: goes on after a restart where it stopped. `live`: begins with what comes after the start. */
  readonly kind: 'durable' | 'live';
  /** Of a durable one that keeps its own, because what it does must not be done again when projections are rebuilt. */
  readonly checkpoints?: Checkpoints;
  /** Idempotent by the commit. True when the commit concerned it. @throws when it must be tried again; nothing after it is delivered before. */
  handle(commit: Commit): Promise<boolean>;
}

/**
 * Where a durable handler goes on that several nodes do by turns: a node whose turn it has become begins where the one before it
 * left off. Whatever that one still does is done twice, which is harmless.
 */
export const goOnInTurn = (
  turn: Turn,
  { name }: Handler,
  checkpoints: Checkpoints,
): NonNullable<ConsumerOptions['from']> => {
  let fence: number | undefined;
  return async (position) => {
    const lease = await turn.take();
    if (lease !== undefined && lease.fence === fence) return position;
    fence = undefined;
    if (lease === undefined) return undefined;
    const from = await checkpoints.read(name);
    fence = lease.fence; // only now: should the reading fail, the next try asks again and does not go on from where this node once was
    return from;
  };
};

/** Commits that concerned nobody after which the checkpoint is written all the same. */
const LAG = 1024;

/** How a durable handler takes commits: its checkpoint follows what it has delivered, and lags harmlessly behind what did not concern it. */
export const takeDurably = (handler: Handler, checkpoints: Checkpoints, startAt: number): ConsumerOptions['take'] => {
  let written = startAt;
  const breath = createBreaths();
  return async (commits, done) => {
    let last = written;
    let hasDelivered = false;
    try {
      for (const commit of commits) {
        hasDelivered = (await handler.handle(commit)) || hasDelivered;
        last = commit.position;
        done(commit);
        await breath();
      }
    } finally {
      if (hasDelivered || last - written >= LAG) await checkpoints.write(handler.name, last);
      if (hasDelivered || last - written >= LAG) written = last;
    }
  };
};

/** How a live handler takes commits: nothing is kept. */
export const takeLive = (handler: Handler): ConsumerOptions['take'] => {
  const breath = createBreaths();
  return async (commits, done) => {
    for (const commit of commits) {
      await handler.handle(commit);
      done(commit);
      await breath();
    }
  };
};
