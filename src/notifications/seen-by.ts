import type { Instant } from '../domain/clock.ts';
import type { PersonId } from '../domain/ids.ts';
import type { EventLog } from '../log/event-log.ts';
import { notificationOf } from '../projections/inbox-queries.ts';
import type { NotificationDoc } from '../projections/notification-doc.ts';
import type { ProjectionReader } from '../projections/store.ts';
import { recipientsOf } from './told-offices.ts';

/** Somebody who has said to have seen it. */
export interface SeenBy {
  readonly personId: PersonId;
  readonly at: Instant;
}

/** Others who were told the same and have said that they have seen it. For those who may read the case: ask policy first. */
export const seenByOthers = async (
  log: Pick<EventLog, 'readAll'>,
  reader: ProjectionReader,
  notice: NotificationDoc,
): Promise<readonly SeenBy[]> => {
  const others = (await recipientsOf(log, notice)).filter((personId) => personId !== notice.personId);
  const docs = await Promise.all(others.map((personId) => notificationOf(reader, personId, notice.notificationId)));
  return docs.flatMap((doc) =>
    doc?.acknowledgedAt === undefined ? [] : [{ personId: doc.personId, at: doc.acknowledgedAt }],
  );
};
