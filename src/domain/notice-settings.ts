import type { JsonObject } from './json.ts';

/** Ways to reach somebody who is not logged in. The inbox in the app has everything, whatever is chosen here. */
export const CHANNELS = ['mail', 'push'] as const;
export type Channel = (typeof CHANNELS)[number];

/** When somebody wants to be reached, and how. Hours are those of the clock in Europe/Stockholm, 0–23. */
export interface NoticeSettings extends JsonObject {
  readonly urgent: readonly Channel[];
  readonly ordinary: readonly Channel[];
  /** Quiet from an hour to another (excluded), over midnight when `to` is not after `from`. Urgent notices come all the same. */
  readonly quietHours: { readonly from: number; readonly to: number } | null;
  /** Quiet on days that the huvudman does not work. */
  readonly quietDays: boolean;
  /** Quiet while there is lov at every skolenhet where the person works. */
  readonly quietLov: boolean;
  /** What is not urgent comes in one mail a day at this hour; null: each for itself. */
  readonly digestHour: number | null;
}

/** What holds for whoever has chosen nothing. */
export const DEFAULT_SETTINGS: NoticeSettings = {
  urgent: CHANNELS,
  ordinary: CHANNELS,
  quietHours: { from: 18, to: 7 },
  quietDays: true,
  quietLov: false,
  digestHour: null,
};

/** By which a kind of notice reaches the person. */
export const channelsFor = (settings: NoticeSettings, isUrgent: boolean): readonly Channel[] =>
  isUrgent ? settings.urgent : settings.ordinary;

/** `queued`, `waiting` (it is quiet) and `failed` (to be tried again) are open; `sent`, `stopped` and `dead` are ended. */
export const DELIVERY_STATUSES = ['queued', 'waiting', 'failed', 'sent', 'stopped', 'dead'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** Why a delivery is not sent any more, or did not get through because of us. What a server or a disk answered has other codes. */
export const STOP_CODES = [
  'handled',
  'acknowledged',
  'no-access',
  'no-process',
  'not-wanted',
  'no-address',
  'no-browser',
  'dismissed',
  'internal',
] as const;
export type StopCode = (typeof STOP_CODES)[number];
