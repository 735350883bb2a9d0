import { streamId } from '../../domain/ids.ts';
import { caseFor } from '../case-access.ts';
import type { MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { receiptOf } from '../presenters/receipt.ts';
import { HttpProblem } from '../problems.ts';

/** The reporter's own receipt, for nobody else. */
export const receipt =
  (deps: AppDeps): MemberHandler<'receipt'> =>
  async (call) => {
    const loaded = await caseFor(deps, call, 'case.receipt');
    const [first] = await deps.log.readStream(streamId(loaded.state.caseId));
    if (first === undefined) throw new HttpProblem('not-found');
    return { body: await receiptOf(deps, loaded, first, call.lang) };
  };
