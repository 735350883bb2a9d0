import type { Mongo } from '../../mongo/connection.ts';
import type { IdentityStore } from '../identity.ts';
import { openMongoAccounts } from './accounts.ts';
import { openMongoAttempts } from './attempts.ts';
import { openMongoSessions } from './sessions.ts';

/** Accounts, sessions and counted attempts in a database, which several nodes may share. */
export const openMongoIdentityStore = async (mongo: Mongo): Promise<IdentityStore> => ({
  accounts: await openMongoAccounts(mongo),
  sessions: await openMongoSessions(mongo),
  attempts: await openMongoAttempts(mongo),
});
