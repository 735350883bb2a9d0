import { describe, expect } from 'vitest';
import { epochMs, type Instant, instantOf } from '../../src/domain/clock.ts';
import { caseId, personId } from '../../src/domain/ids.ts';
import { BadDeliveryCursor, type Deliveries } from '../../src/notifications/deliveries.ts';
import { type Delivery, deliveryIdOf, isDue, type NewDelivery } from '../../src/notifications/delivery.ts';
import { type PortAdapter, placesOf } from './port-adapter.ts';
import { ruleTests } from './rules.ts';
import { aDelivery, manyDeliveries, NOON } from '../support/a-delivery.ts';

/** Rules of `src/notifications/SPEC.md`. */
export type DeliveryRule = `DEL-${number}`;

const minutes = (count: number): Instant => instantOf(epochMs(NOON) + count * 60_000);

const ID = deliveryIdOf(aDelivery());
const idOf = (n: number): string => deliveryIdOf(aDelivery({ notificationId: `${n}.0` }));
const queued = (delivery: NewDelivery): Delivery => ({
  ...delivery,
  ...{ deliveryId: deliveryIdOf(delivery), status: 'queued', attempts: 0, code: null },
  ...{ nextAt: delivery.queuedAt, changedAt: delivery.queuedAt },
});
const numbers = (found: readonly Delivery[]): readonly number[] => found.map((one) => parseInt(one.notificationId, 10));

const kill = (deliveries: Deliveries, ids: readonly string[]) =>
  deliveries.change(ids, { status: 'dead', code: 'smtp-550' }, minutes(1));

/** Every rule of deliveries, for one adapter. */
export const describeDeliveries = (adapter: PortAdapter<Deliveries, DeliveryRule>): void => {
  describe(`deliveries: ${adapter.name}`, () => {
    const rule = ruleTests(adapter.deviations);
    const { nodes, fresh, reopen } = placesOf(adapter);

    rule('DEL-1', 'come back queued, once however often and wherever they are added', async () => {
      const both = await nodes();
      await both[0].add([]);
      const added = [
        aDelivery(),
        aDelivery({ channel: 'push' }),
        aDelivery({ personId: personId('bitr'), isUrgent: true }),
      ];
      await Promise.all(Array.from({ length: 12 }, (_, at) => both[at % 2]!.add([...added, ...added])));
      expect((await both[1].counts()).queued).toBe(3);
      for (const one of added) expect(await both[1].get(deliveryIdOf(one))).toEqual(queued(one));
      expect(await both[0].get('nothing')).toBeUndefined();
    });

    rule('DEL-2', 'that are there stay as they are when they are added again, after reopening too', async () => {
      const deliveries = await fresh();
      await deliveries.add([aDelivery()]);
      await deliveries.change([ID], { status: 'failed', code: 'smtp-451' }, minutes(1));
      await deliveries.add([aDelivery({ queuedAt: minutes(9) })]);
      const left: Delivery = { ...queued(aDelivery()), status: 'failed', code: 'smtp-451', changedAt: minutes(1) };
      expect(await (await reopen()).get(ID)).toEqual(left);
    });

    rule('DEL-3', 'are due when open and their time has come, the longest waiting first', async () => {
      const deliveries = await fresh();
      await deliveries.add([...manyDeliveries(5), aDelivery({ notificationId: '9.0', channel: 'push' })]);
      await deliveries.change([idOf(1)], { status: 'waiting', nextAt: minutes(2) }, NOON);
      await deliveries.change([idOf(2)], { status: 'waiting', nextAt: minutes(9) }, NOON);
      await deliveries.change([idOf(3)], { status: 'sent' }, NOON);
      expect(numbers(await deliveries.due('mail', minutes(2), 9))).toEqual([4, 5, 1]);
      expect(numbers(await deliveries.due('mail', minutes(2), 2))).toEqual([4, 5]);
      expect(numbers(await deliveries.due('push', minutes(2), 9))).toEqual([9]);
    });

    rule(
      'DEL-4',
      'that a clock more than a minute too late has written are due, and not what one ahead by less has put off',
      async () => {
        const deliveries = await fresh();
        await deliveries.add([aDelivery({ queuedAt: minutes(60) })]);
        await deliveries.change([ID], { status: 'waiting', nextAt: minutes(600) }, minutes(60));
        expect(await deliveries.due('mail', NOON, 9)).toHaveLength(1);
        expect(await deliveries.due('mail', minutes(60), 9)).toEqual([]);
        expect(await deliveries.due('mail', minutes(59), 9)).toEqual([]);
        const [written] = await deliveries.open({ caseId: caseId('c1') });
        expect([58, 59, 60].map((minute) => isDue(written!, minutes(minute)))).toEqual([true, false, false]);
      },
    );

    rule('DEL-5', 'that are open are found by case and by person, as they were told', async () => {
      const deliveries = await fresh();
      await deliveries.add(manyDeliveries(3));
      await deliveries.add([aDelivery({ notificationId: '8.0', caseId: caseId('c2') })]);
      await deliveries.add([aDelivery({ notificationId: '9.0', personId: personId('bitr') })]);
      await deliveries.change([idOf(2)], { status: 'stopped', code: 'handled' }, NOON);
      expect(numbers(await deliveries.open({ caseId: caseId('c1') }))).toEqual([1, 3, 9]);
      expect(numbers(await deliveries.open({ personId: personId('rektor') }))).toEqual([1, 3, 8]);
      expect(await deliveries.open({ personId: personId('nobody') })).toEqual([]);
    });

    rule('DEL-6', 'are claimed when open and as often tried as the claimer saw', async () => {
      const deliveries = await fresh();
      await deliveries.add(manyDeliveries(3));
      await deliveries.change([idOf(2)], { status: 'sent' }, NOON);
      const claims = [1, 2, 3, 4].map((n) => ({ deliveryId: idOf(n), attempts: 0, nextAt: minutes(n) }));
      expect(await deliveries.claim(claims, minutes(1))).toEqual([idOf(1), idOf(3)]);
      expect(await deliveries.get(idOf(3))).toMatchObject({ attempts: 1, nextAt: minutes(3), changedAt: minutes(1) });
      expect(await deliveries.claim(claims, minutes(1))).toEqual([]);
      expect(await deliveries.claim([], minutes(1))).toEqual([]);
    });

    rule('DEL-7', 'are claimed by one of many who saw the same attempt', async () => {
      const deliveries = await fresh();
      await deliveries.add([aDelivery()]);
      const claims = Array.from({ length: 10 }, () => [{ deliveryId: ID, attempts: 0, nextAt: minutes(1) }]);
      const claimed = await Promise.all(claims.map((one) => deliveries.claim(one, NOON)));
      expect(claimed.flat()).toEqual([ID]);
      expect((await deliveries.get(ID))?.attempts).toBe(1);
    });

    rule('DEL-8', 'are claimed by one of two nodes at once', async () => {
      const both = await nodes();
      await both[0].add(manyDeliveries(30));
      for (let n = 1; n <= 30; n += 1) {
        const claim = [{ deliveryId: idOf(n), attempts: 0, nextAt: minutes(1) }];
        expect((await Promise.all(both.map((node) => node.claim(claim, NOON)))).flat()).toHaveLength(1);
      }
    });

    rule('DEL-9', 'are changed while they are open, and ended ones never', async () => {
      const deliveries = await fresh();
      await deliveries.add(manyDeliveries(2));
      await deliveries.change([idOf(1)], { status: 'waiting', nextAt: minutes(5) }, minutes(1));
      expect(await deliveries.get(idOf(1))).toMatchObject({ status: 'waiting', nextAt: minutes(5), code: null });
      await deliveries.change([idOf(1), idOf(2), 'nothing'], { status: 'stopped', code: 'acknowledged' }, minutes(2));
      await deliveries.change([idOf(1)], { status: 'sent' }, minutes(3));
      const stopped = { status: 'stopped', code: 'acknowledged', changedAt: minutes(2) };
      expect(await deliveries.get(idOf(1))).toMatchObject({ ...stopped, nextAt: minutes(5) });
      expect(await deliveries.get(idOf(2))).toMatchObject(stopped);
    });

    rule('DEL-10', 'of a person are looked at again, but for those that failed', async () => {
      const deliveries = await fresh();
      await deliveries.add([...manyDeliveries(3), aDelivery({ notificationId: '9.0', personId: personId('bitr') })]);
      await deliveries.change([idOf(1)], { status: 'waiting', nextAt: minutes(60) }, NOON);
      await deliveries.claim([{ deliveryId: idOf(2), attempts: 0, nextAt: minutes(60) }], NOON);
      await deliveries.change([idOf(2)], { status: 'failed', code: 'x' }, NOON);
      await deliveries.lookAgain(personId('rektor'), minutes(1));
      const found = await Promise.all([1, 2, 3].map((n) => deliveries.get(idOf(n))));
      expect(found.map((one) => one?.nextAt)).toEqual([minutes(1), minutes(60), minutes(1)]);
      expect((await deliveries.open({ personId: personId('bitr') }))[0]?.nextAt).toBe(NOON);
    });

    rule('DEL-11', 'that are dead are taken up again or given up, one or all, and twice is once', async () => {
      const deliveries = await fresh();
      await deliveries.add(manyDeliveries(5));
      await deliveries.claim([{ deliveryId: idOf(1), attempts: 0, nextAt: NOON }], NOON);
      await kill(deliveries, [1, 2, 3, 4].map(idOf));
      const settle = (which: string, decision: 'retry' | 'dismiss') =>
        deliveries.settleDead(which, decision, minutes(2));
      expect([await settle(idOf(1), 'retry'), await settle(idOf(1), 'retry')]).toEqual([1, 0]);
      expect([await settle('nothing', 'dismiss'), await settle(idOf(5), 'dismiss')]).toEqual([0, 0]);
      expect([await settle('all', 'dismiss'), await settle('all', 'retry')]).toEqual([3, 0]);
      const again = { status: 'queued', attempts: 0, code: null, nextAt: minutes(2), changedAt: minutes(2) };
      expect(await deliveries.get(idOf(1))).toMatchObject(again);
      expect(await deliveries.get(idOf(4))).toMatchObject({ status: 'stopped', code: 'dismissed' });
    });

    rule('DEL-12', 'are counted by status', async () => {
      const deliveries = await fresh();
      const none = { queued: 0, waiting: 0, failed: 0, sent: 0, stopped: 0, dead: 0 };
      expect(await deliveries.counts()).toEqual(none);
      await deliveries.add(manyDeliveries(4));
      await kill(deliveries, [idOf(1), idOf(2)]);
      expect(await deliveries.counts()).toEqual({ ...none, queued: 2, dead: 2 });
    });

    rule('DEL-13', 'come in pages, the newest first, all or of one status, each once', async () => {
      const deliveries = await fresh();
      await deliveries.add(manyDeliveries(25));
      await kill(deliveries, [3, 4, 5].map(idOf));
      const walk = async (status?: 'dead') => {
        const found: number[] = [];
        let cursor: string | undefined;
        do {
          const page = await deliveries.page({ status, limit: 2, cursor });
          found.push(...numbers(page.items));
          cursor = page.next;
        } while (cursor !== undefined);
        return found;
      };
      expect(await walk()).toEqual(Array.from({ length: 25 }, (_, at) => 25 - at));
      expect(await walk('dead')).toEqual([5, 4, 3]);
    });

    rule('DEL-14', 'refuse what is no cursor', async () => {
      const deliveries = await fresh();
      for (const cursor of ['', '0', 'x', '-1', '1 OR 1', '{"$gt":""}', '9'.repeat(100)])
        await expect(deliveries.page({ limit: 1, cursor })).rejects.toThrow(BadDeliveryCursor);
    });

    rule('DEL-15', 'have marks beside them: the furthest that any node has set, after reopening too', async () => {
      const [deliveries, late] = await nodes();
      expect(await deliveries.mark('read')).toBeUndefined();
      await Promise.all([deliveries.setMark('read', 7), deliveries.setMark('other', 1)]);
      await deliveries.setMark('read', 8);
      await late.setMark('read', 7);
      expect(await (await reopen()).mark('read')).toBe(8);
    });

    rule('DEL-16', 'have marks that are set once, by whichever node comes first', async () => {
      const both = await nodes();
      const given = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => both[n % 2]!.markOnce('opened', n)));
      expect(new Set(given).size).toBe(1);
      expect(await both[0].mark('opened')).toBe(given[0]);
    });
  });
};
