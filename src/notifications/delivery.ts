import { createHash } from 'node:crypto';
import { epochMs, type Instant, instantOf } from '../domain/clock.ts';
import type { CaseId, PersonId } from '../domain/ids.ts';
import type { Channel, DeliveryStatus } from '../domain/notice-settings.ts';

/** Whether anything is still to be done about it. */
export const isOpen = ({ status }: Pick<Delivery, 'status'>): boolean =>
  status === 'queued' || status === 'waiting' || status === 'failed';

/** Clocks of nodes differ by less, in milliseconds. */
const CLOCKS_DIFFER_MS = 60_000;

/** The last instant at which another node can have written something by now; what was written later was by a clock that stood too late. */
export const latestWritten = (now: Instant): Instant => instantOf(epochMs(now) + CLOCKS_DIFFER_MS);

/** Whether an open one is to be looked at now. What a clock that stood too late has written is: it may have put it off for a year. */
export const isDue = (delivery: Pick<Delivery, 'status' | 'nextAt' | 'changedAt'>, now: Instant): boolean =>
  isOpen(delivery) && (delivery.nextAt <= now || delivery.changedAt > latestWritten(now));

/** One notification on its way to one person by one channel. Ids and codes only: no address and no content. */
export interface Delivery {
  /** {@link deliveryIdOf}. */
  readonly deliveryId: string;
  readonly notificationId: string;
  readonly personId: PersonId;
  readonly channel: Channel;
  readonly caseId: CaseId;
  readonly isUrgent: boolean;
  readonly status: DeliveryStatus;
  /** Times that it has been tried, since it was last taken up again. */
  readonly attempts: number;
  readonly queuedAt: Instant;
  /** When an open one is looked at next. */
  readonly nextAt: Instant;
  readonly changedAt: Instant;
  /** Why it failed, died or was stopped: `smtp-550`, `handled` … */
  readonly code: string | null;
}

/** What a delivery is of; the same notification to the same person by the same channel is the same delivery. */
export type DeliveryOf = Pick<Delivery, 'notificationId' | 'personId' | 'channel'>;

/** A delivery that begins. */
export type NewDelivery = DeliveryOf & Pick<Delivery, 'caseId' | 'isUrgent' | 'queuedAt'>;

/** 32 hex digits that follow from their parts. */
export const digestOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/** Id of a delivery; the id of the mail follows from it. */
export const deliveryIdOf = ({ notificationId, personId, channel }: DeliveryOf): string =>
  digestOf([notificationId, personId, channel]);

/** Sorts as the log: position, place in the commit, id. */
export const orderOf = (delivery: Pick<Delivery, 'deliveryId' | 'notificationId'>): string => {
  const place = Number(delivery.notificationId.split('.')[1]);
  return `${String(positionOf(delivery)).padStart(16, '0')}.${String(place).padStart(6, '0')}.${delivery.deliveryId}`;
};

/** Position of the commit that promised the notification. */
export const positionOf = ({ notificationId }: Pick<Delivery, 'notificationId'>): number =>
  Number(notificationId.split('.')[0]);
