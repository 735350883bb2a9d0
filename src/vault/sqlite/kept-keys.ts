import type { KeptRows } from '../../domain/kept-rows.ts';
import type { Database } from '../../sqlite/database.ts';
import type { GroupWriter } from '../../sqlite/group-writer.ts';
import { pagesOf } from '../../sqlite/pages.ts';
import type { KeptKey } from '../kept-keys.ts';
import { destroyIn, storeIn } from './vault.ts';
import { createVaultSchema } from './schema.ts';

const ROWS = `SELECT streamId, wrapped FROM (
  SELECT stream_id AS streamId, wrapped FROM data_keys UNION ALL SELECT stream_id AS streamId, NULL AS wrapped FROM destroyed_keys)
  WHERE streamId > ? ORDER BY streamId LIMIT ?`;

const put = (db: Database, { streamId, wrapped }: KeptKey): void => {
  if (wrapped === null) destroyIn(db, streamId);
  else storeIn(db, streamId, wrapped);
};

/** The data keys in a SQLite file, to be moved; makes their tables. */
export const openSqliteKeptKeys = (db: Database, writer: GroupWriter): KeptRows<KeptKey> => {
  createVaultSchema(db);
  return {
    rows: () => pagesOf<KeptKey>(db, ROWS, '', ({ streamId }) => streamId),
    add: (rows) => writer.write((tx) => rows.forEach((row) => put(tx, row))),
    replace: async (row) => {
      await writer.write((tx) => put(tx, row));
      // As when a key is destroyed: the write-ahead log still has the page with the wrapped key.
      db.checkpoint();
    },
  };
};
