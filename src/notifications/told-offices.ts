import type { Instant } from '../domain/clock.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import { NOTIFY, type NotifyData } from '../engine/notify.ts';
import type { EventLog } from '../log/event-log.ts';
import type { CaseDoc } from '../projections/case-doc.ts';
import { type NotificationDoc, NOTIFICATIONS, waitingGroup } from '../projections/notification-doc.ts';
import type { ProjectionReader } from '../projections/store.ts';

/** An office, or a part in the case, and how many were told as such. `personal` when it is neither. */
export interface ToldOffice {
  readonly office: string;
  readonly count: number;
}

const MOST = 100;

/** As what somebody is told of a case: the part played in it, else the role held nearest to it. */
export const officeFor = (org: OrgView, row: CaseDoc, personId: PersonId, at: Instant): string => {
  const part = Object.entries(row.participants).find(([, people]) => people.includes(personId));
  if (part !== undefined) return part[0];
  const held = org.assignments(personId, at);
  const nearest = org.path(row.unitId).flatMap((unitId: UnitId) => held.filter((role) => role.unitId === unitId));
  return nearest[0]?.role ?? 'personal';
};

/** Everybody to whom the same message went, by the commit that promised it. */
export const recipientsOf = async (
  log: Pick<EventLog, 'readAll'>,
  { notificationId }: Pick<NotificationDoc, 'notificationId'>,
): Promise<readonly PersonId[]> => {
  const [position = 0, index = 0] = notificationId.split('.').map(Number);
  const [commit] = await log.readAll(position - 1, 1);
  const message = commit?.position === position ? commit.messages[index] : undefined;
  return message?.kind === NOTIFY ? ((message.data as NotifyData).to as readonly PersonId[]) : [];
};

/** Whoever has been told of one of the things that the notification speaks of and that are not over, in this message or another. */
const toldOfTheSame = async (reader: ProjectionReader, notice: NotificationDoc): Promise<readonly PersonId[]> => {
  const groups = notice.waitsFor.map((ref) => waitingGroup(notice.caseId, ref));
  const found = await Promise.all(
    groups.map((group) => reader.find(NOTIFICATIONS, { index: 'waiting', group, limit: MOST })),
  );
  return found.flat().map(({ doc }) => doc.personId);
};

/** Who beside the recipient has been told so far of what a notification speaks of: offices and numbers, no names. In order of number, then of name. */
export const toldOffices = async (
  { reader, log, org }: { readonly reader: ProjectionReader; readonly log: EventLog; readonly org: OrgView },
  notice: NotificationDoc,
  row: CaseDoc,
  at: Instant,
): Promise<readonly ToldOffice[]> => {
  const people = new Set([...(await recipientsOf(log, notice)), ...(await toldOfTheSame(reader, notice))]);
  const counts = new Map<string, number>();
  for (const personId of people) {
    if (personId === notice.personId || row.barred.includes(personId)) continue;
    const office = officeFor(org, row, personId, at);
    counts.set(office, (counts.get(office) ?? 0) + 1);
  }
  return [...counts]
    .map(([office, count]) => ({ office, count }))
    .sort((a, b) => b.count - a.count || (a.office < b.office ? -1 : 1));
};
