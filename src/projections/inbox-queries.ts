import type { PersonId } from '../domain/ids.ts';
import {
  INBOX_COUNTS,
  type NotificationDoc,
  NOTIFICATIONS,
  notificationKey,
  sortOfPosition,
} from './notification-doc.ts';
import type { ProjectionReader } from './store.ts';

/** A page of somebody's notifications. */
export interface InboxPage {
  readonly items: readonly NotificationDoc[];
  /** Cursor of the page after, absent on the last. */
  readonly next?: string;
  /** In the whole inbox: neither acknowledged nor handled. */
  readonly unread: number;
}

/** The person's notifications, newest first. `limit` a whole number from 1. @throws BadCursor */
export const readInbox = async (
  reader: ProjectionReader,
  personId: PersonId,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<InboxPage> => {
  const after = cursor === undefined ? {} : { after: cursor };
  const walk = { index: 'inbox', group: personId, order: 'descending', limit: limit + 1, ...after } as const;
  const found = await reader.find(NOTIFICATIONS, walk);
  const next = found.length > limit ? found[limit - 1]?.cursor : undefined;
  const unread = (await reader.get(INBOX_COUNTS, personId))?.unread ?? 0;
  return { items: found.slice(0, limit).map(({ doc }) => doc), unread, ...(next !== undefined && { next }) };
};

/** One notification of the person; `undefined` also when it is somebody else's. */
export const notificationOf = (
  reader: ProjectionReader,
  personId: PersonId,
  notificationId: string,
): Promise<NotificationDoc | undefined> => reader.get(NOTIFICATIONS, notificationKey(personId, notificationId));

const MOST = 500;

/** People whose inbox the commit at the position changed last; those changed again since come with the later commit. */
export const inboxesChangedAt = async (reader: ProjectionReader, position: number): Promise<readonly PersonId[]> => {
  const [from, to] = [sortOfPosition(position), sortOfPosition(position + 1)];
  const found = await reader.find(INBOX_COUNTS, { index: 'changed', group: 'all', from, to, limit: MOST });
  return found.map(({ key }) => key as PersonId);
};
