import { createHash } from 'node:crypto';
import type { PersonId } from '../domain/ids.ts';
import { personStream } from '../org/org-events.ts';
import type { Vault } from '../vault/vault.ts';

/** Where and under which keys a browser takes notices. */
export type PushSubscription = { readonly endpoint: string; readonly p256dh: string; readonly auth: string };

/** A subscription as it lies on the disk: sealed under the person's own key. */
export interface SealedSubscription {
  readonly personId: PersonId;
  /** {@link subscriptionIdOf}: a browser is one person's, whoever it was before. */
  readonly subscriptionId: string;
  readonly sealed: string;
}

/** Keeps sealed subscriptions. A resolved write is durable. */
export interface SubscriptionStore {
  /** Takes the browser from whoever has it. The oldest go when the person has more than `most`. */
  put(subscription: SealedSubscription, most: number): Promise<void>;
  /** Oldest first. */
  ofPerson(personId: PersonId): Promise<readonly SealedSubscription[]>;
  /** Only the person's own. */
  remove(personId: PersonId, subscriptionId: string): Promise<void>;
}

/** Browsers that people want to be told by. */
export interface PushSubscriptions {
  /** From now on the browser tells this person, and nobody who used it before. */
  add(personId: PersonId, subscription: PushSubscription): Promise<void>;
  remove(personId: PersonId, endpoint: string): Promise<void>;
  hasAny(personId: PersonId): Promise<boolean>;
  /** {@link subscriptionIdOf} each. */
  idsOf(personId: PersonId): Promise<readonly string[]>;
  /** Those that open; one whose key is destroyed is forgotten. */
  ofPerson(personId: PersonId): Promise<readonly PushSubscription[]>;
}

/** A phone, a tablet and some computers. */
const MOST = 10;

/** Digest of the endpoint (SHA-256, hex): by it a browser knows its own among a person's. */
export const subscriptionIdOf = (endpoint: string): string => createHash('sha256').update(endpoint).digest('hex');

/** Subscriptions, sealed in a store. */
export const createPushSubscriptions = (store: SubscriptionStore, vault: Vault): PushSubscriptions => {
  const opened = async ({ personId, subscriptionId, sealed }: SealedSubscription) => {
    const content = await vault.open(personStream(personId), sealed);
    if (content === undefined) await store.remove(personId, subscriptionId);
    return content === undefined ? [] : [content as unknown as PushSubscription];
  };
  return {
    add: async (personId, { endpoint, p256dh, auth }) => {
      const sealed = await vault.seal(personStream(personId), { endpoint, p256dh, auth });
      await store.put({ personId, subscriptionId: subscriptionIdOf(endpoint), sealed }, MOST);
    },
    remove: (personId, endpoint) => store.remove(personId, subscriptionIdOf(endpoint)),
    hasAny: async (personId) => (await store.ofPerson(personId)).length > 0,
    idsOf: async (personId) => (await store.ofPerson(personId)).map(({ subscriptionId }) => subscriptionId),
    ofPerson: async (personId) => (await Promise.all((await store.ofPerson(personId)).map(opened))).flat(),
  };
};
