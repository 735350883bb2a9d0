/** Into so many parts the time of a deadline is divided, from its start to its due instant. */
export const PARTS = 50;

/**
 * A deadline whose fate is known. Shares are of its time: 0 = when it started, 1 = when it was due.
 * `seenFrom` is when it was set, which is after its start where the start lies before the case: what nobody could see open cannot have
 * been forecast.
 */
export type Outcome =
  | { readonly isLate: false; readonly seenFrom: number; readonly doneAt: number }
  | { readonly isLate: true; readonly seenFrom: number };

/** How many, by the part of the time ({@link PARTS}). */
export type Counts = { readonly [part: string]: number };

/**
 * Outcomes counted, and nothing else: no case, no person, no day. Adding is commutative, so the order in which they became known
 * is not kept.
 */
export type Tally = {
  /** By the part in which they were first seen: those that came to be done in time, and those that became late. */
  readonly seenInTime: Counts;
  readonly seenLate: Counts;
  /** By the part in which they were done; only those in time. */
  readonly done: Counts;
};

/** Deadlines that were still open at some share of their time, and how many of them became late. */
export interface Similar {
  readonly count: number;
  readonly late: number;
}

/** Nothing known yet. */
export const EMPTY_TALLY: Tally = { seenInTime: {}, seenLate: {}, done: {} };

/** Before the start counts as the first part, the due instant and later as the last. */
const partOf = (share: number): number => Math.min(PARTS - 1, Math.max(0, Math.floor(share * PARTS)));

const oneMore = (counts: Counts, share: number): Counts => {
  const part = String(partOf(share));
  return { ...counts, [part]: (counts[part] ?? 0) + 1 };
};

/** The tally with the outcome. What was first seen when it was late already could not be forecast, and is left out. */
export const addOutcome = (tally: Tally, outcome: Outcome): Tally => {
  if (outcome.seenFrom >= 1) return tally;
  if (outcome.isLate) return { ...tally, seenLate: oneMore(tally.seenLate, outcome.seenFrom) };
  const { seenFrom, doneAt } = outcome;
  return { ...tally, seenInTime: oneMore(tally.seenInTime, seenFrom), done: oneMore(tally.done, doneAt) };
};

const upTo = (counts: Counts, part: number): number =>
  Object.entries(counts).reduce((sum, [of, count]) => (Number(of) <= part ? sum + count : sum), 0);

/**
 * Those that were open at the share of their time: seen by then and not done before. To the part of the time, rounded so that what was
 * done within the same part still counts as open.
 * @source Klein & Moeschberger, Survival Analysis (2003), 4.6: the set at risk under delayed entry
 */
export const similarAt = (tally: Tally, share: number): Similar => {
  const part = partOf(share);
  const late = upTo(tally.seenLate, part);
  return { late, count: late + upTo(tally.seenInTime, part) - upTo(tally.done, part - 1) };
};
