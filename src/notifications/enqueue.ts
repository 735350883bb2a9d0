import type { Clock } from '../domain/clock.ts';
import type { CaseId, PersonId } from '../domain/ids.ts';
import type { OrgView } from '../domain/org.ts';
import { NOTIFY, type NotifyData } from '../engine/notify.ts';
import type { Commit } from '../log/commit.ts';
import type { Checkpoints } from '../outbox/checkpoints.ts';
import type { Handler } from '../outbox/consumer.ts';
import { personOfInbox } from '../projections/inbox-stream.ts';
import type { ProjectionReader } from '../projections/store.ts';
import type { MailAddresses } from './channel.ts';
import type { Deliveries } from './deliveries.ts';
import type { Delivery, NewDelivery } from './delivery.ts';
import { type Channel, channelsFor } from '../domain/notice-settings.ts';
import type { PushSubscriptions } from './push-subscriptions.ts';
import { SETTINGS_CHANGED, settingsOf } from './settings-projection.ts';
import { standingOfDelivery } from './standing.ts';

/** What queueing stands on. */
export interface EnqueueParts {
  readonly deliveries: Deliveries;
  readonly reader: ProjectionReader;
  readonly org: () => OrgView;
  readonly addresses: MailAddresses;
  readonly subscriptions: Pick<PushSubscriptions, 'hasAny'>;
  readonly clock: Clock;
  /** Position of the first commit that anything is sent for, less one; undefined while nothing is sent. */
  readonly openedAt: () => number | undefined;
}

const NAME = 'deliveries';

const canReach = async (
  { addresses, subscriptions }: EnqueueParts,
  personId: PersonId,
  channel: Channel,
): Promise<boolean> => (channel === 'mail' ? addresses.mailOf(personId) !== undefined : subscriptions.hasAny(personId));

const deliveriesTo = async (
  parts: EnqueueParts,
  personId: PersonId,
  about: Omit<NewDelivery, 'personId' | 'channel'>,
): Promise<readonly NewDelivery[]> => {
  const { settings } = await settingsOf(parts.reader, personId);
  const found: NewDelivery[] = [];
  for (const channel of channelsFor(settings, about.isUrgent))
    if (await canReach(parts, personId, channel)) found.push({ ...about, personId, channel });
  return found;
};

const queued = async (parts: EnqueueParts, commit: Commit): Promise<readonly NewDelivery[]> => {
  const found: NewDelivery[] = [];
  for (const [index, { kind, data }] of commit.messages.entries()) {
    if (kind !== NOTIFY) continue;
    const { to, isUrgent } = data as NotifyData;
    const about = {
      notificationId: `${commit.position}.${index}`,
      caseId: commit.streamId as string as CaseId,
      isUrgent,
      queuedAt: parts.clock(),
    };
    for (const personId of to) found.push(...(await deliveriesTo(parts, personId as PersonId, about)));
  }
  return found;
};

/** Ends those of which the commit has made an end: handled, seen, or taken from the person. */
const stopOver = async ({ deliveries, reader, org, clock }: EnqueueParts, open: readonly Delivery[]): Promise<void> => {
  for (const delivery of open) {
    const now = clock();
    const standing = await standingOfDelivery(reader, org(), delivery, now);
    if (standing.kind === 'over')
      await deliveries.change([delivery.deliveryId], { status: 'stopped', code: standing.code }, now);
  }
};

const followInbox = async (parts: EnqueueParts, commit: Commit, personId: PersonId): Promise<boolean> => {
  const { deliveries, clock } = parts;
  await stopOver(parts, await deliveries.open({ personId }));
  if (commit.events.some(({ type }) => type === SETTINGS_CHANGED)) await deliveries.lookAgain(personId, clock());
  return false;
};

const followCase = async (parts: EnqueueParts, commit: Commit): Promise<boolean> => {
  const fresh = await queued(parts, commit);
  const open = await parts.deliveries.open({ caseId: commit.streamId as string as CaseId });
  await stopOver(parts, open);
  if (fresh.length > 0) await parts.deliveries.add(fresh);
  // Told to nobody outside the app counts as done too: an address given later brings nothing old.
  return commit.messages.some(({ kind }) => kind === NOTIFY);
};

/** How far it has read is kept with the deliveries: rebuilt projections send nothing again. */
const checkpoints = ({ deliveries }: EnqueueParts): Checkpoints => ({
  read: async (name) => (await deliveries.mark(name)) ?? 0,
  write: (name, position) => deliveries.setMark(name, position),
});

/**
 * Queues what commits promise to tell for those who want it outside the app and can be reached, and stops what has become
 * needless. The same commit again adds nothing.
 */
export const createEnqueueHandler = (parts: EnqueueParts): Handler => ({
  name: NAME,
  kind: 'durable',
  checkpoints: checkpoints(parts),
  handle: async (commit) => {
    const openedAt = parts.openedAt();
    if (openedAt === undefined || commit.position <= openedAt) return false;
    const personId = personOfInbox(commit.streamId);
    return personId === undefined ? followCase(parts, commit) : followInbox(parts, commit, personId);
  },
});
