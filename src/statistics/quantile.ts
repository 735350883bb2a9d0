/** How many there are of a value. */
export interface ValueCount {
  readonly value: number;
  readonly count: number;
}

/** The least value that at least the share (over 0, 1 at most) of them do not exceed; null of none. Exact, from counts by rising value. */
export const quantileOf = (counts: readonly ValueCount[], share: number): number | null => {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let seen = 0;
  for (const { value, count } of counts) {
    seen += count;
    if (count > 0 && seen >= share * total) return value;
  }
  return null;
};
