import type { Database } from './database.ts';
import { DatabaseClosed, sqliteCode, WriterBroken } from './errors.ts';
import type { WalSync } from './wal-sync.ts';

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

/** So many that wait at once are written in two groups: the first half goes on while the second is made durable. */
const HALVED_FROM = 16;

/**
 * The one writer of a file. What is queued in one turn of the event loop is one transaction and one fsync, in the order queued; what comes
 * while that is made durable is the next. A promise resolves only after COMMIT and, in a `GROUPED` file, the sync after it.
 * A job that throws rolls its group back; each job then runs in a transaction of its own, so it harms no other.
 */
export class GroupWriter {
  readonly #db: Database;
  readonly #batchLimit: number;
  #queue: Waiting[] = [];
  #state: 'open' | 'closed' | WriterBroken = 'open';
  #isBusy = false;
  readonly #rollbackListeners: (() => void)[] = [];

  constructor(db: Database, options: GroupWriterOptions = {}) {
    this.#db = db;
    this.#batchLimit = options.batchLimit ?? 256;
  }

  /**
   * Resolves with the job's result once it is durable.
   * Rejects with what the job threw, with the error of SQLite when COMMIT failed (the whole group then), or with
   * {@link WriterBroken} / {@link DatabaseClosed}. Rejected = not stored, save that a COMMIT or a sync which failed on a broken disk may
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
    if (this.#isBusy || this.#queue.length === 0) return;
    this.#isBusy = true;
    setImmediate(() => {
      const { length } = this.#queue;
      if (length === 1 || this.#db.wal === undefined) this.#writeNow();
      else void this.#writeOn(this.#db.wal, length < HALVED_FROM ? length : Math.ceil(length / 2));
    });
  }

  #take(most: number): readonly Waiting[] {
    return this.#queue.splice(0, Math.min(most, this.#batchLimit));
  }

  #writeNow(): void {
    const batch = this.#take(this.#queue.length);
    const settles = this.#runGroup(batch);
    try {
      this.#db.wal?.syncNow();
      tell(settles);
    } catch (cause) {
      this.#break(batch, cause);
    }
    this.#isBusy = false;
    this.#schedule();
  }

  /** Group upon group while there are any. The next is on its way to the disk before those of this one are told, and go on. */
  async #writeOn(wal: WalSync, most: number): Promise<void> {
    const batch = this.#take(most);
    const settles = this.#runGroup(batch);
    const broken = await wal.sync().then(
      () => undefined,
      (cause: unknown) => ({ cause }),
    );
    if (broken !== undefined) this.#break(batch, broken.cause);
    this.#isBusy = this.#queue.length > 0;
    if (this.#isBusy) void this.#writeOn(wal, this.#queue.length);
    if (broken === undefined) tell(settles);
  }

  /** How each job of the batch ended, to be told once that is durable. */
  #runGroup(batch: readonly Waiting[]): readonly Settle[] {
    if (this.#state instanceof Error) return rejections(batch, this.#state);
    const onRollback = (): void => this.#rollbackListeners.forEach((listener) => listener());
    try {
      return runTogether(this.#db, batch, onRollback);
    } catch (error) {
      if (error instanceof CommitFailed) return this.#commitFailed(batch, error.cause);
      return batch.length === 1 ? rejections(batch, error) : batch.flatMap((one) => this.#runGroup([one]));
    }
  }

  #commitFailed(batch: readonly Waiting[], cause: unknown): readonly Settle[] {
    if (/^SQLITE_(IOERR|CORRUPT)/.test(sqliteCode(cause))) this.#state = new WriterBroken('a COMMIT failed', { cause });
    return rejections(batch, cause);
  }

  // After a failed fsync the kernel may drop the pages: trying again can "succeed" without them on disk.
  #break(batch: readonly Waiting[], cause: unknown): void {
    this.#state = new WriterBroken('what was committed could not be made durable', { cause });
    tell(rejections(batch, cause));
  }
}

const rejections = (batch: readonly Waiting[], error: unknown): readonly Settle[] =>
  batch.map(
    ({ reject }) =>
      () =>
        reject(error),
  );

const tell = (settles: readonly Settle[]): void => {
  for (const settle of settles) settle();
};
