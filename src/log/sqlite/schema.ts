import type { Database } from '../../sqlite/database.ts';

const appendOnly = (table: string): string => `
  CREATE TRIGGER IF NOT EXISTS ${table}_no_update BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE(ABORT, '${table} are never changed'); END;
  CREATE TRIGGER IF NOT EXISTS ${table}_no_delete BEFORE DELETE ON ${table}
    BEGIN SELECT RAISE(ABORT, '${table} are never deleted'); END;`;

/** Makes the tables of the log where they are missing. Rows can be added, never changed or deleted. */
export const createLogSchema = (db: Database): void =>
  db.exec(`
  CREATE TABLE IF NOT EXISTS commits (
    position INTEGER PRIMARY KEY,
    stream_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    commit_id TEXT NOT NULL UNIQUE,
    recorded_at TEXT NOT NULL,
    body TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (stream_id, version)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS log_checkpoints (
    position INTEGER PRIMARY KEY,
    rolling_hash TEXT NOT NULL,
    at TEXT NOT NULL,
    signature TEXT NOT NULL
  ) STRICT;
  -- Positions that have no commit, of a log that was moved here: such as were void where it comes from.
  CREATE TABLE IF NOT EXISTS log_voids (position INTEGER PRIMARY KEY) STRICT;
  ${appendOnly('commits')}
  ${appendOnly('log_checkpoints')}
  ${appendOnly('log_voids')}`);
