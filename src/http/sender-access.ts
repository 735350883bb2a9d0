import type { LoadedCase } from '../engine/case-store.ts';
import { caseOfReceipt } from '../projections/receipts.ts';
import type { AppDeps } from './deps.ts';
import type { Caller } from './call.ts';
import type { Instant } from '../domain/clock.ts';
import { HttpProblem } from './problems.ts';

/** What finding a case by its code needs. */
export type SenderDeps = Pick<AppDeps, 'receipts' | 'projections' | 'engine' | 'relay'>;

/**
 * The case to which the code belongs. A wrong code costs whoever guesses more and more time; a case that is not there, is gone or
 * is somebody else's is one answer. @throws HttpProblem `not-found`, `too-many-attempts`
 */
export const caseByCode = async (
  { receipts, projections, engine, relay }: SenderDeps,
  code: string,
  { ip }: Caller,
  at: Instant,
): Promise<LoadedCase> => {
  const retryAfterSeconds = await receipts.beginLookup(ip, at);
  if (retryAfterSeconds > 0) throw new HttpProblem('too-many-attempts', { retryAfterSeconds });
  const key = receipts.lookupKey(code);
  await relay.caughtUp();
  const caseId = key === undefined ? undefined : await caseOfReceipt(projections, key);
  const loaded = caseId === undefined ? undefined : await engine.load(caseId);
  if (loaded === undefined) throw new HttpProblem('not-found');
  await receipts.found(ip);
  return loaded;
};
