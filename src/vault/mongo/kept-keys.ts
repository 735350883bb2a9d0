import type { KeptRows } from '../../domain/kept-rows.ts';
import { openCollection } from '../../mongo/collection.ts';
import type { Mongo } from '../../mongo/connection.ts';
import { addDocuments, documentsOf } from '../../mongo/kept-documents.ts';
import { updateEach } from '../../mongo/update.ts';
import type { KeptKey } from '../kept-keys.ts';
import { DATA_KEYS } from './vault.ts';

/** The data keys in a database, to be moved. */
export const openMongoKeptKeys = async (mongo: Mongo): Promise<KeptRows<KeptKey>> => {
  const keys = await openCollection(mongo, DATA_KEYS);
  return {
    rows: async function* () {
      for await (const { _id, wrapped } of documentsOf(keys)) yield { streamId: _id, wrapped };
    },
    add: (rows) =>
      addDocuments(
        keys,
        rows.map(({ streamId, wrapped }) => ({ _id: streamId, wrapped })),
      ),
    replace: ({ streamId, wrapped }) => updateEach(keys, [{ _id: streamId, update: { $set: { wrapped } } }]),
  };
};
