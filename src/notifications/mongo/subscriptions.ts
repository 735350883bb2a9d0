import { declareCollection, openCollection } from '../../mongo/collection.ts';
import type { Mongo } from '../../mongo/connection.ts';
import { answered } from '../../mongo/errors.ts';
import { newestId } from '../../mongo/newest-id.ts';
import { updateEach } from '../../mongo/update.ts';
import type { SealedSubscription, SubscriptionStore } from '../push-subscriptions.ts';

/** `_id` is the subscription's id, so a browser is one person's. */
type SubscriptionRow = Omit<SealedSubscription, 'subscriptionId'> & {
  readonly _id: string;
  /** Sorts by when it was put. */
  readonly order: string;
};

/** Collection of subscriptions. */
export const SUBSCRIPTIONS = declareCollection<SubscriptionRow>(
  'pushSubscriptions',
  {
    _id: String,
    personId: { type: String, required: true },
    sealed: { type: String, required: true },
    order: { type: String, required: true },
  },
  [{ name: 'of_a_person', key: { personId: 1, order: 1 } }],
);

export const subscriptionOf = ({ _id, personId, sealed }: SubscriptionRow): SealedSubscription => ({
  personId,
  subscriptionId: _id,
  sealed,
});

/** Subscriptions in a database. */
export const openMongoSubscriptions = async (mongo: Mongo): Promise<SubscriptionStore> => {
  const subscriptions = await openCollection(mongo, SUBSCRIPTIONS);
  const ofPerson: SubscriptionStore['ofPerson'] = async (personId) => {
    const rows = await answered(subscriptions.find({ personId }).sort({ order: 1 }).lean<SubscriptionRow[]>());
    return rows.map(subscriptionOf);
  };
  const remove: SubscriptionStore['remove'] = async (personId, subscriptionId) =>
    void (await answered(subscriptions.deleteOne({ _id: subscriptionId, personId })));
  return {
    ...{ ofPerson, remove },
    put: async ({ personId, subscriptionId, sealed }, most) => {
      const row = { personId, sealed, order: newestId() };
      await updateEach(subscriptions, [{ _id: subscriptionId, update: { $set: row }, isMade: true }]);
      const oldest = (await ofPerson(personId)).slice(0, -most);
      for (const one of oldest) await remove(personId, one.subscriptionId);
    },
  };
};
