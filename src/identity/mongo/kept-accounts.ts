import type { KeptRows } from '../../domain/kept-rows.ts';
import { openCollection } from '../../mongo/collection.ts';
import type { Mongo } from '../../mongo/connection.ts';
import { addDocuments, documentsOf } from '../../mongo/kept-documents.ts';
import type { Account } from '../accounts.ts';
import { accountOf, ACCOUNTS, rowOf } from './accounts.ts';

/** The accounts in a database, to be moved; by the key of the name. */
export const openMongoKeptAccounts = async (mongo: Mongo): Promise<KeptRows<Account>> => {
  const accounts = await openCollection(mongo, ACCOUNTS);
  return {
    rows: async function* () {
      for await (const row of documentsOf(accounts)) yield accountOf(row);
    },
    add: (rows) => addDocuments(accounts, rows.map(rowOf)),
  };
};
