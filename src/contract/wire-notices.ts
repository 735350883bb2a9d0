import { z } from 'zod';
import { CHANNELS, DELIVERY_STATUSES } from '../domain/notice-settings.ts';
import { page } from './wire-page.ts';

export type { StopCode } from '../domain/notice-settings.ts';

const instant = z.string().describe('ISO 8601, UTC');
const id = z.string().describe('Opaque id');
const hour = z.int().min(0).max(23).describe('Hour of the clock in Europe/Stockholm');
const channels = z
  .array(z.enum(CHANNELS))
  .max(CHANNELS.length)
  .refine((chosen) => new Set(chosen).size === chosen.length);

/** Something told to a person, in the app. */
export const notification = z.object({
  notificationId: z.string(),
  at: instant,
  text: z.string(),
  caseId: id.optional(),
  caseNumber: z.string().optional(),
  /** Of what the system has found: the page that shows it. */
  page: z.enum(['reconciliation', 'statistics']).optional(),
  isUrgent: z.boolean(),
  acknowledgedAt: instant.optional(),
  /** Others who were told the same and have seen it: for those who may read the case. */
  seenBy: z.array(z.object({ name: z.string(), at: instant })).optional(),
});
export type NotificationView = z.infer<typeof notification>;
export const inbox = page(notification).extend({ unread: z.int() });

/** When somebody wants to be reached outside the app, and how. */
export const noticeSettings = z.strictObject({
  urgent: channels,
  ordinary: channels,
  quietHours: z
    .strictObject({ from: hour, to: hour.describe('Excluded; over midnight when not after `from`') })
    .refine(({ from, to }) => from !== to)
    .nullable(),
  quietDays: z.boolean().describe('Quiet on days that the huvudman does not work'),
  quietLov: z.boolean().describe('Quiet while there is lov at every skolenhet of the person'),
  digestHour: hour.nullable().describe('What is not urgent in one mail a day; null: each for itself'),
});
export type NoticeSettingsView = z.infer<typeof noticeSettings>;

export const myNotices = z.object({
  settings: noticeSettings,
  isOwn: z.boolean().describe('Chosen by the person, not by the huvudman for everybody'),
  mail: z.string().nullable(),
  browsers: z
    .array(z.string())
    .describe('In which browsers the person is told: SHA-256 of the endpoint, hex, by which a browser knows itself'),
  pushKey: z.string().describe('applicationServerKey, base64url'),
});
export type MyNotices = z.infer<typeof myNotices>;

export const mailChange = z.strictObject({ mail: z.union([z.literal(''), z.email().max(254)]) });

export const pushSubscription = z.strictObject({
  endpoint: z.url().max(2000),
  p256dh: z.string().regex(/^[A-Za-z0-9_-]{87}$/),
  auth: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
});

export const deliveryStatus = z.enum(DELIVERY_STATUSES);
export type DeliveryStatusView = z.infer<typeof deliveryStatus>;

export const noticesOverview = z.object({
  counts: z.record(deliveryStatus, z.int()),
  withoutMail: z.int().describe('Staff with a role and no address'),
  mailBy: z.enum(['smtp', 'folder']).describe('folder: no server is configured, mails become files'),
  defaults: noticeSettings,
});
export type NoticesOverview = z.infer<typeof noticesOverview>;

/** No content, no case and, but for dead ones, nobody. */
export const delivery = z.object({
  deliveryId: z.string(),
  channel: z.enum(CHANNELS),
  isUrgent: z.boolean(),
  status: deliveryStatus,
  attempts: z.int(),
  queuedAt: instant,
  changedAt: instant,
  nextAt: instant.optional().describe('While it is open'),
  code: z.string().optional().describe('A `StopCode`, or what a server or a disk answered'),
  recipient: z.string().optional().describe('Of a dead one: whose address is to be looked at'),
});
export type DeliveryView = z.infer<typeof delivery>;
export const deliveries = page(delivery);

export const settleDead = z.strictObject({
  decision: z.enum(['retry', 'dismiss']),
  deliveryId: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional()
    .describe('Absent: all'),
});
export const settledDead = z.object({ settled: z.int() });
export const testMailSent = z.object({ isSent: z.boolean(), code: z.string().optional() });
