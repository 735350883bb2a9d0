import type { KeyObject } from 'node:crypto';
import { type Clock, instantOf } from '../../src/domain/clock.ts';
import { commitId, streamId } from '../../src/domain/ids.ts';
import { type CheckpointStore, checkpointSigner } from '../../src/log/checkpoint.ts';
import type { Commit, CommitDraft } from '../../src/log/commit.ts';
import type { AppendResult, EventLog } from '../../src/log/event-log.ts';
import type { LogReport } from '../../src/log/verify-log.ts';
import { tempDir } from '../support/temp-dir.ts';
import type { Deviations } from './rules.ts';

/** Rules of `src/log/SPEC.md`. */
export type LogRule = `LOG-${number}`;

/** A log that is open, with what lies beside it. */
export interface OpenedLog {
  readonly log: EventLog;
  readonly checkpoints: CheckpointStore;
  /** Closes all; `open` at the same place afterwards gives the same log. */
  close(): Promise<void>;
}

/** What an adapter shows of itself to be tested. A place is an empty folder, or a name from which it makes a database of its own. */
export interface EventLogAdapter {
  readonly name: string;
  open(place: string, clock: Clock): Promise<OpenedLog>;
  /** Verifies the stored bytes at a place that is closed. */
  verify(place: string, publicKey: KeyObject): Promise<LogReport>;
  /** Tries, with the rights of the server, to change and to delete a stored commit; rejects or throws when refused. */
  readonly attempts: Readonly<
    Record<'update' | 'delete' | 'replace', (place: string, position: number) => Promise<void>>
  >;
  /** What one with all rights to the storage can do, at a place that is closed. */
  readonly tamper: {
    changeBody(place: string, position: number): Promise<void>;
    remove(place: string, position: number): Promise<void>;
    swap(place: string, position: number, other: number): Promise<void>;
  };
  readonly deviations: Deviations<LogRule>;
}

/** When every commit of the tests is recorded. */
export const NOON = instantOf(Date.UTC(2026, 7, 17, 10));
/** Stands still at {@link NOON}. */
export const clock: Clock = () => NOON;
/** Signs the checkpoints of the tests. */
export const signer = checkpointSigner(Buffer.alloc(32, 7));

/** A draft with what the test leaves out filled in. */
export const draft = (stream: string, id: string, parts: Partial<CommitDraft> = {}): CommitDraft => ({
  streamId: streamId(stream),
  commitId: commitId(id),
  meta: { by: 'person:1' },
  events: [{ type: 'NoteAdded', data: { id } }],
  messages: [{ kind: 'case.changed', data: { id } }],
  ...parts,
});

/** The commit of an append that must succeed. */
export const appended = (result: AppendResult): Commit => {
  if (result.kind !== 'appended') throw new Error(`not appended: ${result.kind}`);
  return result.commit;
};
/** 0, 1 … n − 1. */
export const count = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

/** Three streams of four commits each, taking turns: positions 1–12. */
export const fill = async (log: EventLog): Promise<readonly Commit[]> => {
  const commits: Commit[] = [];
  for (const i of count(12)) commits.push(appended(await log.append(draft(`case:${i % 3}`, `c:${i}`), 'next')));
  return commits;
};

/** Runs with a new log and closes it. Gives the place. */
export const withLog = async (adapter: EventLogAdapter, run: (opened: OpenedLog) => Promise<void>): Promise<string> => {
  const place = tempDir();
  const opened = await adapter.open(place, clock);
  try {
    await run(opened);
  } finally {
    await opened.close();
  }
  return place;
};
