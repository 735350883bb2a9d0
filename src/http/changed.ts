import type { Commit } from '../log/commit.ts';
import type { OrgResult } from '../org/org-writer.ts';
import type { AppDeps } from './deps.ts';
import { HttpProblem } from './problems.ts';
import { invalid } from './refusal-problem.ts';

/** Waits until a change of the organisation is known everywhere here. @throws HttpProblem when there was nothing to change. */
export const changed = async ({ relay }: Pick<AppDeps, 'relay'>, result: OrgResult): Promise<Commit> => {
  switch (result.kind) {
    case 'done':
      await relay.caughtUp();
      return result.commit;
    case 'exists':
      throw new HttpProblem('key-reused');
    case 'not-found':
      throw new HttpProblem('not-found');
  }
};

/** A period as sent: both ends instants, the end after the beginning. @throws HttpProblem `validation-failed` */
export const checkPeriod = (from: string, to: string | undefined, pointer: string): void => {
  if (to !== undefined && to <= from) throw invalid(pointer, 'endsTooEarly');
};
