import type { Database } from '../../sqlite/database.ts';

/** Makes the tables of the vault where they are missing. A key once destroyed can neither come back nor be made anew. */
export const createVaultSchema = (db: Database): void =>
  db.exec(`
  CREATE TABLE IF NOT EXISTS data_keys (stream_id TEXT PRIMARY KEY, wrapped TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS destroyed_keys (stream_id TEXT PRIMARY KEY) STRICT;
  CREATE TABLE IF NOT EXISTS vault_fingerprint (id INTEGER PRIMARY KEY CHECK (id = 1), fingerprint TEXT NOT NULL) STRICT;
  CREATE TRIGGER IF NOT EXISTS data_keys_no_return BEFORE INSERT ON data_keys
    WHEN EXISTS (SELECT 1 FROM destroyed_keys WHERE stream_id = NEW.stream_id)
    BEGIN SELECT RAISE(ABORT, 'the key is destroyed'); END;
  CREATE TRIGGER IF NOT EXISTS data_keys_no_update BEFORE UPDATE ON data_keys
    BEGIN SELECT RAISE(ABORT, 'data_keys are never changed'); END;
  CREATE TRIGGER IF NOT EXISTS destroyed_keys_no_update BEFORE UPDATE ON destroyed_keys
    BEGIN SELECT RAISE(ABORT, 'destroyed_keys are never changed'); END;
  CREATE TRIGGER IF NOT EXISTS destroyed_keys_no_delete BEFORE DELETE ON destroyed_keys
    BEGIN SELECT RAISE(ABORT, 'destroyed_keys are never deleted'); END;`);
