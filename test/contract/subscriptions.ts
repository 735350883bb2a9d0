import { describe, expect } from 'vitest';
import { personId } from '../../src/domain/ids.ts';
import {
  type SealedSubscription,
  type SubscriptionStore,
  subscriptionIdOf,
} from '../../src/notifications/push-subscriptions.ts';
import { type PortAdapter, placesOf } from './port-adapter.ts';
import { ruleTests } from './rules.ts';

/** Rules of `src/notifications/SPEC.md`. */
export type SubscriptionRule = `SUB-${number}`;

const MOST = 3;

const browser = (name: string, who = 'asa'): SealedSubscription => ({
  personId: personId(who),
  subscriptionId: subscriptionIdOf(name),
  sealed: `sealed ${name} ${who}`,
});

/** Every rule of subscriptions, for one adapter. */
export const describeSubscriptions = (adapter: PortAdapter<SubscriptionStore, SubscriptionRule>): void => {
  describe(`subscriptions: ${adapter.name}`, () => {
    const rule = ruleTests(adapter.deviations);
    const { nodes, fresh, reopen } = placesOf(adapter);

    rule('SUB-1', 'come back to their person, the oldest first, after reopening too', async () => {
      const store = await fresh();
      const all = [browser('a'), browser('b'), browser('c', 'other')];
      for (const one of all) await store.put(one, MOST);
      expect(await store.ofPerson(personId('asa'))).toEqual(all.slice(0, 2));
      expect(await store.ofPerson(personId('nobody'))).toEqual([]);
      expect(await (await reopen()).ofPerson(personId('other'))).toEqual(all.slice(2));
    });

    rule('SUB-2', 'go to the last who turned them on, and are then the newest', async () => {
      const store = await fresh();
      for (const one of [browser('a'), browser('b'), browser('b', 'other'), browser('c', 'other')])
        await store.put(one, MOST);
      await store.put({ ...browser('b', 'other'), sealed: 'anew' }, MOST);
      expect(await store.ofPerson(personId('asa'))).toEqual([browser('a')]);
      expect((await store.ofPerson(personId('other'))).map(({ sealed }) => sealed)).toEqual(['sealed c other', 'anew']);
    });

    rule('SUB-3', 'are so many at most, and the oldest go', async () => {
      const store = await fresh();
      await store.put(browser('x', 'other'), MOST);
      for (const name of ['a', 'b', 'c', 'd', 'e']) await store.put(browser(name), MOST);
      expect(await store.ofPerson(personId('asa'))).toEqual(['c', 'd', 'e'].map((name) => browser(name)));
      expect(await store.ofPerson(personId('other'))).toHaveLength(1);
    });

    rule('SUB-4', 'are removed by their own person only', async () => {
      const store = await fresh();
      await store.put(browser('a'), MOST);
      await store.remove(personId('other'), subscriptionIdOf('a'));
      expect(await store.ofPerson(personId('asa'))).toHaveLength(1);
      await store.remove(personId('asa'), subscriptionIdOf('a'));
      await store.remove(personId('asa'), subscriptionIdOf('a'));
      expect(await store.ofPerson(personId('asa'))).toEqual([]);
    });

    rule('SUB-5', 'are one person’s, though two nodes turn them on for two at once', async () => {
      const both = await nodes();
      for (let round = 0; round < 10; round += 1) {
        const name = `browser ${round}`;
        await Promise.all(both.map((store, at) => store.put(browser(name, `p${round}.${at}`), MOST)));
        const owners = await Promise.all([0, 1].map((at) => both[0].ofPerson(personId(`p${round}.${at}`))));
        expect(owners.flat()).toHaveLength(1);
      }
    });
  });
};
