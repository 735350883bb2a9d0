import { openCollection } from '../../mongo/collection.ts';
import type { Mongo } from '../../mongo/connection.ts';
import { addDocuments, copiedId, documentsOf, numbered } from '../../mongo/kept-documents.ts';
import { updateEach } from '../../mongo/update.ts';
import type { KeptNotices } from '../kept-notices.ts';
import { DELIVERIES, deliveryOf, MARKS, rowOf } from './schema.ts';
import { subscriptionOf, SUBSCRIPTIONS } from './subscriptions.ts';

/** Deliveries, marks and subscriptions in a database, to be moved. */
export const openMongoKeptNotices = async (mongo: Mongo): Promise<KeptNotices> => {
  const deliveries = await openCollection(mongo, DELIVERIES);
  const marks = await openCollection(mongo, MARKS);
  const subscriptions = await openCollection(mongo, SUBSCRIPTIONS);
  return {
    deliveries: {
      rows: async function* () {
        for await (const row of documentsOf(deliveries, { order: 1 })) yield deliveryOf(row);
      },
      add: (rows) => addDocuments(deliveries, rows.map(rowOf)),
      replace: (delivery) => {
        const { _id, ...row } = rowOf(delivery);
        return updateEach(deliveries, [{ _id, update: { $set: row } }]);
      },
    },
    marks: {
      rows: async function* () {
        for await (const { _id, position } of documentsOf(marks)) yield { name: _id, position };
      },
      add: (rows) =>
        addDocuments(
          marks,
          rows.map(({ name, position }) => ({ _id: name, position })),
        ),
      replace: ({ name, position }) => updateEach(marks, [{ _id: name, update: { $set: { position } } }]),
    },
    subscriptions: {
      rows: async function* () {
        for await (const [ordinal, row] of numbered(documentsOf(subscriptions, { order: 1 }), ({ order }) => order))
          yield { ...subscriptionOf(row), ordinal };
      },
      add: (rows) =>
        addDocuments(
          subscriptions,
          rows.map(({ ordinal, subscriptionId, personId, sealed }) => ({
            ...{ _id: subscriptionId, personId, sealed },
            order: copiedId(ordinal),
          })),
        ),
    },
  };
};
