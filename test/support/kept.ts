import { setImmediate as nextTurn } from 'node:timers/promises';
import { openStorage, type Storage } from '../../src/compose/storage.ts';
import { type Instant, parseInstant } from '../../src/domain/clock.ts';
import { caseId, commitId, personId, streamId } from '../../src/domain/ids.ts';
import type { KindName } from '../../src/migrate/kinds.ts';
import type { Store } from '../../src/migrate/store.ts';
import { deliveryIdOf, type NewDelivery } from '../../src/notifications/delivery.ts';
import { COMMANDS } from '../../src/outbox/command-handler.ts';

/** Where a huvudman's data is, in files or in a database. */
export interface Place {
  readonly dataFolder: string;
  readonly key: string;
  readonly mongo?: { readonly uri: string; readonly database: string };
}

export const NOON: Instant = parseInstant('2026-08-17T10:00:00Z');
const LATER: Instant = parseInstant('2026-08-17T11:00:00Z');
const RUT = personId('rektor');
const delivery = (index: number): NewDelivery => ({
  ...{ notificationId: `2.${index}`, personId: RUT, channel: 'mail', caseId: caseId('case-1') },
  ...{ isUrgent: index % 2 === 0, queuedAt: NOON },
});

/** Does something with the ports of a store, as the server has them. */
export const withStorage = async <T>(place: Place, work: (storage: Storage) => Promise<T>): Promise<T> => {
  const storage = await openStorage({
    dataFolder: place.dataFolder,
    env: { SKYNDSAM_KEY: place.key },
    ...{ encryptsFiles: false, survivesPowerLoss: false, clock: () => NOON, mongo: place.mongo },
    onError: (what, error) => {
      throw new Error(what, { cause: error });
    },
  });
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
};

const append = async ({ log, vault }: Storage, stream: string, count: number, text: string): Promise<void> => {
  for (let at = 0; at < count; at += 1) {
    const sealed = await vault.seal(streamId(stream), { text });
    await log.append(
      {
        ...{ streamId: streamId(stream), commitId: commitId(`${stream}-${at}-${text.length}`), meta: { at } },
        events: [{ type: 'Said', data: { at, smile: '😀 ‮', __proto__: null }, sealed }],
        messages: [{ kind: 'tell', data: {} }],
      },
      'next',
    );
  }
};

/** Something of every kind that is kept: some commits with sealed content, one of three megabytes, a destroyed key, people, looks and notices. */
export const fill = (place: Place): Promise<void> =>
  withStorage(place, async (storage) => {
    const { vault, identity, readLog, deliveries, subscriptions, projections } = storage;
    await append(storage, 'case-1', 3, 'x');
    await append(storage, 'case-2', 2, 'å'.repeat(1_100_000));
    await append(storage, 'person-1', 1, 'y');
    await vault.destroy(streamId('person-1'));
    for (const [id, username] of [
      ['p1', 'Åsa'],
      ['p2', 'zoë 😀'],
      ['p3', 'ﬀ'],
    ] as const)
      await identity.accounts.add({
        ...{
          personId: personId(id),
          username,
          usernameKey: username,
          passwordHash: `hash of ${id}`,
          isDisabled: id === 'p2',
        },
      });
    for (let at = 0; at < 5; at += 1) {
      readLog.record({ caseId: caseId('case-1'), personId: RUT, action: 'case.read', at: NOON, wasAllowed: at !== 3 });
      await nextTurn();
    }
    await deliveries.add([0, 1, 2].map(delivery));
    await deliveries.change([deliveryIdOf(delivery(1))], { status: 'failed', code: 'smtp-450' }, NOON);
    await deliveries.markOnce('opened', 1);
    await deliveries.setMark('deliveries', 4);
    for (const browser of ['b2', 'b1', 'b3'])
      await subscriptions.put(
        { personId: RUT, subscriptionId: browser.padEnd(64, '0'), sealed: `sealed ${browser}` },
        10,
      );
    await projections.advance(COMMANDS, 5, async () => {});
  });

/** What comes later: another commit and look, a destroyed key, a mail that was sent, a mark further on. */
export const goOn = (place: Place): Promise<void> =>
  withStorage(place, async (storage) => {
    await append(storage, 'case-1', 1, 'later');
    await storage.vault.destroy(streamId('case-1'));
    storage.readLog.record({
      caseId: caseId('case-2'),
      personId: RUT,
      action: 'case.read',
      at: LATER,
      wasAllowed: true,
    });
    await storage.deliveries.change([deliveryIdOf(delivery(0))], { status: 'sent' }, LATER);
    await storage.deliveries.setMark('deliveries', 7);
  });

/** All rows of a store by kind, and how far its handlers are. */
export const rowsIn = async (store: Store): Promise<Readonly<Record<KindName | 'commandsAt', unknown>>> => {
  const found: Record<string, unknown> = { commandsAt: await store.handlers.read(COMMANDS) };
  for (const [name, kept] of Object.entries(store.rows)) {
    const rows: unknown[] = [];
    for await (const row of kept.rows()) rows.push(row);
    found[name] = rows;
  }
  return found as Readonly<Record<KindName | 'commandsAt', unknown>>;
};
