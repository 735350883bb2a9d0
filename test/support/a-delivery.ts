import { parseInstant } from '../../src/domain/clock.ts';
import { caseId, personId } from '../../src/domain/ids.ts';
import type { NewDelivery } from '../../src/notifications/delivery.ts';

export const NOON = parseInstant('2026-08-17T10:00:00Z');

/** A mail to the rektor, queued at noon. */
export const aDelivery = (more: Partial<NewDelivery> = {}): NewDelivery => ({
  notificationId: '7.0',
  personId: personId('rektor'),
  channel: 'mail',
  caseId: caseId('c1'),
  isUrgent: false,
  queuedAt: NOON,
  ...more,
});

/** As many, of notifications `1.0` and on. */
export const manyDeliveries = (count: number, more: Partial<NewDelivery> = {}): readonly NewDelivery[] =>
  Array.from({ length: count }, (_, n) => aDelivery({ notificationId: `${n + 1}.0`, ...more }));
