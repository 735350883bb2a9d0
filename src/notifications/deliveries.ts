import type { Instant } from '../domain/clock.ts';
import type { CaseId, PersonId } from '../domain/ids.ts';
import type { Delivery, NewDelivery } from './delivery.ts';
import type { Channel, DeliveryStatus, StopCode } from '../domain/notice-settings.ts';

/** What becomes of an open delivery. */
export type DeliveryChange =
  | { readonly status: 'sent' }
  | { readonly status: 'stopped'; readonly code: StopCode }
  | { readonly status: 'failed' | 'dead'; readonly code: string }
  | { readonly status: 'waiting'; readonly nextAt: Instant };

/** Which page of the log of deliveries, the newest first. */
export interface DeliveryQuery {
  readonly status?: DeliveryStatus | undefined;
  /** Whole number from 1. */
  readonly limit: number;
  /** As a page gave it. @throws BadDeliveryCursor */
  readonly cursor?: string | undefined;
}

/** A page, and the cursor of the one after it, absent on the last. */
export interface DeliveryPage {
  readonly items: readonly Delivery[];
  readonly next?: string;
}

/**
 * Keeps what has been sent to whom: not made from the log again, so that nothing is sent twice. A resolved write is durable.
 * Rules in `SPEC.md`.
 */
export interface Deliveries {
  /** Adds those that are not there yet, as `queued`. */
  add(deliveries: readonly NewDelivery[]): Promise<void>;
  get(deliveryId: string): Promise<Delivery | undefined>;
  /** Those of the channel that are due (`isDue`), the longest waiting first, at most `limit`. */
  due(channel: Channel, now: Instant, limit: number): Promise<readonly Delivery[]>;
  /** Open ones of a case, or to a person. */
  open(of: { readonly caseId: CaseId } | { readonly personId: PersonId }): Promise<readonly Delivery[]>;
  /** Counts an attempt of each and puts the next one off; gives the ids of those that were still open, and as often tried as `attempts` says. */
  claim(
    claims: readonly (Pick<Delivery, 'deliveryId' | 'attempts'> & { readonly nextAt: Instant })[],
    at: Instant,
  ): Promise<readonly string[]>;
  /** Changes those that are open; the others stay as they are. */
  change(deliveryIds: readonly string[], change: DeliveryChange, at: Instant): Promise<void>;
  /** Has all open ones of the person looked at now. */
  lookAgain(personId: PersonId, at: Instant): Promise<void>;
  /** Takes dead ones up again (`queued`, from no attempts) or gives them up (`stopped`, `dismissed`): one, or all. Gives how many. */
  settleDead(which: string | 'all', decision: 'retry' | 'dismiss', at: Instant): Promise<number>;
  counts(): Promise<Readonly<Record<DeliveryStatus, number>>>;
  page(query: DeliveryQuery): Promise<DeliveryPage>;
  /** A number kept beside them: how far the log has been read, and from where on anything is sent. */
  mark(name: string): Promise<number | undefined>;
  /** Moves it on; never back, whoever comes late. */
  setMark(name: string, position: number): Promise<void>;
  /** Sets it unless it is set already, by whatever node; gives what it is. */
  markOnce(name: string, position: number): Promise<number>;
}

/** What is no cursor of the log of deliveries. */
export class BadDeliveryCursor extends Error {
  override readonly name = 'BadDeliveryCursor';
}
