import type { KeptRows } from '../../domain/kept-rows.ts';
import type { Database } from '../../sqlite/database.ts';
import type { GroupWriter } from '../../sqlite/group-writer.ts';
import { pagesOf } from '../../sqlite/pages.ts';
import type { KeptRead } from '../kept-reads.ts';
import { createReadSchema, entryOf, type ReadRow, valuesOf } from './read-log.ts';

const ROWS = 'SELECT * FROM reads WHERE id > ? ORDER BY id LIMIT ?';
const ADD = 'INSERT INTO reads (id, case_id, person_id, action, at, was_allowed) VALUES (?, ?, ?, ?, ?, ?)';

/** The read log in a SQLite file, to be moved; by ordinal. Makes its table. */
export const openSqliteKeptReads = (db: Database, writer: GroupWriter): KeptRows<KeptRead> => {
  createReadSchema(db);
  return {
    rows: async function* () {
      for await (const row of pagesOf<ReadRow>(db, ROWS, 0, ({ id }) => id)) yield { ...entryOf(row), ordinal: row.id };
    },
    add: (rows) =>
      writer.write((tx) => {
        for (const { ordinal, ...entry } of rows) tx.run(ADD, [ordinal, ...valuesOf(entry)]);
      }),
  };
};
