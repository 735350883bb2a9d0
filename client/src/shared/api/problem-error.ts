import type { Problem } from '../../../../src/contract/problems.ts';

/** The server said no, and why. Words for people: `describeError`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.slug);
    this.problem = problem;
  }
}

/** Nothing came back: whether the server did what was asked is not known. Send again with the same Idempotency-Key. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
}
