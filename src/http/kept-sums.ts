import { epochMs, type Instant } from '../domain/clock.ts';
import type { CountedQuery } from '../projections/read-statistics.ts';
import type { Sums } from '../statistics/sums.ts';

/** Numbers as of days that are over, by who counts what. */
export type KeptSums = Map<string, Promise<Sums>>;

/** So many are kept, the newest asked for. */
const MOST = 200;
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
  const key = keyOf(query);
  const sums = kept.get(key) ?? read();
  kept.delete(key);
  kept.set(key, sums);
  sums.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return sums;
};
