import type { KeptRows } from '../../domain/kept-rows.ts';
import type { Database } from '../../sqlite/database.ts';
import type { GroupWriter } from '../../sqlite/group-writer.ts';
import { pagesOf } from '../../sqlite/pages.ts';
import type { Account } from '../accounts.ts';
import { accountOf, type AccountRow, INSERT, valuesOf } from './accounts.ts';
import { createIdentitySchema } from './schema.ts';

const ROWS = 'SELECT * FROM accounts WHERE username_key > ? ORDER BY username_key LIMIT ?';

/** The accounts in a SQLite file, to be moved; by the key of the name. Makes the tables. */
export const openSqliteKeptAccounts = (db: Database, writer: GroupWriter): KeptRows<Account> => {
  createIdentitySchema(db);
  return {
    rows: async function* () {
      for await (const row of pagesOf<AccountRow>(db, ROWS, '', (one) => one.username_key)) yield accountOf(row);
    },
    add: (rows) => writer.write((tx) => rows.forEach((row) => tx.run(INSERT, valuesOf(row)))),
  };
};
