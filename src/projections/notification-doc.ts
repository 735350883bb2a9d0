import type { Instant } from '../domain/clock.ts';
import type { CaseId, PersonId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Collection } from './store.ts';

/** Something told to one person. Which text, about which case; no content of the case. */
export interface NotificationDoc extends JsonObject {
  /** Position of the commit that promised it and the message's place in it: the same for all its recipients. */
  readonly notificationId: string;
  readonly personId: PersonId;
  readonly caseId: CaseId;
  readonly caseNumber?: string;
  readonly processId?: string;
  /** Key in the process's `notifications`. */
  readonly text: string;
  readonly isUrgent: boolean;
  /** It is about no case, but about what the system has found at a unit. */
  readonly finding?: { readonly kind: string; readonly unitId: string };
  readonly at: Instant;
  /** Tasks and deadlines that it speaks of and that are not over: `task:<id>`, `deadline:<id>`. */
  readonly waitsFor: readonly string[];
  /** The tasks are those of others who were told the same: over as soon as one of them is. */
  readonly isTaskOfOthers?: true;
  readonly acknowledgedAt?: Instant;
  /** When all that it spoke of was over, or no longer the recipient's. */
  readonly handledAt?: Instant;
}

/** Digits enough for positions in sorts. */
const DIGITS = 16;

/** A position as text that sorts as the number. */
export const sortOfPosition = (position: number): string => String(position).padStart(DIGITS, '0');

/** Whether it still asks for the person's attention. */
export const isUnread = (doc: NotificationDoc): boolean =>
  doc.acknowledgedAt === undefined && doc.handledAt === undefined;

const sortOf = ({ notificationId }: NotificationDoc): string => {
  const [position = '', index = ''] = notificationId.split('.');
  return `${position.padStart(DIGITS, '0')}.${index.padStart(4, '0')}`;
};

/** Group of the notifications of a case that wait for the same. */
export const waitingGroup = (caseId: string, ref: string): string => `${caseId}|${ref}`;
/** Group of a person's notifications of one case. */
export const personCaseGroup = (personId: string, caseId: string): string => `${personId}|${caseId}`;

/** Notifications. Key: `personId|notificationId`. */
export const NOTIFICATIONS: Collection<NotificationDoc> = {
  name: 'notifications',
  entries: (doc) => [
    { index: 'inbox', group: doc.personId, sort: sortOf(doc) },
    { index: 'case', group: personCaseGroup(doc.personId, doc.caseId), sort: sortOf(doc) },
    ...doc.waitsFor.map((ref) => ({ index: 'waiting', group: waitingGroup(doc.caseId, ref), sort: sortOf(doc) })),
  ],
};

/** Key of a notification. */
export const notificationKey = (personId: string, notificationId: string): string => `${personId}|${notificationId}`;

/** How many notifications a person has not read, and the position at which anything in the inbox last changed. Key: the person. */
export type InboxCount = { readonly unread: number; readonly changedAt: number };

/** Inboxes; `changed` finds those that a commit changed. */
export const INBOX_COUNTS: Collection<InboxCount> = {
  name: 'inboxCounts',
  entries: ({ changedAt }) => [{ index: 'changed', group: 'all', sort: sortOfPosition(changedAt) }],
};
