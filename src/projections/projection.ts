import type { Commit } from '../log/commit.ts';
import type { ProjectionWriter } from './store.ts';

/** Something derived from the log, commit by commit, in order. */
export interface Projection {
  /** Unique among projections; stored. */
  readonly name: string;
  /** Raised when the same log should give something else than before: everything is then made anew. */
  readonly version: number;
  /** Pure but for the writer: the same commits in the same order give the same documents. Handed each commit once. */
  project(commit: Commit, writer: ProjectionWriter): Promise<void>;
}
