import type { Instant } from '../domain/clock.ts';
import type { CaseId, PersonId } from '../domain/ids.ts';

/** What somebody read or tried to read. Stored for ever under these names. */
export const READ_ACTIONS = [
  'case.read',
  'case.receipt',
  'case.documents',
  'case.reads',
  'case.command',
  /** Taken out as a file. */
  'case.file',
  /** … and for whom it was masked, to be handed out. */
  'case.pack.skolinspektionen',
  'case.pack.deidentified',
] as const;
export type ReadAction = (typeof READ_ACTIONS)[number];

/** One look, or one attempt, at a case: who, what, when, and whether it was allowed. Holds ids only. */
export interface ReadEntry {
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly action: ReadAction;
  readonly at: Instant;
  readonly wasAllowed: boolean;
}

/** What page of a case's log; newest first. */
export interface ReadPageQuery {
  /** Whole number from 1. */
  readonly limit: number;
  /** @throws BadReadCursor when this log did not give it. */
  readonly cursor?: string | undefined;
}

/** A page, and the cursor of the page after it; absent on the last. */
export interface ReadPage {
  readonly entries: readonly ReadEntry[];
  readonly next?: string;
}

/**
 * Who has read which case. Kept apart from the cases' own log: it is about staff, has a retention of its own, and
 * must not slow a reading down.
 */
export interface ReadLog {
  /** Takes an entry and returns at once; it is durable after `flush`, or a moment later by itself. */
  record(entry: ReadEntry): void;
  /** Entries of the case, those taken before the call included. */
  ofCase(caseId: CaseId, query: ReadPageQuery): Promise<ReadPage>;
  /** Resolves when everything taken is durable. Call it before the writer is closed. */
  flush(): Promise<void>;
}

/** A cursor that the read log did not give. */
export class BadReadCursor extends Error {
  override readonly name = 'BadReadCursor';
}
