import { type Clock, epochMs, type Instant } from '../domain/clock.ts';
import type { CaseId } from '../domain/ids.ts';
import type { Leases } from './lease.ts';

/** What a sweeper is built of. */
export interface SweepParts {
  /** Cases with something due by the instant, longest waiting first, at most `limit`. May name a case that is done already. */
  readonly dueCases: (now: Instant, limit: number) => Promise<readonly CaseId[]>;
  /** Passes what is due in the case; false when nothing was. */
  readonly tick: (caseId: CaseId) => Promise<boolean>;
  /** Resolves when `dueCases` knows what has been committed so far. */
  readonly caughtUp: () => Promise<void>;
  readonly leases: Leases;
  readonly clock: Clock;
  /** Name of this node among those that sweep. */
  readonly holder: string;
  /** Told of what went wrong with a case; the sweep goes on with the others. */
  readonly onError: (caseId: CaseId, error: unknown) => void;
}

const BATCH = 256;
const LEASE_MS = 30_000;

/** Ticks a batch at once, so that the log can commit them together. Cases that failed wait for the next sweep. */
const tickAll = async ({ tick, onError }: SweepParts, caseIds: readonly CaseId[]): Promise<number> => {
  const done = await Promise.all(
    caseIds.map((caseId) =>
      tick(caseId).catch((error: unknown) => {
        onError(caseId, error);
        return false;
      }),
    ),
  );
  return done.filter(Boolean).length;
};

/**
 * Passes everything that is due now, in all cases, while this node holds the lease. Gives the number of cases that changed;
 * 0 also when another node sweeps. Running it twice, or on two nodes, passes nothing twice.
 */
export const sweepDeadlines = async (parts: SweepParts): Promise<number> => {
  let changed = 0;
  for (;;) {
    const now = parts.clock();
    if ((await parts.leases.take('deadline-sweep', parts.holder, LEASE_MS, epochMs(now))) === undefined) return changed;
    await parts.caughtUp();
    const due = await parts.dueCases(now, BATCH);
    const ticked = await tickAll(parts, due);
    changed += ticked;
    if (due.length < BATCH || ticked === 0) return changed;
  }
};

/** Sweeps again and again, never two at once. */
export interface Sweeper {
  /** Sweeps now, or waits for the one that is under way and then sweeps. */
  sweep(): Promise<number>;
  stop(): Promise<void>;
}

/** A sweeper that wakes by itself every `everyMs`. A machine that slept, or was down, sweeps what was due meanwhile. */
export const startSweeper = (parts: SweepParts, everyMs: number): Sweeper => {
  let last: Promise<number> = Promise.resolve(0);
  const sweep = (): Promise<number> => {
    last = last.then(
      () => sweepDeadlines(parts),
      () => sweepDeadlines(parts),
    );
    return last;
  };
  const timer = setInterval(
    () => void sweep().catch((error: unknown) => parts.onError('sweep' as CaseId, error)),
    everyMs,
  );
  return {
    sweep,
    stop: async () => {
      clearInterval(timer);
      await last.catch(() => 0);
    },
  };
};
