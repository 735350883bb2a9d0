import type { Count, Where } from './family.ts';
import type { Layout } from './layout.ts';

/** The most that a count may be. */
const MAX_COUNT = 1_000_000_000;

/** The counts as they are. @throws RangeError for what is no whole number within 0–1,000,000,000 */
export const checkedCounts = (counts: readonly Count[]): readonly Count[] => {
  const wrong = counts.find(({ count }) => !Number.isSafeInteger(count) || count < 0 || count > MAX_COUNT);
  if (wrong) throw new RangeError(`${wrong.count} is no count`);
  return counts;
};

/** By leaf, how many there are. @throws RangeError for what is no leaf, no count, or said twice */
export const leafCounts = ({ axes, size, nodesOf, leafOf }: Layout, said: readonly Count[]): Int32Array => {
  const counts = new Int32Array(size);
  const seen = new Set<number>();
  for (const { at, count } of checkedCounts(said)) {
    const parts = nodesOf(at);
    if (parts.some((part, on) => part >= (axes[on]?.size ?? 0))) throw new RangeError('a count is at leaves');
    const leaf = leafOf(parts);
    if (seen.has(leaf)) throw new RangeError('a count is said twice');
    seen.add(leaf);
    counts[leaf] = count;
  }
  return counts;
};

/** By leaf, 1 where there can be none. @throws RangeError where there are some */
export const impossibleLeaves = (layout: Layout, places: readonly Where[], counts: Int32Array): Uint8Array => {
  const impossible = new Uint8Array(layout.size);
  for (const at of places) for (const leaf of layout.leavesUnder(layout.nodesOf(at))) impossible[leaf] = 1;
  if (counts.some((count, leaf) => count > 0 && impossible[leaf] === 1)) throw new RangeError('an impossible count');
  return impossible;
};
