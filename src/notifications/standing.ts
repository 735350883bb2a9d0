import type { Instant } from '../domain/clock.ts';
import type { UnitId } from '../domain/ids.ts';
import type { StopCode } from '../domain/notice-settings.ts';
import type { OrgView } from '../domain/org.ts';
import { may } from '../policies/may.ts';
import { type CaseScope, caseScopeOf, isInScope, isReportedBy } from '../policies/case-scope.ts';
import type { CaseDoc } from '../projections/case-doc.ts';
import { caseRowOf } from '../projections/case-queries.ts';
import { notificationOf } from '../projections/inbox-queries.ts';
import type { NotificationDoc } from '../projections/notification-doc.ts';
import type { ProjectionReader } from '../projections/store.ts';
import type { Delivery } from './delivery.ts';

/** A notification that the person is not to be told of any more, and why. */
export interface DeliveryOver {
  readonly kind: 'over';
  readonly code: StopCode;
}

/** A notification that the person is still to be told of, or why not. */
export type DeliveryStanding =
  | {
      readonly kind: 'stands';
      readonly notice: NotificationDoc;
      readonly row: CaseDoc;
      /** Of the recipient. */
      readonly scope: CaseScope;
      /** Whether the case itself may be read, or only the receipt of what the person reported. */
      readonly mayRead: boolean;
    }
  /** It is of something that the system has found, and of no case. */
  | { readonly kind: 'finding'; readonly notice: NotificationDoc }
  | DeliveryOver;

const NO_ACCESS: DeliveryOver = { kind: 'over', code: 'no-access' };

/** Whether the recipient may still know of what the system has found. */
export const maySeeFinding = (
  { personId, finding }: Pick<NotificationDoc, 'personId' | 'finding'>,
  org: OrgView,
  at: Instant,
): boolean => {
  if (finding === undefined) return false;
  const target = { kind: finding.kind, unitId: finding.unitId as UnitId };
  return may({ kind: 'person', personId }, 'finding.read', target, org, at);
};

/**
 * How it stands with what a delivery speaks of, as far as the projections know: somebody has handled it, the person has seen it,
 * or may no longer know of the case.
 */
export const standingOfDelivery = async (
  reader: ProjectionReader,
  org: OrgView,
  { personId, notificationId, caseId }: Pick<Delivery, 'personId' | 'notificationId' | 'caseId'>,
  at: Instant,
): Promise<DeliveryStanding> => {
  const notice = await notificationOf(reader, personId, notificationId);
  if (notice?.handledAt !== undefined) return { kind: 'over', code: 'handled' };
  if (notice?.acknowledgedAt !== undefined) return { kind: 'over', code: 'acknowledged' };
  if (notice?.finding !== undefined) return maySeeFinding(notice, org, at) ? { kind: 'finding', notice } : NO_ACCESS;
  const row = await caseRowOf(reader, caseId);
  if (notice === undefined || row === undefined) return NO_ACCESS;
  const scope = caseScopeOf({ kind: 'person', personId }, org, at);
  const mayRead = isInScope(scope, row);
  return mayRead || isReportedBy(scope, row) ? { kind: 'stands', notice, row, scope, mayRead } : NO_ACCESS;
};
