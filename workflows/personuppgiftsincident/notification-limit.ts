import { epochMs, type Instant } from '../../src/domain/clock.ts';
import { hours } from '../shared/limits.ts';

const HOUR_MS = 3_600_000;

/** Within what time of knowing of a breach the supervisory authority is notified. All hours count, also in weekends and lov. @source GDPR 33:1 */
export const NOTIFY_WITHIN = hours(72);

/** Whether a notification given at `notifiedAt` is one that must say why it comes late. @source GDPR 33:1 */
export const isLateNotification = (discoveredAt: Instant, notifiedAt: Instant): boolean =>
  epochMs(notifiedAt) - epochMs(discoveredAt) > NOTIFY_WITHIN.amount * HOUR_MS;
