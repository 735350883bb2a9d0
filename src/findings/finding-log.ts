import { hash } from 'node:crypto';
import type { Instant } from '../domain/clock.ts';
import { commitId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { OrgView } from '../domain/org.ts';
import { NOTIFY, type NotifyData } from '../engine/notify.ts';
import type { CommitDraft, OutboxMessage, StoredEvent } from '../log/commit.ts';
import type { Difference } from './compare.ts';
import { type Finding, type FindingEvent, FINDINGS_STREAM, groupOf } from './finding.ts';
import { toldOf } from './told.ts';

/** A commit holds so many findings at most; the rest is told by the next. */
const MOST = 500;

const stored = ({ type, data }: FindingEvent): StoredEvent => ({ type, data: data as unknown as JsonObject });

/** Told when it is found; that it is solved only of what somebody has been looking for. */
const messagesOf = (
  [first]: readonly Finding[],
  isSolved: boolean,
  org: OrgView,
  at: Instant,
): readonly OutboxMessage[] => {
  if (first === undefined || (isSolved && first.kind !== 'lost')) return [];
  const { kind, unitId } = first;
  const to = toldOf(kind, unitId, org, at);
  const text = `finding.${kind}${isSolved ? '.solved' : ''}`;
  const data: NotifyData = { to, text, isUrgent: kind === 'lost', finding: { kind, unitId } };
  return to.length === 0 ? [] : [{ kind: NOTIFY, data }];
};

/**
 * The commit that tells of one group's change, under an id that follows from what it stands on: two nodes make one. `after`: the newest
 * version of the stream of findings when it was worked out.
 */
export const commitOf = (
  { raised, solved }: Difference,
  openAfter: number,
  { org, at, after }: { readonly org: OrgView; readonly at: Instant; readonly after: number },
): CommitDraft => {
  const told = raised.slice(0, MOST);
  const over = solved.slice(0, MOST);
  const isLast = openAfter === 0;
  const events: readonly FindingEvent[] = [
    ...over.map((one) => ({ type: 'FindingSolved' as const, data: { key: one.key, group: groupOf(one), isLast, at } })),
    ...told.map((one) => ({ type: 'FindingRaised' as const, data: { ...one, at } })),
  ];
  const keys = events.map(({ type, data }) => `${type} ${data.key}`);
  const solvedNow = told.length === 0 && isLast ? over : [];
  return {
    streamId: FINDINGS_STREAM,
    commitId: commitId(`f-${hash('sha256', JSON.stringify([after, ...keys])).slice(0, 32)}`),
    meta: { by: 'system', at, command: 'find' },
    events: events.map(stored),
    messages: [...messagesOf(told, false, org, at), ...messagesOf(solvedNow, true, org, at)],
  };
};
