import type { Database } from '../../sqlite/database.ts';

// A batch changes pages all over the file: a short write-ahead log would copy each of them into the file again and again.
const SETTINGS = 'PRAGMA wal_autocheckpoint=8192; PRAGMA cache_size=-65536;';

/** Makes the tables of the projections where they are missing. Everything in them can be made again from the log. */
export const createProjectionSchema = (db: Database): void =>
  db.exec(`
  ${SETTINGS}
  CREATE TABLE IF NOT EXISTS documents (
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    written_by TEXT NOT NULL,
    doc TEXT NOT NULL,
    PRIMARY KEY (collection, key)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS entries (
    index_name TEXT NOT NULL,
    group_name TEXT NOT NULL,
    sort TEXT NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (index_name, group_name, sort, key)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS checkpoints (
    name TEXT PRIMARY KEY,
    position INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;`);
