import type { Commit } from '../log/commit.ts';
import type { EventLog } from '../log/event-log.ts';

/** Reads commits after a position, up to another, in order. */
export type ReadCommits = (after: number, upTo: number) => Promise<readonly Commit[]>;

/** Answers kept: the projections' newest, while the handlers come after. */
const KEPT = 4;

/** Reads the log a batch at a time, and remembers the last answers: handlers mostly ask for what has just been projected. */
export const createLogReader = (log: EventLog, batch: number): ReadCommits => {
  const kept = new Map<number, readonly Commit[]>();
  const read = async (after: number): Promise<readonly Commit[]> => {
    const commits = await log.readAll(after, batch);
    const [oldest] = kept.keys();
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
    if (commits.length > 0) kept.set(after, commits);
    return commits;
  };
  /** What a kept answer has after the position: whoever goes on in small steps must not read the same again at each. */
  const keptAfter = (after: number): readonly Commit[] | undefined => {
    for (const [from, commits] of kept)
      if (from <= after && (commits.at(-1)?.position ?? 0) > after)
        return commits.filter(({ position }) => position > after);
    return undefined;
  };
  return async (after, upTo) => {
    const commits = keptAfter(after) ?? (await read(after));
    return commits.filter(({ position }) => position <= upTo);
  };
};
