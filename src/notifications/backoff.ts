import { epochMs, type Instant, instantOf } from '../domain/clock.ts';
import { digestOf } from './delivery.ts';

/** How often what fails is tried again. */
export interface RetryPolicy {
  /** Attempts after which it is dead, 1 or more. */
  readonly attempts: number;
  /** After the first failure; each pause is twice the one before. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
}

/** Some sixteen hours: a server that is down overnight loses nothing. */
export const DEFAULT_RETRY: RetryPolicy = { attempts: 12, firstPauseMs: 60_000, longestPauseMs: 4 * 3_600_000 };

/** 0 (included) to 1 (excluded); follows from the delivery and the attempt, so that they do not all come back at once. */
const jitterOf = (deliveryId: string, attempt: number): number =>
  Number.parseInt(digestOf([deliveryId, String(attempt)]).slice(0, 8), 16) / 2 ** 32;

/** When the attempt, counted from 1, is followed by the next should it fail: three quarters to five quarters of the pause later. */
export const retryAt = (policy: RetryPolicy, deliveryId: string, attempt: number, now: Instant): Instant => {
  const pauseMs = Math.min(policy.longestPauseMs, policy.firstPauseMs * 2 ** (attempt - 1));
  return instantOf(Math.round(epochMs(now) + pauseMs * (0.75 + jitterOf(deliveryId, attempt) / 2)));
};
