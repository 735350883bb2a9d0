import type { Database } from '../../sqlite/database.ts';

/** Makes the tables of identity where they are missing. Nothing in them can be made from the log again. */
export const createIdentitySchema = (db: Database): void =>
  db.exec(`
  CREATE TABLE IF NOT EXISTS accounts (
    username_key TEXT PRIMARY KEY,
    username TEXT NOT NULL,
    person_id TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    is_disabled INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS sessions (
    sid TEXT PRIMARY KEY,
    person_id TEXT NOT NULL,
    started_at TEXT NOT NULL,
    used_at TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    previous_hash TEXT,
    nonce TEXT,
    revoked_at TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS sessions_by_person ON sessions (person_id);
  CREATE INDEX IF NOT EXISTS sessions_by_start ON sessions (started_at);
  CREATE INDEX IF NOT EXISTS sessions_by_revocation ON sessions (revoked_at) WHERE revoked_at IS NOT NULL;
  CREATE TABLE IF NOT EXISTS login_attempts (
    attempt_key TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS login_attempts_by_time ON login_attempts (last_at);`);
