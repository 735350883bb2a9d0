import { createHash } from 'node:crypto';
import type { PersonId } from '../domain/ids.ts';
import { personStream } from '../org/org-events.ts';
import type { Vault } from '../vault/vault.ts';

/** Where and under which keys a browser takes notices. */
export type PushSubscription = { readonly endpoint: string; readonly p256dh: string; readonly auth: string };

/** A subscription as it lies on the disk: sealed under the person's own key. */
export interface SealedSubscription {
  readonly personId: PersonId;
  /** Digest of person and endpoint. */
  readonly subscriptionId: string;
  readonly sealed: string;
}

/** Keeps sealed subscriptions. A resolved write is durable. */
export interface SubscriptionStore {
  /** The oldest go when the person has more than `most`. */
  put(subscription: SealedSubscription, most: number): Promise<void>;
  ofPerson(personId: PersonId): readonly SealedSubscription[];
  remove(subscriptionId: string): Promise<void>;
}

/** Browsers that people want to be told by. */
export interface PushSubscriptions {
  add(personId: PersonId, subscription: PushSubscription): Promise<void>;
  remove(personId: PersonId, endpoint: string): Promise<void>;
  hasAny(personId: PersonId): boolean;
  count(personId: PersonId): number;
  /** Those that open; one whose key is destroyed is forgotten. */
  ofPerson(personId: PersonId): Promise<readonly PushSubscription[]>;
}

/** A phone, a tablet and some computers. */
const MOST = 10;

const idOf = (personId: PersonId, endpoint: string): string =>
  createHash('sha256')
    .update(JSON.stringify([personId, endpoint]))
    .digest('hex')
    .slice(0, 32);

/** Subscriptions, sealed in a store. */
export const createPushSubscriptions = (store: SubscriptionStore, vault: Vault): PushSubscriptions => {
  const opened = async ({ personId, subscriptionId, sealed }: SealedSubscription) => {
    const content = await vault.open(personStream(personId), sealed);
    if (content === undefined) await store.remove(subscriptionId);
    return content === undefined ? [] : [content as unknown as PushSubscription];
  };
  return {
    add: async (personId, { endpoint, p256dh, auth }) => {
      const sealed = await vault.seal(personStream(personId), { endpoint, p256dh, auth });
      await store.put({ personId, subscriptionId: idOf(personId, endpoint), sealed }, MOST);
    },
    remove: (personId, endpoint) => store.remove(idOf(personId, endpoint)),
    hasAny: (personId) => store.ofPerson(personId).length > 0,
    count: (personId) => store.ofPerson(personId).length,
    ofPerson: async (personId) => (await Promise.all(store.ofPerson(personId).map(opened))).flat(),
  };
};
