import { caseFor } from '../case-access.ts';
import type { MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { explanationView } from '../presenters/explanation.ts';
import { pageOf } from '../presenters/show-case.ts';
import { HttpProblem } from '../problems.ts';

/** Why a deadline of a case is on that day. One that the reader may not know of is as good as none. */
export const explanation =
  (deps: AppDeps): MemberHandler<'explanation'> =>
  async (call) => {
    const page = pageOf(deps, await caseFor(deps, call, 'case.read'), call);
    const deadline = Object.values(page.state.deadlines).find(
      ({ deadlineId }) => deadlineId === call.params.deadlineId,
    );
    if (deadline === undefined || !page.reader.maySeeDeadline(deadline.ruleId)) throw new HttpProblem('not-found');
    const calendar = deps.directory.calendar(deadline.plan.derivation.calendarVersion);
    return { body: explanationView(page, deadline, calendar) };
  };
