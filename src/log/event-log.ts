import type { CommitId, StreamId } from '../domain/ids.ts';
import type { Commit, CommitDraft } from './commit.ts';

/** `next`: whatever comes next (the log resolves it). Otherwise the version the stream must have now; 0 = new stream. */
export type ExpectedVersion = number | 'next';

/** What an append answers. A taken version and an oversize are values: the caller decides anew or refuses. */
export type AppendResult =
  | { readonly kind: 'appended'; readonly commit: Commit }
  /** This commitId is already in the log, in this stream; nothing was stored now. */
  | { readonly kind: 'repeated'; readonly commit: Commit }
  | { readonly kind: 'version-conflict'; readonly currentVersion: number }
  | { readonly kind: 'too-large'; readonly limitBytes: number };

/**
 * The truth: streams of commits. Rules in `SPEC.md`; every adapter passes `test/contract/event-log.ts`.
 * An `appended` answer is durable: it survives `kill -9` and, as far as the disk keeps its promise, loss of power.
 */
export interface EventLog {
  append(draft: CommitDraft, expectedVersion: ExpectedVersion): Promise<AppendResult>;
  /** Commits of one stream with version > `afterVersion` (0 = all), in order. Unknown stream: empty. */
  readStream(streamId: StreamId, afterVersion?: number): Promise<readonly Commit[]>;
  /** Up to `limit` commits with position > `afterPosition`, in order, without a gap that could be filled later. */
  readAll(afterPosition: number, limit: number): Promise<readonly Commit[]>;
  findCommit(commitId: CommitId): Promise<Commit | undefined>;
  /** Position of the newest commit; 0 when empty. */
  head(): Promise<number>;
  /** Called after new commits became readable, with the newest position. A hint only. Returns the way to stop it. */
  onAppended(listener: (position: number) => void): () => void;
  close(): Promise<void>;
}
