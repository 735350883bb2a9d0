import type { Model } from 'mongoose';
import { answered } from '../../mongo/errors.ts';
import { insertEach } from '../../mongo/insert.ts';
import { type KnownRows, knownRows } from './known-rows.ts';
import type { Positions } from './positions.ts';
import { type CommitRow, isVoid, voidAt } from './schema.ts';

/** Follows the log to where it has no gap. */
export interface Follower {
  /** What this node has stored itself. */
  add(rows: readonly CommitRow[]): void;
  /** Looks what there is; whoever calls sees at least what was stored before the call. Fills gaps that are older than the patience. */
  look(): Promise<void>;
  /** Position of the newest commit before the first gap, as last seen. */
  head(): number;
  /** Up to `limit` commits after a position, in order, up to {@link head}. */
  read(afterPosition: number, limit: number): Promise<readonly CommitRow[]>;
  /** Remembers for the next start how far it has come. */
  save(): Promise<void>;
}

export interface FollowOptions {
  readonly commits: Model<CommitRow>;
  readonly positions: Positions;
  /** How long a gap is waited for, in milliseconds, counted from when this node first saw it. */
  readonly patienceMs: number;
}

interface Gap {
  readonly position: number;
  readonly upTo: number;
  readonly seenAt: number;
}

const PAGE = 500;
const SAVED_EVERY = 1_000;
/** How long the counter of positions is believed when it says that there is nothing new. */
const BELIEVED_MS = 5_000;

/** Runs one at a time. Who asks while one runs waits for the next, which begins after the question; all who wait share it. */
const shared = (work: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | undefined;
  let queued: Promise<void> | undefined;
  const start = (): Promise<void> => {
    queued = undefined;
    running = work().finally(() => (running = undefined));
    return running;
  };
  return () => {
    if (running === undefined) return start();
    queued ??= running.then(start, start);
    return queued;
  };
};

const rowsFrom = (
  commits: Model<CommitRow>,
  after: number,
  upTo: number,
  limit: number,
): Promise<readonly CommitRow[]> =>
  answered(
    commits
      .find({ position: { $gt: after, $lte: upTo } })
      .sort({ position: 1 })
      .limit(limit)
      .lean<CommitRow[]>(),
  );

/** Up to `limit` commits; none only where there is none. Voids are left out here: a filter beside the position might mislead the server's choice of index. */
const commitsFrom = async (
  commits: Model<CommitRow>,
  after: number,
  upTo: number,
  limit: number,
): Promise<readonly CommitRow[]> => {
  const rows = await rowsFrom(commits, after, upTo, limit);
  const found = rows.filter((row) => !isVoid(row));
  const last = rows.at(-1);
  return found.length > 0 || last === undefined ? found : commitsFrom(commits, last.position, upTo, limit);
};

/** Position of the newest commit up to a position; 0 when there is none. */
const commitUpTo = async (commits: Model<CommitRow>, position: number): Promise<number> => {
  const row = await answered(
    commits
      .findOne({ position: { $lte: position } })
      .sort({ position: -1 })
      .lean<CommitRow>(),
  );
  if (row === null) return 0;
  return isVoid(row) ? commitUpTo(commits, row.position - 1) : row.position;
};

const newestPosition = async (commits: Model<CommitRow>): Promise<number> =>
  (await answered(commits.findOne().sort({ position: -1 }).lean<CommitRow>()))?.position ?? 0;

/** From where it is known that there is no gap; no further than the log goes, so that a log cut off is seen to be. */
const start = async (commits: Model<CommitRow>, positions: Positions): Promise<KnownRows> => {
  const [saved, newest] = await Promise.all([positions.passed(), newestPosition(commits)]);
  const passed = Math.min(saved, newest);
  return knownRows(passed, await commitUpTo(commits, passed));
};

class LogFollower implements Follower {
  readonly #options: FollowOptions;
  readonly #known: KnownRows;
  #gap: Gap | undefined;
  #saved: number;
  /** When more than the counter was looked at. */
  #lookedAt = Number.NEGATIVE_INFINITY;
  readonly look: () => Promise<void>;

  constructor(options: FollowOptions, known: KnownRows) {
    this.#options = options;
    this.#known = known;
    this.#saved = known.passed();
    this.look = shared(() => this.#look());
  }

  add(rows: readonly CommitRow[]): void {
    this.#known.add(rows);
  }

  head(): number {
    return this.#known.head();
  }

  async read(afterPosition: number, limit: number): Promise<readonly CommitRow[]> {
    // Who asks for more than is known of wants what is new too.
    if (this.#known.head() - afterPosition < limit) await this.look();
    if (afterPosition >= this.#known.head()) return [];
    const recent = this.#known.recentAfter(afterPosition, limit);
    return recent ?? commitsFrom(this.#options.commits, afterPosition, this.#known.head(), limit);
  }

  async save(): Promise<void> {
    const passed = this.#known.passed();
    if (passed > this.#saved) await this.#options.positions.savePassed(passed);
    this.#saved = passed;
  }

  async #look(): Promise<void> {
    const taken = await this.#options.positions.taken();
    // The counter is looked up by its key. It may have been set back, so it is not believed for long.
    if (taken <= this.#known.passed() && performance.now() - this.#lookedAt < BELIEVED_MS) return;
    await this.#readOn();
    this.#lookedAt = performance.now();
    if (await this.#fillGap(Math.max(taken, this.#known.furthest()))) await this.#readOn();
    if (this.#known.passed() - this.#saved >= SAVED_EVERY) await this.save();
  }

  async #readOn(): Promise<void> {
    const before = this.#known.passed();
    const rows = await rowsFrom(this.#options.commits, before, Number.MAX_SAFE_INTEGER, PAGE);
    this.#known.add(rows);
    if (rows.length === PAGE && this.#known.passed() > before) await this.#readOn();
  }

  /** Says of what has been missing for longer than the patience that it stays so. True when it has said it of any. */
  async #fillGap(upTo: number): Promise<boolean> {
    const [position] = this.#known.missing(upTo, 1);
    if (position === undefined) this.#gap = undefined;
    else if (this.#gap?.position !== position) this.#gap = { position, upTo, seenAt: performance.now() };
    if (this.#gap === undefined || performance.now() - this.#gap.seenAt < this.#options.patienceMs) return false;
    await insertEach(this.#options.commits, this.#known.missing(this.#gap.upTo, PAGE).map(voidAt));
    return true;
  }
}

/** Begins where some reader has come to before; reads what is new since. */
export const followLog = async (options: FollowOptions): Promise<Follower> => {
  const follower = new LogFollower(options, await start(options.commits, options.positions));
  await follower.look();
  return follower;
};
