import type { Database } from '../../sqlite/database.ts';
import type { GroupWriter } from '../../sqlite/group-writer.ts';
import type { IdentityStore } from '../identity.ts';
import { sqliteAccounts } from './accounts.ts';
import { sqliteAttempts } from './attempts.ts';
import { createIdentitySchema } from './schema.ts';
import { sqliteSessions } from './sessions.ts';

/** What the store stands on: the file of the log and its one writer. */
export interface SqliteIdentityOptions {
  readonly db: Database;
  readonly writer: GroupWriter;
}

/** Accounts, sessions and counted attempts in a SQLite file; makes its tables. */
export const openSqliteIdentityStore = ({ db, writer }: SqliteIdentityOptions): IdentityStore => {
  createIdentitySchema(db);
  return {
    accounts: sqliteAccounts(db, writer),
    sessions: sqliteSessions(db, writer),
    attempts: sqliteAttempts(db, writer),
  };
};
