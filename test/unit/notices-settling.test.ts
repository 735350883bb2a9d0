import { expect, test } from 'vitest';
import { parseInstant } from '../../src/domain/clock.ts';
import { caseId, personId } from '../../src/domain/ids.ts';
import { createSqliteLeases } from '../../src/engine/sqlite/lease.ts';
import { DEFAULT_RETRY } from '../../src/notifications/backoff.ts';
import type { Deliveries } from '../../src/notifications/deliveries.ts';
import { deliveryIdOf, type NewDelivery } from '../../src/notifications/delivery.ts';
import { sendDue, type SenderParts } from '../../src/notifications/sender.ts';
import { openSqliteDeliveries } from '../../src/notifications/sqlite/deliveries.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { GroupWriter } from '../../src/sqlite/group-writer.ts';

const NOON = parseInstant('2026-08-17T10:00:00Z');
const DELIVERY: NewDelivery = {
  ...{ notificationId: '7.0', personId: personId('rektor'), channel: 'mail', caseId: caseId('c1') },
  ...{ isUrgent: false, queuedAt: NOON },
};

/** Sends the one delivery while the store fails to take down what came of it, so many times; gives what is known of it then. */
const sendWhile = async (failures: number, send: () => void = () => {}) => {
  const db = openDatabase({ path: ':memory:', synchronous: 'NORMAL' });
  const writer = new GroupWriter(db);
  const deliveries = openSqliteDeliveries({ db, writer });
  await deliveries.add([DELIVERY]);
  let [left, sent, errors] = [failures, 0, 0];
  const failing: Deliveries = {
    ...deliveries,
    change: async (...change) => {
      left -= 1;
      if (left >= 0) throw new Error('not now');
      return deliveries.change(...change);
    },
  };
  const parts: SenderParts = {
    ...{ deliveries: failing, leases: createSqliteLeases(db, writer), leaseMs: 60_000, holder: 'one' },
    ...{ clock: () => NOON, retry: DEFAULT_RETRY, projected: async () => 1_000, isStopped: () => false },
    onError: () => void (errors += 1),
    plan: async (delivery) => ({
      kind: 'send',
      with: [delivery],
      send: async () => {
        sent += 1;
        send();
        return { kind: 'sent' };
      },
    }),
  };
  await sendDue(parts);
  const found = await deliveries.get(deliveryIdOf(DELIVERY));
  return { sent, errors, status: found?.status, attempts: found?.attempts, code: found?.code };
};

test('NOTE-44 what was sent is marked so although the store failed once', async () => {
  expect(await sendWhile(1)).toEqual({ sent: 1, errors: 0, status: 'sent', attempts: 1, code: null });
});

test('NOTE-44 what was sent is not marked failed when the store goes on failing', async () => {
  expect(await sendWhile(2)).toEqual({ sent: 1, errors: 1, status: 'queued', attempts: 1, code: null });
});

test('a bug in sending is a failed attempt', async () => {
  const bug = () => {
    throw new Error('a bug');
  };
  expect(await sendWhile(0, bug)).toEqual({ sent: 1, errors: 1, status: 'failed', attempts: 1, code: 'internal' });
});
