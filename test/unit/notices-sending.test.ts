import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochMs, type Instant, instantOf } from '../../src/domain/clock.ts';
import { personId } from '../../src/domain/ids.ts';
import { createSqliteLeases } from '../../src/engine/sqlite/lease.ts';
import { DEFAULT_RETRY, retryAt } from '../../src/notifications/backoff.ts';
import type { SendOutcome } from '../../src/notifications/channel.ts';
import type { Deliveries } from '../../src/notifications/deliveries.ts';
import { type Delivery, deliveryIdOf, type NewDelivery } from '../../src/notifications/delivery.ts';
import { createSender, type Plan, sendDue, type SenderParts } from '../../src/notifications/sender.ts';
import { outcomeOfError } from '../../src/notifications/smtp/mail-error.ts';
import { openSqliteDeliveries } from '../../src/notifications/sqlite/deliveries.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { GroupWriter } from '../../src/sqlite/group-writer.ts';
import { aDelivery, manyDeliveries, NOON } from '../support/a-delivery.ts';

const later = (at: Instant, ms: number): Instant => instantOf(epochMs(at) + ms);

/** Deliveries in memory and a sender of one's own plan; what it handed over. */
const openSending = () => {
  const db = openDatabase({ path: ':memory:', synchronous: 'NORMAL' });
  const writer = new GroupWriter(db);
  const deliveries = openSqliteDeliveries({ db, writer });
  const leases = createSqliteLeases(db, writer);
  const sent: string[] = [];
  const state = { now: NOON, errors: 0 };
  const sending =
    (outcome: SendOutcome = { kind: 'sent' }) =>
    async (delivery: Delivery): Promise<Plan> => ({
      kind: 'send',
      with: [delivery],
      send: async () => {
        sent.push(delivery.notificationId);
        return outcome;
      },
    });
  const parts = (more: Partial<SenderParts> = {}): SenderParts => ({
    ...{ deliveries, leases, plan: sending(), clock: () => state.now, retry: DEFAULT_RETRY },
    projected: async () => 1_000_000,
    isStopped: () => false,
    leaseMs: 60_000,
    holder: 'one',
    onError: () => {
      state.errors += 1;
    },
    ...more,
  });
  return { deliveries, sent, state, sending, parts };
};

const statusOf = async (deliveries: Deliveries, delivery: NewDelivery = aDelivery()) => {
  const found = await deliveries.get(deliveryIdOf(delivery));
  return found && [found.status, found.attempts, found.code];
};

describe('NOTE-6 a delivery is queued once', () => {
  test('however often and however concurrently', async () => {
    const { deliveries } = openSending();
    await Promise.all(Array.from({ length: 20 }, () => deliveries.add([aDelivery(), aDelivery()])));
    expect((await deliveries.counts()).queued).toBe(1);
  });

  test('for each person and channel', async () => {
    const { deliveries } = openSending();
    await deliveries.add([aDelivery(), aDelivery({ channel: 'push' }), aDelivery({ personId: personId('bitr') })]);
    expect((await deliveries.counts()).queued).toBe(3);
  });

  test('and not again once it is sent or stopped', async () => {
    const { deliveries, parts, sent } = openSending();
    await deliveries.add([aDelivery()]);
    await sendDue(parts());
    await deliveries.add([aDelivery()]);
    await sendDue(parts());
    expect(sent).toEqual(['7.0']);
  });
});

describe('sending', () => {
  test('of nothing does nothing', async () => {
    const { parts } = openSending();
    expect(await sendDue(parts())).toBe(0);
  });

  test('NOTE-8 by two nodes at once sends each once', async () => {
    const { deliveries, parts, sent } = openSending();
    await deliveries.add(manyDeliveries(120));
    await Promise.all([sendDue(parts()), sendDue(parts({ holder: 'two' })), sendDue(parts({ holder: 'three' }))]);
    await sendDue(parts());
    expect([sent.length, new Set(sent).size]).toEqual([120, 120]);
  });

  test('NOTE-43 by a node that stood still until the next attempt was due is left to that attempt', async () => {
    const { deliveries, parts, sent, state } = openSending();
    await deliveries.add([aDelivery()]);
    const slow: Deliveries = {
      ...deliveries,
      claim: async (claims, at) => {
        const claimed = await deliveries.claim(claims, at);
        state.now = later(NOON, 3_600_000);
        return claimed;
      },
    };
    await sendDue(parts({ deliveries: slow }));
    expect(sent).toEqual([]);
    await sendDue(parts({ holder: 'two' }));
    expect(sent).toEqual(['7.0']);
  });

  test('NOTE-43 of an attempt that another node has made meanwhile is not done again', async () => {
    const { deliveries, parts, sent, sending } = openSending();
    await deliveries.add([aDelivery()]);
    const plan: SenderParts['plan'] = async (delivery, now) => {
      await deliveries.claim([{ ...delivery, nextAt: later(now, 60_000) }], now);
      return sending()(delivery);
    };
    await sendDue(parts({ plan }));
    expect([sent, await statusOf(deliveries)]).toEqual([[], ['queued', 1, null]]);
  });

  test('NOTE-8 counts the attempt before it is made', async () => {
    const { deliveries, parts, sending } = openSending();
    await deliveries.add([aDelivery()]);
    let seen: unknown;
    const plan: SenderParts['plan'] = async (delivery) => {
      const made = (await sending()(delivery)) as Plan & { kind: 'send' };
      return {
        ...made,
        send: async () => {
          seen = await statusOf(deliveries);
          return made.send();
        },
      };
    };
    await sendDue(parts({ plan }));
    expect(seen).toEqual(['queued', 1, null]);
  });

  test('does not speak of what the projections have not read', async () => {
    const { deliveries, parts, sent } = openSending();
    await deliveries.add([aDelivery({ notificationId: '8.0' }), aDelivery()]);
    await sendDue(parts({ projected: async () => 7 }));
    expect(sent).toEqual(['7.0']);
    await sendDue(parts());
    expect(sent).toEqual(['7.0', '8.0']);
  });

  test('a bug in one holds up no other, and is tried again like a failure', async () => {
    const { deliveries, parts, sent, state, sending } = openSending();
    await deliveries.add(manyDeliveries(3));
    const plan: SenderParts['plan'] = async (delivery) => {
      if (delivery.notificationId === '2.0') throw new Error('a bug');
      return sending()(delivery);
    };
    await sendDue(parts({ plan }));
    expect([sent, state.errors]).toEqual([['1.0', '3.0'], 1]);
    expect(await statusOf(deliveries, aDelivery({ notificationId: '2.0' }))).toEqual(['failed', 1, 'internal']);
  });

  test('NOTE-30 leaves a channel that is down alone until the next time, and holds up no other', async () => {
    const { deliveries, parts, sent, sending } = openSending();
    await deliveries.add([...manyDeliveries(60), aDelivery({ notificationId: '99.0', channel: 'push' })]);
    const down = sending({ kind: 'failed', code: 'smtp-ECONNECTION', isDown: true });
    await sendDue(parts({ plan: (delivery) => (delivery.channel === 'mail' ? down : sending())(delivery) }));
    expect(sent).toEqual(['1.0', '99.0']);
  });

  test('takes no more of a backlog once it is stopped', async () => {
    const { deliveries, parts, sent, sending } = openSending();
    await deliveries.add(manyDeliveries(3));
    const { isStopped: _never, ...rest } = parts();
    const sender = createSender({
      ...rest,
      plan: async (delivery) => {
        void sender.stop();
        return sending()(delivery);
      },
    });
    await sender.run();
    expect(sent).toEqual(['1.0']);
  });

  test('what was stopped in the very moment is not sent', async () => {
    const { deliveries, parts, sent, sending } = openSending();
    await deliveries.add([aDelivery()]);
    const plan: SenderParts['plan'] = async (delivery) => {
      await deliveries.change([delivery.deliveryId], { status: 'stopped', code: 'handled' }, NOON);
      return sending()(delivery);
    };
    await sendDue(parts({ plan }));
    expect(sent).toEqual([]);
  });
});

describe('NOTE-16 when the clock has stood too late and is set right', () => {
  const YEAR_MS = 366 * 86_400_000;
  /** A year ahead, this is done with what is queued, and then the clock is set right. */
  const afterAYearAhead = async (plan: SenderParts['plan']) => {
    const world = openSending();
    const { deliveries, parts, state } = world;
    state.now = later(NOON, YEAR_MS);
    await deliveries.add([aDelivery({ queuedAt: state.now })]);
    await sendDue(parts({ plan }));
    state.now = NOON;
    await sendDue(parts());
    return { ...world, status: await statusOf(deliveries) };
  };
  const putOff: Plan = { kind: 'wait', until: later(NOON, YEAR_MS + 3_600_000) };

  test('what was queued meanwhile is sent now', async () => {
    const { deliveries, parts, sent, state } = openSending();
    await deliveries.add([aDelivery({ queuedAt: later(NOON, YEAR_MS) })]);
    await sendDue(parts());
    expect([sent, state.now]).toEqual([['7.0'], NOON]);
  });

  test('what was put off to a quieter hour is looked at again', async () => {
    const { sent, status } = await afterAYearAhead(async () => putOff);
    expect([sent, status]).toEqual([['7.0'], ['sent', 1, null]]);
  });

  test('what failed is tried again, and once', async () => {
    const { sent, status } = await afterAYearAhead(async (delivery) => ({
      kind: 'send',
      with: [delivery],
      send: async () => ({ kind: 'failed', code: 'smtp-451', isDown: false }),
    }));
    expect([sent, status]).toEqual([['7.0'], ['sent', 2, null]]);
  });

  test('what was claimed by one that died in that moment is sent', async () => {
    const { deliveries, parts, sent, state } = openSending();
    const ahead = later(NOON, YEAR_MS);
    await deliveries.add([aDelivery()]);
    await deliveries.claim(
      [{ deliveryId: deliveryIdOf(aDelivery()), attempts: 0, nextAt: later(ahead, 60_000) }],
      ahead,
    );
    state.now = NOON;
    await sendDue(parts());
    expect(sent).toEqual(['7.0']);
  });

  test('what is put off by the right clock stays put off', async () => {
    const { deliveries, parts, sent } = openSending();
    await deliveries.add([aDelivery({ queuedAt: later(NOON, YEAR_MS) })]);
    const plan = async (): Promise<Plan> => ({ kind: 'wait', until: later(NOON, 3_600_000) });
    await sendDue(parts({ plan }));
    await sendDue(parts());
    expect(sent).toEqual([]);
  });
});

describe('NOTE-30 pauses between attempts', () => {
  const id = fc.string({ minLength: 32, maxLength: 32, unit: fc.constantFrom(...'0123456789abcdef') });
  test('double, a quarter up or down, to four hours and five quarters at most', () => {
    fc.assert(
      fc.property(id, fc.integer({ min: 1, max: 40 }), (deliveryId, attempt) => {
        const pauseMs = epochMs(retryAt(DEFAULT_RETRY, deliveryId, attempt, NOON)) - epochMs(NOON);
        const plainMs = Math.min(DEFAULT_RETRY.longestPauseMs, 60_000 * 2 ** (attempt - 1));
        expect(pauseMs).toBeGreaterThanOrEqual(Math.floor(plainMs * 0.75));
        expect(pauseMs).toBeLessThanOrEqual(Math.ceil(plainMs * 1.25));
      }),
    );
  });

  test('follow from the delivery, so that not all come back at once', () => {
    const ids = manyDeliveries(50).map(deliveryIdOf);
    const times = ids.map((deliveryId) => retryAt(DEFAULT_RETRY, deliveryId, 1, NOON));
    expect(times).toEqual(ids.map((deliveryId) => retryAt(DEFAULT_RETRY, deliveryId, 1, NOON)));
    expect(new Set(times).size).toBeGreaterThan(45);
  });

  test('NOTE-31 end after the limit', async () => {
    const { deliveries, parts, sent, state, sending } = openSending();
    await deliveries.add([aDelivery()]);
    const plan = sending({ kind: 'failed', code: 'smtp-451', isDown: false });
    for (let tries = 0; tries < 30; tries += 1) {
      await sendDue(parts({ plan }));
      state.now = later(state.now, 6 * 3_600_000);
    }
    expect(sent).toHaveLength(DEFAULT_RETRY.attempts);
    expect(await statusOf(deliveries)).toEqual(['dead', DEFAULT_RETRY.attempts, 'smtp-451']);
  });
});

test.each([
  [
    { code: 'EENVELOPE', responseCode: 550 },
    { kind: 'refused', code: 'smtp-550' },
  ],
  [
    { code: 'EMESSAGE', responseCode: 554 },
    { kind: 'refused', code: 'smtp-554' },
  ],
  [
    { code: 'EENVELOPE', responseCode: 451 },
    { kind: 'failed', code: 'smtp-451', isDown: false },
  ],
  [
    { code: 'EAUTH', responseCode: 535 },
    { kind: 'failed', code: 'smtp-535', isDown: true },
  ],
  [{ code: 'ECONNECTION' }, { kind: 'failed', code: 'smtp-ECONNECTION', isDown: true }],
  [{ code: 'ETIMEDOUT' }, { kind: 'failed', code: 'smtp-ETIMEDOUT', isDown: true }],
  [new Error('to rut@lillvik.example'), { kind: 'failed', code: 'smtp-unknown', isDown: true }],
  [{ code: 'to rut@lillvik.example' }, { kind: 'failed', code: 'smtp-unknown', isDown: true }],
  [undefined, { kind: 'failed', code: 'smtp-unknown', isDown: true }],
])('NOTE-32 %j of a server is %j', (error, outcome) => {
  expect(outcomeOfError(error)).toEqual(outcome);
});
