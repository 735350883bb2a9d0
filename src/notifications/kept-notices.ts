import type { KeptRows } from '../domain/kept-rows.ts';
import type { Delivery } from './delivery.ts';
import type { SealedSubscription } from './push-subscriptions.ts';

/** How far something has come. */
export interface KeptMark {
  readonly name: string;
  readonly position: number;
}

/** A subscription with its place among all: a whole number from 1, rising; the oldest first. */
export interface KeptSubscription extends SealedSubscription {
  readonly ordinal: number;
}

/** What is kept of telling people, as it is stored. */
export interface KeptNotices {
  /** By `orderOf`. */
  readonly deliveries: KeptRows<Delivery>;
  /** By name. */
  readonly marks: KeptRows<KeptMark>;
  /** By ordinal. */
  readonly subscriptions: KeptRows<KeptSubscription>;
}
