import { acknowledge as acknowledgeInLog } from '../../notifications/acknowledge.ts';
import { type CaseScope, caseScopeOf, isInScope, isReportedBy } from '../../policies/case-scope.ts';
import { may } from '../../policies/may.ts';
import { caseRowOf } from '../../projections/case-queries.ts';
import { readInbox } from '../../projections/inbox-queries.ts';
import type { NotificationDoc } from '../../projections/notification-doc.ts';
import type { MemberHandler } from '../call.ts';
import { cursorProblem } from '../cursor-problem.ts';
import type { AppDeps } from '../deps.ts';
import { notificationView } from '../presenters/notification.ts';
import { HttpProblem } from '../problems.ts';

/** Whoever has lost a case since is not reminded of it either. */
const isStillTheirs = async (
  { projections }: AppDeps,
  scope: CaseScope,
  { caseId }: NotificationDoc,
): Promise<boolean> => {
  const row = await caseRowOf(projections, caseId);
  return row !== undefined && (isInScope(scope, row) || isReportedBy(scope, row));
};

/** My notifications, newest first. */
export const inbox =
  (deps: AppDeps): MemberHandler<'inbox'> =>
  async ({ person, query, lang, at }) => {
    const scope = caseScopeOf(person, deps.directory.org(), at);
    const { items, next, unread } = await readInbox(deps.projections, person.personId, query).catch(cursorProblem);
    const theirs = await Promise.all(items.map((doc) => isStillTheirs(deps, scope, doc)));
    const shown = items
      .filter((_, index) => theirs[index])
      .map((doc) =>
        notificationView(
          doc,
          deps.processes.find(({ id }) => id === doc.processId),
          lang,
        ),
      );
    return { body: { items: shown, unread, ...(next !== undefined && { next }) } };
  };

/** I have seen it. Somebody else's is as good as none. */
export const acknowledge =
  (deps: AppDeps): MemberHandler<'acknowledge'> =>
  async ({ person, params: { notificationId }, at }) => {
    const { personId } = person;
    if (!may(person, 'notification.acknowledge', { recipientId: personId }, deps.directory.org(), at))
      throw new HttpProblem('forbidden');
    const isTheirs = await acknowledgeInLog(deps.log, deps.projections, { personId, notificationId, at });
    if (!isTheirs) throw new HttpProblem('not-found');
    return { body: undefined };
  };
