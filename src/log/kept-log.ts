import type { KeptRows } from '../domain/kept-rows.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Commit } from './commit.ts';

/** A commit as its bytes are stored: nothing of it is made anew when it is moved. */
export interface KeptCommit extends Pick<Commit, 'position' | 'version' | 'previousHash' | 'hash'> {
  readonly streamId: string;
  readonly commitId: string;
  readonly recordedAt: string;
  /** Canonical JSON, as hashed. */
  readonly body: string;
}

/** The log as it is stored. */
export interface KeptLog {
  /** By position. A position may be missing: it was void where the log comes from. */
  readonly commits: KeptRows<KeptCommit>;
  /** By position. */
  readonly checkpoints: KeptRows<Checkpoint>;
  /** Says of the positions between the commits that they stay empty, and goes on after the last. To be called when all commits are there; twice is once. */
  closeGaps(): Promise<void>;
}

/** Positions between the commits that have none, in order. */
export async function* gapsIn(positions: AsyncIterable<{ readonly position: number }>): AsyncGenerator<number> {
  let last = 0;
  for await (const { position } of positions) {
    for (let missing = last + 1; missing < position; missing += 1) yield missing;
    last = position;
  }
}
