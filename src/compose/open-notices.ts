import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from '../domain/clock.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import { DEFAULT_RETRY, type RetryPolicy } from '../notifications/backoff.ts';
import type { Mailer, Pusher } from '../notifications/channel.ts';
import type { Deliveries } from '../notifications/deliveries.ts';
import { createEnqueueHandler } from '../notifications/enqueue.ts';
import { planDelivery } from '../notifications/plan-delivery.ts';
import { createPushSubscriptions, type PushSubscriptions } from '../notifications/push-subscriptions.ts';
import { createPusher, PUSH_SERVICES } from '../notifications/push/pusher.ts';
import type { Periodic } from '../engine/periodic.ts';
import { createSender } from '../notifications/sender.ts';
import { createFolderMailer } from '../notifications/smtp/folder-mailer.ts';
import { createSmtpMailer } from '../notifications/smtp/smtp-mailer.ts';
import type { Directory } from '../org/directory.ts';
import type { Handler } from '../outbox/consumer.ts';
import type { Storage } from './storage.ts';

/** How people who are not logged in are told. */
export interface NoticeOptions {
  /** Absent: mails are written into the folder `outbox` of the data folder. */
  readonly smtpUrl?: string | undefined;
  /** Sender of mails. */
  readonly mailFrom?: string | undefined;
  /** Push services that may be called. Default: those of the browsers there are. */
  readonly pushServices?: readonly string[] | undefined;
  readonly retry?: Partial<RetryPolicy> | undefined;
  /** After a crash nothing is sent for so long, in milliseconds. Default: a minute, longer than any sending takes. */
  readonly leaseMs?: number;
}

/** What notices stand on. */
export interface NoticeParts {
  readonly storage: Storage;
  readonly directory: Directory;
  readonly processes: readonly ProcessDefinition[];
  readonly clock: Clock;
  readonly dataFolder: string;
  readonly options: NoticeOptions;
  /** Where browsers reach us. */
  readonly origin: () => string;
  /** Resolves when the projections know all that is in the log, with the position up to which they do. */
  readonly projected: () => Promise<number>;
  readonly onError: (what: string, error: unknown) => void;
}

/** Mail and push. */
export interface Notices {
  readonly deliveries: Deliveries;
  readonly mailer: Mailer;
  readonly pusher: Pusher;
  readonly subscriptions: PushSubscriptions;
  readonly sender: Periodic;
  /** Queues what commits promise. */
  readonly handler: Handler;
  readonly origin: () => string;
  /** From the first time on, what happens is sent for; nothing that was in the log before. */
  open(): Promise<void>;
  close(): Promise<void>;
}

const DEFAULT_FROM = 'Skyndsam <skyndsam@localhost>';
const OPENED = 'opened';
const LEASE_MS = 60_000;

const mailerOf = ({ options, dataFolder }: NoticeParts): Mailer => {
  const { smtpUrl, mailFrom: from = DEFAULT_FROM } = options;
  return smtpUrl === undefined
    ? createFolderMailer({ folder: join(dataFolder, 'outbox'), from })
    : createSmtpMailer({ url: smtpUrl, from });
};

const pusherOf = ({ storage, options }: NoticeParts): Pusher => {
  const address = /<?([^\s<>]+@[^\s<>]+)>?$/.exec(options.mailFrom ?? DEFAULT_FROM)?.[1] ?? 'skyndsam@localhost';
  const services = options.pushServices ?? PUSH_SERVICES;
  return createPusher({ keys: storage.vapidKeys, contact: `mailto:${address}`, services });
};

/** Puts mail and push together. Nothing is queued or sent before it is opened. */
export const openNotices = async (parts: NoticeParts): Promise<Notices> => {
  const { storage, directory, processes, clock, origin, onError, options } = parts;
  const { deliveries, log, projections: reader, leases } = storage;
  const [mailer, pusher] = [mailerOf(parts), pusherOf(parts)];
  const subscriptions = createPushSubscriptions(storage.subscriptions, storage.vault);
  const common = { deliveries, reader, org: directory.org, addresses: directory, subscriptions };
  let openedAt = await deliveries.mark(OPENED);
  const sender = createSender({
    ...{ deliveries, leases, clock, onError, projected: parts.projected },
    plan: planDelivery({ ...common, log, calendar: directory.calendar, processes, mailer, pusher, origin }),
    leaseMs: options.leaseMs ?? LEASE_MS,
    retry: { ...DEFAULT_RETRY, ...options.retry },
    holder: randomUUID(),
  });
  return {
    ...{ deliveries, mailer, pusher, subscriptions, sender, origin },
    handler: createEnqueueHandler({ ...common, clock, openedAt: () => openedAt }),
    open: async () => {
      if (openedAt !== undefined) return;
      openedAt = await deliveries.markOnce(OPENED, await log.head());
    },
    close: async () => {
      await sender.stop();
      mailer.close();
    },
  };
};
