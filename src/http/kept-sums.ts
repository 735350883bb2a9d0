import { epochMs, type Instant } from '../domain/clock.ts';
import type { CountedQuery } from '../projections/read-statistics.ts';
import type { Sums } from '../statistics/sums.ts';
import { type Kept, keptOnce } from './kept.ts';

/** Numbers as of days that are over, by who counts what. */
export type KeptSums = Kept<Sums>;

/** Until then a commit of the day before may still be on its way from another node. */
const SETTLED_MS = 3_600_000;

const keyOf = ({ processId, period, units, offices, before, hidden }: CountedQuery): string =>
  JSON.stringify([processId, period.id, before, offices, [...units].sort(), [...hidden].sort()]);

/** Counted once: as of a day the answer is the same for ever to whoever counts the same cases. What is read anew each time is what is not over yet. */
export const keptSums = (
  kept: KeptSums,
  query: CountedQuery,
  at: Instant,
  read: () => Promise<Sums>,
): Promise<Sums> => {
  const { before } = query;
  if (before === undefined || epochMs(at) - epochMs(before) < SETTLED_MS) return read();
  return keptOnce(kept, keyOf(query), read);
};
