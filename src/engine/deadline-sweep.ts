import type { Instant } from '../domain/clock.ts';
import type { CaseId } from '../domain/ids.ts';
import { allInBreaths } from './breath.ts';
import { createTurn, type TurnTaker } from './lease.ts';
import { createPeriodic, type Periodic } from './periodic.ts';

/** What a sweeper is built of. */
export interface SweepParts extends TurnTaker {
  /** Done before each sweep, so that whoever is told of a deadline is the one whose it is now. Gives the number of cases that changed. */
  readonly before?: () => Promise<number>;
  /** Cases with something due by the instant, longest waiting first, at most `limit`. May name a case that is done already. */
  readonly dueCases: (now: Instant, limit: number) => Promise<readonly CaseId[]>;
  /** Passes what is due in the case; false when nothing was. */
  readonly tick: (caseId: CaseId) => Promise<boolean>;
  /** Resolves when `dueCases` knows what has been committed so far. */
  readonly caughtUp: () => Promise<void>;
  /** Told of what went wrong with a case; the sweep goes on with the others. */
  readonly onError: (caseId: CaseId, error: unknown) => void;
}

const BATCH = 256;

/** Cases that failed wait for the next sweep. */
const tickAll = async ({ tick, onError }: SweepParts, caseIds: readonly CaseId[]): Promise<number> => {
  const done = await allInBreaths(caseIds, (caseId) =>
    tick(caseId).catch((error: unknown) => {
      onError(caseId, error);
      return false;
    }),
  );
  return done.filter(Boolean).length;
};

/**
 * Passes everything that is due now, in all cases, while this node holds the lease. Gives the number of cases that changed;
 * 0 also when another node sweeps. Running it twice, or on two nodes, passes nothing twice.
 */
export const sweepDeadlines = async (parts: SweepParts): Promise<number> => {
  const turn = createTurn(parts, 'deadline-sweep');
  let changed = 0;
  for (;;) {
    const now = parts.clock();
    if ((await turn.take()) === undefined) return changed;
    await parts.caughtUp();
    const due = await parts.dueCases(now, BATCH);
    const ticked = await tickAll(parts, due);
    changed += ticked;
    if (due.length < BATCH || ticked === 0) return changed;
  }
};

/** What comes before does not keep deadlines from passing when it fails. */
const sweepAll = async (parts: SweepParts): Promise<number> => {
  const before = await (parts.before?.() ?? Promise.resolve(0)).catch((error: unknown) => {
    parts.onError('all' as CaseId, error);
    return 0;
  });
  return before + (await sweepDeadlines(parts));
};

/** Sweeps everything that is due, after what comes before it. */
export const createSweeper = (parts: SweepParts): Periodic =>
  createPeriodic(
    () => sweepAll(parts),
    (error) => parts.onError('all' as CaseId, error),
  );
