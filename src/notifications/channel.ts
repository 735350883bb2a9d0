import type { PersonId } from '../domain/ids.ts';
import type { StopCode } from '../domain/notice-settings.ts';
import type { PushSubscription } from './push-subscriptions.ts';

/** How it went: taken by the next one on the way, not taken now, or never to be taken. `code` says why and holds no content. */
export type SendOutcome =
  | { readonly kind: 'sent' }
  /** `isDown`: nothing gets through by this channel now, whoever it is for. */
  | { readonly kind: 'failed'; readonly code: string; readonly isDown: boolean }
  | { readonly kind: 'refused'; readonly code: string }
  /** There is nowhere to send it any more. */
  | { readonly kind: 'needless'; readonly code: StopCode };

/** A mail as it is handed over. */
export interface Mail {
  /** Follows from what is in it: sent a second time it is the same mail. Letters, digits, `.` and `-`. */
  readonly mailId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Sends mail. Never throws for what a server or a disk answers. */
export interface Mailer {
  /** `folder`: no server is configured, mails are written as files. */
  readonly kind: 'smtp' | 'folder';
  send(mail: Mail): Promise<SendOutcome>;
  close(): void;
}

/** What a browser shows when it is not open. No personal data. */
export interface PushNotice {
  readonly title: string;
  readonly body: string;
  /** Path of the page to open. */
  readonly path: string;
  /** One with the same tag replaces the earlier. */
  readonly tag: string;
}

/** Sends to browsers. `gone`: the browser has ended its subscription. Never throws for what a service answers. */
export interface Pusher {
  /** For the browser, which subscribes with it: uncompressed P-256 point, base64url. */
  readonly publicKey: string;
  /** Whether a browser's address is one that may be called. */
  isAllowed(endpoint: string): boolean;
  send(subscription: PushSubscription, notice: PushNotice): Promise<SendOutcome | { readonly kind: 'gone' }>;
}

/** Where a person is to be found. */
export interface MailAddresses {
  mailOf(personId: PersonId): string | undefined;
}
