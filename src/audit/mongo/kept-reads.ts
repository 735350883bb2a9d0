import type { KeptRows } from '../../domain/kept-rows.ts';
import { openCollection } from '../../mongo/collection.ts';
import type { Mongo } from '../../mongo/connection.ts';
import { addDocuments, copiedId, documentsOf, numbered } from '../../mongo/kept-documents.ts';
import type { KeptRead } from '../kept-reads.ts';
import { entryOf, READS } from './read-log.ts';

/** The read log in a database, to be moved; by ordinal. */
export const openMongoKeptReads = async (mongo: Mongo): Promise<KeptRows<KeptRead>> => {
  const reads = await openCollection(mongo, READS);
  return {
    rows: async function* () {
      for await (const [ordinal, row] of numbered(documentsOf(reads), ({ _id }) => _id))
        yield { ...entryOf(row), ordinal };
    },
    add: (rows) =>
      addDocuments(
        reads,
        rows.map(({ ordinal, ...entry }) => ({ ...entry, _id: copiedId(ordinal) })),
      ),
  };
};
