import { acknowledge as acknowledgeInLog } from '../../notifications/acknowledge.ts';
import { seenByOthers } from '../../notifications/seen-by.ts';
import { maySeeFinding } from '../../notifications/standing.ts';
import type { Instant } from '../../domain/clock.ts';
import type { UnitId } from '../../domain/ids.ts';
import { type CaseScope, caseScopeOf, isInScope, isReportedBy } from '../../policies/case-scope.ts';
import { may } from '../../policies/may.ts';
import { caseRowOf } from '../../projections/case-queries.ts';
import { readInbox } from '../../projections/inbox-queries.ts';
import type { NotificationDoc } from '../../projections/notification-doc.ts';
import type { MemberHandler } from '../call.ts';
import { cursorProblem } from '../cursor-problem.ts';
import type { AppDeps } from '../deps.ts';
import { namesIn } from '../presenters/names.ts';
import { findingView, notificationView } from '../presenters/notification.ts';
import { HttpProblem } from '../problems.ts';

type Shown = NonNullable<Parameters<typeof notificationView>[3]>;

const seenBy = async ({ log, projections, directory }: AppDeps, doc: NotificationDoc): Promise<Shown> =>
  (await seenByOthers(log, projections, doc)).map(({ personId, at }) => ({
    name: directory.person(personId)?.name ?? '',
    at,
  }));

/** Who has seen it, to those who may read the case. Whoever has lost a case since is not reminded of it either. */
const shownTo = async (
  deps: AppDeps,
  scope: CaseScope,
  doc: NotificationDoc,
  at: Instant,
): Promise<Shown | undefined> => {
  if (doc.finding !== undefined) return maySeeFinding(doc, deps.directory.org(), at) ? seenBy(deps, doc) : undefined;
  const row = await caseRowOf(deps.projections, doc.caseId);
  if (row === undefined) return undefined;
  if (isInScope(scope, row)) return seenBy(deps, doc);
  return isReportedBy(scope, row) ? [] : undefined;
};

/** My notifications, newest first. */
export const inbox =
  (deps: AppDeps): MemberHandler<'inbox'> =>
  async ({ person, query, lang, at }) => {
    const scope = caseScopeOf(person, deps.directory.org(), at);
    const { items, next, unread } = await readInbox(deps.projections, person.personId, query).catch(cursorProblem);
    const seen = await Promise.all(items.map((doc) => shownTo(deps, scope, doc, at)));
    const names = namesIn(deps.directory, lang);
    const foundView = (doc: NotificationDoc, others: Shown) =>
      findingView(doc, lang, names.unit((doc.finding?.unitId ?? '') as UnitId), others);
    const shown = items.flatMap((doc, index) => {
      const process = deps.processes.find(({ id }) => id === doc.processId);
      const others = seen[index];
      if (others === undefined) return [];
      const shown = doc.finding === undefined ? notificationView(doc, process, lang, others) : foundView(doc, others);
      return [shown];
    });
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
