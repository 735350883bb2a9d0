/** What the huvudman decides for itself of what is proposed to the mapping. No number here is law. */
export const DEFAULT_OPTIONS = {
  /** Cases of so many days back are looked at together. */
  proposalDays: 365,
  /** So many at the same place and time of day are proposed; five, so that no child can be told from it. 0: nothing is. */
  proposalCount: 5,
  /** So many proposals at most, the most frequent first. */
  proposalsAtMost: 5,
} as const;
