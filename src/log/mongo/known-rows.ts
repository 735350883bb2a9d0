import { type CommitRow, isVoid } from './schema.ts';

const ROWS_KEPT = 2_000;
const BYTES_KEPT = 16 * 1024 * 1024;

/** What this node knows of the end of the log: up to where there is no gap, the newest before that, and what lies beyond. */
export interface KnownRows {
  /** Every position up to here holds a commit or a void. Only rises. */
  passed(): number;
  /** Position of the newest commit up to there. */
  head(): number;
  /** Commits and voids as stored, in any order; those known already are passed over. */
  add(rows: readonly CommitRow[]): void;
  /** Positions up to `upTo` of which nothing is known, in order; the first `limit`. */
  missing(upTo: number, limit: number): readonly number[];
  /** Largest position known of, 0 when none. */
  furthest(): number;
  /** Up to `limit` commits after a position, when all of them are still remembered. */
  recentAfter(position: number, limit: number): readonly CommitRow[] | undefined;
}

/** Remembers the newest 2 000 rows, at most 16 MiB of text: whoever follows the log mostly asks for what this node has just stored. */
export const knownRows = (passedAtStart: number, headAtStart: number): KnownRows => {
  const ahead = new Map<number, CommitRow>();
  let recent: CommitRow[] = [];
  let bytes = 0;
  let passed = passedAtStart;
  let head = headAtStart;
  let furthest = passedAtStart;

  const forgetOldest = (): void => {
    if (recent.length <= ROWS_KEPT && bytes <= BYTES_KEPT) return;
    // Half at a time, so that the rest is not moved for each.
    recent = recent.slice(Math.ceil(recent.length / 2));
    bytes = recent.reduce((sum, { body }) => sum + body.length, 0);
  };
  const pass = (row: CommitRow): void => {
    ahead.delete(row.position);
    recent.push(row);
    bytes += row.body.length;
    passed = row.position;
    if (!isVoid(row)) head = row.position;
  };
  return {
    passed: () => passed,
    head: () => head,
    furthest: () => furthest,
    add: (rows) => {
      for (const row of rows) {
        if (row.position > passed) ahead.set(row.position, row);
        furthest = Math.max(furthest, row.position);
      }
      for (let next = ahead.get(passed + 1); next !== undefined; next = ahead.get(passed + 1)) pass(next);
      forgetOldest();
    },
    missing: (upTo, limit) => {
      const found: number[] = [];
      for (let position = passed + 1; position <= upTo && found.length < limit; position += 1)
        if (!ahead.has(position)) found.push(position);
      return found;
    },
    recentAfter: (position, limit) => {
      const first = recent[0]?.position ?? passed + 1;
      if (position + 1 < first) return undefined;
      const commits: CommitRow[] = [];
      for (let at = position + 1 - first; at < recent.length && commits.length < limit; at += 1) {
        const row = recent[at];
        if (row !== undefined && !isVoid(row)) commits.push(row);
      }
      return commits;
    },
  };
};
