import { setTimeout as wait } from 'node:timers/promises';
import type { Model } from 'mongoose';
import type { Clock } from '../../domain/clock.ts';
import { answered, MongoUnavailable } from '../../mongo/errors.ts';
import { insertEach } from '../../mongo/insert.ts';
import { CommitIdMisused, type CommitDraft } from '../commit.ts';
import type { AppendResult, ExpectedVersion } from '../event-log.ts';
import { chainHash } from '../hash.ts';
import type { Follower } from './follow.ts';
import type { Positions } from './positions.ts';
import { type CommitRow, commitOf, placeOf, rowId, voidAt } from './schema.ts';
import type { Head, StreamRows } from './stream-rows.ts';

/** A draft that waits to be stored. */
export interface Waiting {
  readonly draft: CommitDraft;
  /** Its canonical text. */
  readonly body: string;
  readonly expected: ExpectedVersion;
  readonly resolve: (result: AppendResult) => void;
  readonly reject: (error: unknown) => void;
  /** How often it has lost a race. */
  attempts: number;
}

/** What a round of writing stands on. */
export interface WriterOptions {
  readonly commits: Model<CommitRow>;
  readonly positions: Positions;
  readonly streams: StreamRows;
  readonly follower: Follower;
  readonly clock: Clock;
}

interface Placed {
  readonly waiting: Waiting;
  readonly head: Head;
}

/** More lost races than that in a row is no race: the server does not show what it refuses us for. */
const ATTEMPTS = 100;

/** Stores groups of drafts, each draft on its own: all or nothing holds for a commit, which is one document. */
export class CommitWriter {
  readonly #options: WriterOptions;
  #newestOwn = 0;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /** Tries each once; of no two in the group may the stream be the same. Gives those that lost a race and must be tried again. */
  async write(group: readonly Waiting[]): Promise<readonly Waiting[]> {
    const placed = (await Promise.all(group.map((waiting) => this.#place(waiting)))).filter((one) => one !== undefined);
    if (placed.length === 0) return [];
    try {
      return await this.#store(placed);
    } catch (error) {
      for (const { waiting } of placed) waiting.reject(error);
      return [];
    }
  }

  /** What the draft builds on; undefined when it is answered already. */
  async #place(waiting: Waiting): Promise<Placed | undefined> {
    const { draft, expected } = waiting;
    try {
      const { streams } = this.#options;
      const head = await (expected === 'next' ? streams.known(draft.streamId) : streams.at(draft.streamId, expected));
      if (head !== undefined) return { waiting, head };
      waiting.resolve((await this.#repeated(draft)) ?? (await this.#conflict(draft)));
    } catch (error) {
      waiting.reject(error);
    }
    return undefined;
  }

  async #store(placed: readonly Placed[]): Promise<readonly Waiting[]> {
    const { commits, follower, streams } = this.#options;
    const first = await this.#positionsAfter(placed);
    const rows = placed.map((one, index) => this.#row(one, first + index));
    const refused = await insertEach(commits, rows);
    const stored = rows.filter((_, index) => !refused.has(index));
    stored.forEach(streams.learn);
    follower.add(stored);
    this.#newestOwn = Math.max(this.#newestOwn, ...stored.map(({ position }) => position));
    rows.forEach((row, index) => {
      if (!refused.has(index)) placed[index]?.waiting.resolve({ kind: 'appended', commit: commitOf(row) });
    });
    const lost = [...refused.keys()];
    if (lost.length === 0) return [];
    await this.#giveUp(lost.map((index) => first + index));
    const again = await Promise.all(lost.map((index) => this.#settle(placed[index] as Placed)));
    return again.filter((waiting) => waiting !== undefined);
  }

  /**
   * Positions above all that the drafts build on or that this node has stored: within a stream they rise with the versions.
   * The counter gives such ones by itself, unless it was lost or set back.
   */
  async #positionsAfter(placed: readonly Placed[]): Promise<number> {
    const { positions, follower } = this.#options;
    const first = await positions.take(placed.length);
    const floor = Math.max(this.#newestOwn, follower.head(), ...placed.map(({ head }) => head.position));
    if (first > floor) return first;
    await positions.raiseTo(floor);
    return this.#positionsAfter(placed);
  }

  #row({ waiting: { draft, body }, head }: Placed, position: number): CommitRow {
    const { streamId, commitId } = draft;
    const version = head.version + 1;
    const recordedAt = this.#options.clock();
    const hash = chainHash(head.hash, { commitId, recordedAt, streamId, version }, body);
    return { _id: rowId(streamId, version), position, commitId, recordedAt, body, previousHash: head.hash, hash };
  }

  /** Positions that were taken and are not used. Said at once, so that no reader waits; if that fails, a reader will. */
  async #giveUp(unused: readonly number[]): Promise<void> {
    const rows = unused.map(voidAt);
    const refused = await insertEach(this.#options.commits, rows).catch(() => new Map(rows.entries()));
    this.#options.follower.add(rows.filter((_, index) => !refused.has(index)));
  }

  /** Why one was refused: its id is stored, its version is, or its position, void or taken twice. Only in the last case, or as `next`, again. */
  async #settle({ waiting, head }: Placed): Promise<Waiting | undefined> {
    const { draft, expected } = waiting;
    const { streams, positions, commits } = this.#options;
    try {
      const repeated = await this.#repeated(draft);
      if (repeated !== undefined) return void waiting.resolve(repeated);
      const newest = await streams.newest(draft.streamId);
      if (newest.version > head.version && expected !== 'next') return void waiting.resolve(conflictAt(newest));
      waiting.attempts += 1;
      if (waiting.attempts > ATTEMPTS) throw new MongoUnavailable('the server shows not what it refuses us for');
      if (newest.version === head.version) {
        const last = await answered(commits.findOne().sort({ position: -1 }).lean<CommitRow>());
        await positions.raiseTo(last?.position ?? 0);
        await wait(Math.min(waiting.attempts, 20));
      }
      return waiting;
    } catch (error) {
      return void waiting.reject(error);
    }
  }

  async #repeated({ commitId, streamId }: CommitDraft): Promise<AppendResult | undefined> {
    const row = await answered(this.#options.commits.findOne({ commitId }).lean<CommitRow>());
    if (row === null) return undefined;
    if (placeOf(row).streamId !== streamId) throw new CommitIdMisused(commitId);
    return { kind: 'repeated', commit: commitOf(row) };
  }

  async #conflict({ streamId }: CommitDraft): Promise<AppendResult> {
    return conflictAt(await this.#options.streams.newest(streamId));
  }
}

const conflictAt = ({ version }: Head): AppendResult => ({ kind: 'version-conflict', currentVersion: version });
