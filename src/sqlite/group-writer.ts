import type { Database } from './database.ts';
import { DatabaseClosed, sqliteCode, WriterBroken } from './errors.ts';

/**
 * Work inside a transaction. Synchronous, and may run twice (after a rollback), so it must change nothing but the database.
 * It must not begin or end a transaction itself.
 */
export type WriteJob<T> = (db: Database) => T;

/** Size of a group. */
export interface GroupWriterOptions {
  /** Most jobs in one transaction, 1 or more; the rest waits for the next turn of the event loop. Default 256. */
  readonly batchLimit?: number;
}

/** Tells a waiting caller how its job ended. */
type Settle = () => void;

interface Waiting {
  /** Runs the job; the answer is given out only after COMMIT. */
  readonly run: (db: Database) => Settle;
  readonly reject: (error: unknown) => void;
}

const waiting = <T>(job: WriteJob<T>, resolve: (value: T) => void, reject: (error: unknown) => void): Waiting => ({
  run: (db) => {
    const value = job(db);
    if (value instanceof Promise) throw new TypeError('a job cannot wait');
    return () => resolve(value);
  },
  reject,
});

/** Marks that COMMIT itself failed, so that no job is tried again. */
class CommitFailed extends Error {}

const commit = (db: Database): void => {
  try {
    db.exec('COMMIT');
  } catch (cause) {
    throw new CommitFailed('COMMIT failed', { cause });
  }
};

/** BEGIN … COMMIT around the jobs, in order. @throws what a job threw, or CommitFailed; rolled back either way. */
const runTogether = (db: Database, batch: readonly Waiting[], onRollback: () => void): readonly Settle[] => {
  db.exec('BEGIN IMMEDIATE');
  try {
    const settles = batch.map(({ run }) => run(db));
    commit(db);
    return settles;
  } catch (error) {
    // A full disk has already rolled back.
    if (db.isInTransaction()) db.exec('ROLLBACK');
    onRollback();
    throw error;
  }
};

/**
 * The one writer of a file. What is queued in one turn of the event loop is one transaction and one fsync, in the order queued.
 * A promise resolves only after COMMIT. A job that throws rolls its group back; each job then runs in a transaction of its own,
 * so it harms no other.
 */
export class GroupWriter {
  readonly #db: Database;
  readonly #batchLimit: number;
  #queue: Waiting[] = [];
  #state: 'open' | 'closed' | WriterBroken = 'open';
  #isScheduled = false;
  readonly #rollbackListeners: (() => void)[] = [];

  constructor(db: Database, options: GroupWriterOptions = {}) {
    this.#db = db;
    this.#batchLimit = options.batchLimit ?? 256;
  }

  /**
   * Resolves with the job's result once it is durable.
   * Rejects with what the job threw, with the error of SQLite when COMMIT failed (the whole group then), or with
   * {@link WriterBroken} / {@link DatabaseClosed}. Rejected = not stored, save that a COMMIT which failed on a broken disk may
   * reappear after a restart: retry with the same commitId.
   */
  write<T>(job: WriteJob<T>): Promise<T> {
    if (this.#state instanceof Error) return Promise.reject(this.#state);
    if (this.#state === 'closed') return Promise.reject(new DatabaseClosed('the writer is closed'));
    return new Promise((resolve, reject) => {
      this.#queue.push(waiting(job, resolve, reject));
      this.#schedule();
    });
  }

  /** Called after every rollback, before any job runs again: drop what jobs have cached of the rows they wrote. */
  onRollback(listener: () => void): void {
    this.#rollbackListeners.push(listener);
  }

  /** Writes what is queued, then takes no more. The database stays open. */
  async close(): Promise<void> {
    if (this.#state === 'open') await this.write(() => undefined);
    if (this.#state === 'open') this.#state = 'closed';
  }

  #schedule(): void {
    if (this.#isScheduled || this.#queue.length === 0) return;
    this.#isScheduled = true;
    setImmediate(() => this.#flush());
  }

  #flush(): void {
    const batch = this.#queue.slice(0, this.#batchLimit);
    this.#queue = this.#queue.slice(this.#batchLimit);
    this.#runGroup(batch);
    this.#isScheduled = false;
    this.#schedule();
  }

  #runGroup(batch: readonly Waiting[]): void {
    if (this.#state instanceof Error) return rejectAll(batch, this.#state);
    const onRollback = (): void => this.#rollbackListeners.forEach((listener) => listener());
    try {
      for (const settle of runTogether(this.#db, batch, onRollback)) settle();
    } catch (error) {
      if (error instanceof CommitFailed) this.#commitFailed(batch, error.cause);
      else if (batch.length === 1) rejectAll(batch, error);
      else for (const one of batch) this.#runGroup([one]);
    }
  }

  #commitFailed(batch: readonly Waiting[], cause: unknown): void {
    // After a failed fsync the kernel may drop the pages: trying again can "succeed" without them on disk.
    if (/^SQLITE_(IOERR|CORRUPT)/.test(sqliteCode(cause))) this.#state = new WriterBroken('a COMMIT failed', { cause });
    rejectAll(batch, cause);
  }
}

const rejectAll = (batch: readonly Waiting[], error: unknown): void => {
  for (const { reject } of batch) reject(error);
};
