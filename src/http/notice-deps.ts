import type { Mailer, Pusher } from '../notifications/channel.ts';
import type { Deliveries } from '../notifications/deliveries.ts';
import type { PushSubscriptions } from '../notifications/push-subscriptions.ts';

/** What the pages about notices stand on. */
export interface NoticeDeps {
  readonly deliveries: Deliveries;
  readonly mailer: Mailer;
  readonly pusher: Pick<Pusher, 'publicKey' | 'isAllowed'>;
  readonly subscriptions: PushSubscriptions;
  /** Where browsers reach us. */
  readonly origin: () => string;
}
