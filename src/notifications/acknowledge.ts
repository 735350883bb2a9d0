import { createHash } from 'node:crypto';
import type { Instant } from '../domain/clock.ts';
import { commitId, type PersonId } from '../domain/ids.ts';
import type { EventLog } from '../log/event-log.ts';
import { notificationOf } from '../projections/inbox-queries.ts';
import { inboxStream } from '../projections/inbox-stream.ts';
import type { ProjectionReader } from '../projections/store.ts';

/** What somebody has seen. */
export interface Acknowledgement {
  readonly personId: PersonId;
  readonly notificationId: string;
  readonly at: Instant;
}

const idOf = ({ personId, notificationId }: Acknowledgement) =>
  commitId(
    `ack-${createHash('sha256')
      .update(JSON.stringify([personId, notificationId]))
      .digest('hex')
      .slice(0, 32)}`,
  );

/**
 * Writes in the log that the person has seen a notification; a second time does nothing. False when the person has no such
 * notification: somebody else's is as good as none.
 */
export const acknowledge = async (log: EventLog, reader: ProjectionReader, seen: Acknowledgement): Promise<boolean> => {
  const { personId, notificationId, at } = seen;
  if ((await notificationOf(reader, personId, notificationId)) === undefined) return false;
  await log.append(
    {
      streamId: inboxStream(personId),
      commitId: idOf(seen),
      meta: { command: 'acknowledge', by: personId, as: 'self', at },
      events: [{ type: 'NotificationAcknowledged', data: { notificationId } }],
      messages: [],
    },
    'next',
  );
  return true;
};
