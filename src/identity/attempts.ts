import { epochMs, type Instant, instantOf } from '../domain/clock.ts';

/** Failed logins counted under one key. */
export interface AttemptCount {
  readonly failures: number;
  readonly lastAt: Instant;
}

/** Keeps the counts, so that a restart does not begin anew. A resolved write is durable. */
export interface Attempts {
  /** Reads and writes several counts as one. `change` is pure and may run twice; what it gives back is stored, `undefined` is forgotten. */
  update<Answer>(
    keys: readonly string[],
    change: (counts: readonly (AttemptCount | undefined)[]) => readonly [readonly (AttemptCount | undefined)[], Answer],
  ): Promise<Answer>;
  /** Forgets counts whose last failure is older. */
  forgetBefore(at: Instant): Promise<void>;
}

/** How guessing is slowed down: never a lock, only a wait that doubles up to a limit. */
export interface Slowdown {
  /** So many failures cost nothing. */
  readonly freeFailures: number;
  readonly longestWaitSeconds: number;
  /** So long after the last failure all is forgotten. */
  readonly forgetAfterSeconds: number;
}

/** An account: some 300 guesses a day at most. */
export const PER_ACCOUNT: Slowdown = { freeFailures: 4, longestWaitSeconds: 300, forgetAfterSeconds: 86_400 };
/** An address: a whole school may share one, so it is more patient. */
export const PER_ADDRESS: Slowdown = { freeFailures: 100, longestWaitSeconds: 300, forgetAfterSeconds: 3600 };

const secondsSince = (at: Instant, now: Instant): number => (epochMs(now) - epochMs(at)) / 1000;

const isForgotten = ({ lastAt }: AttemptCount, { forgetAfterSeconds }: Slowdown, now: Instant): boolean =>
  secondsSince(lastAt, now) >= forgetAfterSeconds;

const waitSeconds = (failures: number, { freeFailures, longestWaitSeconds }: Slowdown): number =>
  failures < freeFailures ? 0 : Math.min(2 ** (failures - freeFailures), longestWaitSeconds);

/** Whole seconds until the next try may be made; 0 = now. A clock set back waits no longer than from now on. */
export const secondsToWait = (count: AttemptCount | undefined, slowdown: Slowdown, now: Instant): number => {
  if (count === undefined || isForgotten(count, slowdown, now)) return 0;
  const passed = Math.max(0, secondsSince(count.lastAt, now));
  return Math.max(0, Math.ceil(waitSeconds(count.failures, slowdown) - passed));
};

/** The count with one more failure. */
export const withFailure = (count: AttemptCount | undefined, slowdown: Slowdown, now: Instant): AttemptCount => ({
  failures: count === undefined || isForgotten(count, slowdown, now) ? 1 : count.failures + 1,
  lastAt: now,
});

/** The count with one failure less: it was none after all. */
export const withoutFailure = (count: AttemptCount | undefined): AttemptCount | undefined =>
  count === undefined || count.failures <= 1 ? undefined : { ...count, failures: count.failures - 1 };

/** Seconds to wait before a try that is counted under all these keys, 0 = go on. It counts as failed from now on, so that a hundred at once are not one. */
export const beginTry = (
  attempts: Attempts,
  counted: readonly (readonly [key: string, slowdown: Slowdown])[],
  now: Instant,
): Promise<number> =>
  attempts.update(
    counted.map(([key]) => key),
    (counts) => {
      const wait = Math.max(...counted.map(([, slowdown], at) => secondsToWait(counts[at], slowdown, now)));
      return wait > 0 ? [counts, wait] : [counted.map(([, slowdown], at) => withFailure(counts[at], slowdown, now)), 0];
    },
  );

/** Before it no count is needed any more. */
export const forgettableBefore = (now: Instant): Instant =>
  instantOf(epochMs(now) - 1000 * Math.max(PER_ACCOUNT.forgetAfterSeconds, PER_ADDRESS.forgetAfterSeconds));
