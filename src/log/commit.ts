import type { Instant } from '../domain/clock.ts';
import type { CommitId, StreamId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';

/** A fact as stored. `data` is open; `sealed` is ciphertext (base64) of the rest, under the stream's data key. */
export interface StoredEvent {
  readonly type: string;
  readonly data: JsonObject;
  readonly sealed?: string;
}

/** Something that a commit promises to have done: delivered at least once by the relay. */
export interface OutboxMessage {
  readonly kind: string;
  readonly data: JsonObject;
}

/** What a caller hands in. Neither id nor payload may hold personal data outside `sealed`. */
export interface CommitDraft {
  readonly streamId: StreamId;
  readonly commitId: CommitId;
  /** Who and which command: kept beside the events, hashed with them. */
  readonly meta: JsonObject;
  /** At least one. */
  readonly events: readonly StoredEvent[];
  readonly messages: readonly OutboxMessage[];
}

/** A commit in the log. Never changed. */
export interface Commit extends CommitDraft {
  /** 1, 2, 3 … within the stream, without holes. */
  readonly version: number;
  /** Order in the log, from 1, strictly rising; a reader that has seen `position` never later finds a smaller one new. */
  readonly position: number;
  readonly recordedAt: Instant;
  /** Hash of the commit before it in the stream; 64 zeros for the first. SHA-256, hex. */
  readonly previousHash: string;
  /** SHA-256, hex, over the previous hash and the canonical bytes of everything above but `position`. */
  readonly hash: string;
}

/** A commitId was used again in another stream. A bug of the caller: an id names one accepted command. */
export class CommitIdMisused extends Error {
  override readonly name = 'CommitIdMisused';
}

/** Largest canonical size of what a draft carries (events, messages and meta together), in bytes (UTF-8), included. */
export const COMMIT_LIMIT_BYTES = 4_194_304;
