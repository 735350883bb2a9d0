import type { Instant } from './clock.ts';

/** From `from` (included) to `to` (excluded); null is until further notice. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** Whether the instant is in the period. */
export const isDuring = ({ from, to }: Period, at: Instant): boolean => from <= at && (to === null || at < to);

/** Whether they have an instant in common. */
export const overlap = (a: Period, b: Period): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
