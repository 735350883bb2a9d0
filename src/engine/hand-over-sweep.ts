import type { Instant } from '../domain/clock.ts';
import type { CaseId } from '../domain/ids.ts';
import { breathe } from './breath.ts';
import { createTurn, type TurnTaker } from './lease.ts';

/** Everything that may have come to belong to others since the sweep was last done. */
export interface Pending {
  /** Cases to look at, some perhaps for nothing, none twice. */
  readonly cases: AsyncIterable<readonly CaseId[]>;
  /** To be called when all have been looked at: the next sweep begins where this one was asked, and tries again those that failed. */
  readonly done: (failed: readonly CaseId[]) => Promise<void>;
}

/** What the sweep of hand-overs is built of. */
export interface HandOverParts extends TurnTaker {
  /** What is recorded, and what the clock has crossed, since the last sweep that was done; a clock set back has crossed what lies between. */
  readonly pending: (now: Instant) => Promise<Pending>;
  /** Hands over what belongs to others in the case; false when nothing does. */
  readonly handOver: (caseId: CaseId) => Promise<boolean>;
  /** Resolves when `pending` knows what has been committed so far. */
  readonly caughtUp: () => Promise<void>;
  /** Told of what went wrong with a case; the sweep goes on with the others, and the next one tries it again. */
  readonly onError: (caseId: CaseId, error: unknown) => void;
}

const BATCH = 64;

const handOverAll = ({ handOver, onError }: HandOverParts, caseIds: readonly CaseId[]) =>
  Promise.all(
    caseIds.map((caseId) =>
      handOver(caseId).catch((error: unknown) => {
        onError(caseId, error);
        return 'failed' as const;
      }),
    ),
  );

const batchesOf = function* (caseIds: readonly CaseId[]): Generator<readonly CaseId[]> {
  for (let at = 0; at < caseIds.length; at += BATCH) yield caseIds.slice(at, at + BATCH);
};

/**
 * Hands over whatever belongs to others now, in all open cases, while this node holds the lease; gives the number of cases that
 * changed. Whatever stops it, the next sweep does the rest: twice, or on two nodes, is once.
 */
export const sweepHandOvers = async (parts: HandOverParts): Promise<number> => {
  const now = parts.clock();
  const turn = createTurn(parts, 'hand-over-sweep');
  if ((await turn.take()) === undefined) return 0;
  await parts.caughtUp();
  const { cases, done } = await parts.pending(now);
  let changed = 0;
  const failed: CaseId[] = [];
  for await (const some of cases)
    for (const batch of batchesOf(some)) {
      const results = await handOverAll(parts, batch);
      changed += results.filter((result) => result === true).length;
      failed.push(...batch.filter((_, at) => results[at] === 'failed'));
      await breathe();
      if ((await turn.take()) === undefined) return changed;
    }
  await done(failed);
  return changed;
};
