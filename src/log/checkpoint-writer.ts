import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../domain/clock.ts';
import type { CheckpointSigner, CheckpointStore } from './checkpoint.ts';
import type { EventLog } from './event-log.ts';
import { FIRST_HASH, rollHash } from './hash.ts';

/** What the writer of checkpoints works on. */
export interface CheckpointWriterOptions {
  readonly log: EventLog;
  readonly store: CheckpointStore;
  readonly signer: CheckpointSigner;
  readonly clock: Clock;
  /** A checkpoint when this many commits have come since the last. Default 1 000. */
  readonly everyCommits?: number;
  /** And when this time has passed with any commit since, in milliseconds. Default 15 minutes. */
  readonly everyMs?: number;
  /** Told when a checkpoint could not be written; it is tried again at the next occasion. */
  readonly onError?: (error: unknown) => void;
}

/** A running writer of checkpoints. */
export interface CheckpointWriter {
  /** Covers everything now in the log. */
  write(): Promise<void>;
  /** A last checkpoint, then no more. Call it before the log and its writer close. */
  stop(): Promise<void>;
}

/** The log ends before its own newest checkpoint: commits have been removed, or an older copy has been put in place. */
export class LogTruncated extends Error {
  override readonly name = 'LogTruncated';
}

interface Covered {
  readonly position: number;
  readonly rollingHash: string;
}

const PAGE = 500;

/** Extends the hash to the end of the log, a page per turn of the event loop, so that requests pass between. */
const extend = async (store: CheckpointStore, from: Covered): Promise<Covered> => {
  const page = await store.hashesAfter(from.position, PAGE);
  const last = page.at(-1);
  if (last === undefined) return from;
  const rollingHash = page.reduce((rolling, { position, hash }) => rollHash(rolling, position, hash), from.rollingHash);
  await nextTurn();
  return extend(store, { position: last.position, rollingHash });
};

const startingPoint = async ({ log, store }: CheckpointWriterOptions): Promise<Covered> => {
  const newest = await store.newest();
  if (newest === undefined) return { position: 0, rollingHash: FIRST_HASH };
  const head = await log.head();
  if (head < newest.position)
    throw new LogTruncated(`the log ends at ${head}, its newest checkpoint is at ${newest.position}`);
  return newest;
};

/** Writes one checkpoint at a time; whoever asks meanwhile waits for the next. */
const serially = (work: () => Promise<void>): (() => Promise<void>) => {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(work, work);
    return last;
  };
};

/**
 * Writes checkpoints while the log grows, off the path of appends: it reads what is already stored.
 * @throws LogTruncated when the log is shorter than its newest checkpoint.
 */
export const startCheckpoints = async (options: CheckpointWriterOptions): Promise<CheckpointWriter> => {
  const { log, store, signer, clock, everyCommits = 1000, everyMs = 15 * 60_000, onError = () => {} } = options;
  let saved = await startingPoint(options);
  let isWanted = false;

  const write = serially(async () => {
    const covered = await extend(store, saved);
    if (covered.position === saved.position) return;
    await store.save(signer.sign({ ...covered, at: clock() }));
    saved = covered;
  });
  const want = (): void => {
    if (isWanted) return;
    isWanted = true;
    void write()
      .catch(onError)
      .finally(() => (isWanted = false));
  };
  const stopListening = log.onAppended((position) => {
    if (position - saved.position >= everyCommits) want();
  });
  const timer = setInterval(want, everyMs).unref();
  return {
    write,
    stop: () => {
      stopListening();
      clearInterval(timer);
      return write();
    },
  };
};
