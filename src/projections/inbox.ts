import type { Instant } from '../domain/clock.ts';
import type { CaseId, PersonId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import { type EngineEvent, isEngineEvent } from '../engine/events.ts';
import { NOTIFY, type NotifyData } from '../engine/notify.ts';
import { groupOf } from '../findings/finding.ts';
import type { Commit } from '../log/commit.ts';
import { CASES } from './case-doc.ts';
import { atOf } from './evolve-case-doc.ts';
import { personOfInbox } from './inbox-stream.ts';
import {
  INBOX_COUNTS,
  isUnread,
  type NotificationDoc,
  NOTIFICATIONS,
  notificationKey,
  personCaseGroup,
  waitingGroup,
} from './notification-doc.ts';
import type { Projection } from './projection.ts';
import type { Collection, ProjectionWriter } from './store.ts';

/** One commit on its way into the inboxes. */
interface Work {
  readonly writer: ProjectionWriter;
  readonly commit: Commit;
  readonly caseId: CaseId;
  readonly at: Instant;
}

const MOST = 1000;

const recount = async ({ writer, commit }: Work, personId: string, by: number): Promise<void> => {
  const unread = (await writer.get(INBOX_COUNTS, personId))?.unread ?? 0;
  writer.put(INBOX_COUNTS, personId, { unread: unread + by, changedAt: commit.position });
};

const unreadAs = (doc: NotificationDoc | undefined): number => (doc !== undefined && isUnread(doc) ? 1 : 0);

const putNotification = async (
  work: Work,
  before: NotificationDoc | undefined,
  after: NotificationDoc,
): Promise<void> => {
  work.writer.put(NOTIFICATIONS, notificationKey(after.personId, after.notificationId), after);
  await recount(work, after.personId, unreadAs(after) - unreadAs(before));
};

const removeNotification = async (work: Work, doc: NotificationDoc): Promise<void> => {
  work.writer.remove(NOTIFICATIONS, notificationKey(doc.personId, doc.notificationId));
  await recount(work, doc.personId, -unreadAs(doc));
};

const notificationsIn = async ({ writer }: Work, index: string, group: string): Promise<readonly NotificationDoc[]> =>
  (await writer.find(NOTIFICATIONS, { index, group, limit: MOST })).map(({ doc }) => doc);

/** What it spoke of is over, for everybody or for those who `isOver` names. */
const stopWaiting = async (
  work: Work,
  ref: string,
  isOver: (personId: PersonId) => boolean = () => true,
): Promise<void> => {
  for (const doc of await notificationsIn(work, 'waiting', waitingGroup(work.caseId, ref))) {
    if (!isOver(doc.personId)) continue;
    const waitsFor = doc.isTaskOfOthers === true ? [] : doc.waitsFor.filter((other) => other !== ref);
    const isHandled = waitsFor.length === 0 && doc.handledAt === undefined;
    await putNotification(work, doc, { ...doc, waitsFor, ...(isHandled && { handledAt: work.at }) });
  }
};

const hideFrom = async (work: Work, barred: readonly PersonId[]): Promise<void> => {
  for (const personId of barred)
    for (const doc of await notificationsIn(work, 'case', personCaseGroup(personId, work.caseId)))
      await removeNotification(work, doc);
};

const follow = async (work: Work, event: EngineEvent): Promise<void> => {
  switch (event.type) {
    case 'TaskCompleted':
      return stopWaiting(work, `task:${event.data.taskId}`);
    case 'TaskDelegated':
      return stopWaiting(work, `task:${event.data.taskId}`, (personId) => !event.data.personIds.includes(personId));
    case 'DeadlineMoved':
      return event.data.staysPassed ? undefined : stopWaiting(work, `deadline:${event.data.deadlineId}`);
    case 'DeadlineMet':
    case 'DeadlineCancelled':
      return stopWaiting(work, `deadline:${event.data.deadlineId}`);
    case 'AccessRestricted':
      return hideFrom(work, event.data.barred);
    default:
      return undefined;
  }
};

/** What was told of something that the system had found is handled when nothing of it is so any more. */
const followFinding = async (work: Work, { type, data }: { readonly type: string; readonly data: JsonObject }) => {
  if (type === 'FindingSolved' && data['isLast'] === true) await stopWaiting(work, findingRef(String(data['group'])));
};

const findingRef = (group: string): string => `finding:${group}`;

const refOf = (event: EngineEvent, people: readonly string[]): readonly string[] => {
  switch (event.type) {
    case 'TaskCreated':
    case 'TaskDelegated':
      return event.data.personIds.some((personId) => people.includes(personId)) ? [`task:${event.data.taskId}`] : [];
    case 'DeadlineReminded':
    case 'DeadlinePassed':
    case 'DeadlineEscalated':
      return [`deadline:${event.data.deadlineId}`];
    default:
      return [];
  }
};

const endedBy = (event: EngineEvent): readonly string[] => {
  if (event.type === 'TaskCompleted') return [`task:${event.data.taskId}`];
  if (event.type === 'DeadlineMet' || event.type === 'DeadlineCancelled') return [`deadline:${event.data.deadlineId}`];
  return [];
};

/**
 * What a message of the commit speaks of to the person: tasks that the commit gave him or her, deadlines that ticked in it. Where there
 * are none, the tasks that it gave to others who are told the same: once one of them is done, somebody has taken it in hand.
 */
const waitingFor = (
  events: readonly EngineEvent[],
  personId: string,
  to: readonly string[],
): Pick<NotificationDoc, 'waitsFor' | 'isTaskOfOthers'> => {
  const ended = new Set(events.flatMap(endedBy));
  const refsOf = (people: readonly string[]) =>
    [...new Set(events.flatMap((event) => refOf(event, people)))].filter((ref) => !ended.has(ref));
  const own = refsOf([personId]);
  const theirs = own.length > 0 ? [] : refsOf(to);
  return theirs.length > 0 ? { waitsFor: theirs, isTaskOfOthers: true } : { waitsFor: own };
};

type FindingAt = Parameters<typeof groupOf>[0];

/** That something is solved waits for nothing. */
const isSolved = ({ text }: NotifyData): boolean => text.endsWith('.solved');

const isNew = async <Doc extends NotificationDoc>(
  { writer }: Work,
  collection: Collection<Doc>,
  key: string,
): Promise<boolean> => (await writer.get(collection, key)) === undefined;

const tell = async (work: Work, data: NotifyData, index: number, events: readonly EngineEvent[]): Promise<void> => {
  const { commit, caseId, at, writer } = work;
  const row = await writer.get(CASES, caseId);
  const about = row && { caseNumber: row.caseNumber, processId: row.processId };
  for (const personId of data.to as readonly PersonId[]) {
    const notificationId = `${commit.position}.${index}`;
    const waiting = data.finding
      ? { waitsFor: isSolved(data) ? [] : [findingRef(groupOf(data.finding as FindingAt))] }
      : waitingFor(events, personId, data.to);
    const doc = {
      notificationId,
      personId,
      caseId,
      ...about,
      text: data.text,
      isUrgent: data.isUrgent,
      ...(data.finding !== undefined && { finding: data.finding }),
      at,
      ...waiting,
    };
    if (await isNew(work, NOTIFICATIONS, notificationKey(personId, notificationId)))
      await putNotification(work, undefined, doc);
  }
};

const projectCase = async (work: Work): Promise<void> => {
  const events = work.commit.events.filter(isEngineEvent) as readonly unknown[] as readonly EngineEvent[];
  for (const event of events) await follow(work, event);
  for (const event of work.commit.events) await followFinding(work, event);
  for (const [index, { kind, data }] of work.commit.messages.entries())
    if (kind === NOTIFY) await tell(work, data as NotifyData, index, events);
};

const acknowledge = async (work: Work, personId: string, notificationId: string): Promise<void> => {
  const before = await work.writer.get(NOTIFICATIONS, notificationKey(personId, notificationId));
  if (before === undefined || before.acknowledgedAt !== undefined) return;
  await putNotification(work, before, { ...before, acknowledgedAt: work.at });
};

const projectInbox = async (work: Work, personId: string): Promise<void> => {
  for (const { type, data } of work.commit.events)
    if (type === 'NotificationAcknowledged') await acknowledge(work, personId, String(data['notificationId']));
};

/** Everybody's inbox, from the `notify` messages that commits promise. Stands after the case list, whose rows it reads. */
export const inbox: Projection = {
  name: 'inbox',
  version: 2,
  project: async (commit, writer) => {
    const work = { writer, commit, caseId: commit.streamId as string as CaseId, at: atOf(commit) };
    const personId = personOfInbox(commit.streamId);
    return personId === undefined ? projectCase(work) : projectInbox(work, personId);
  },
};
