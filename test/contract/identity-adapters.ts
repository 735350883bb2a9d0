import type { IdentityStore } from '../../src/identity/identity.ts';
import { openMongoIdentityStore } from '../../src/identity/mongo/identity-store.ts';
import { openSqliteIdentityStore } from '../../src/identity/sqlite/identity-store.ts';
import { onMongo } from '../support/mongo.ts';
import { inMongo, inSqlite, type PortAdapter } from './port-adapter.ts';
import { UPDATES_RACE } from './rules.ts';

/** Rules of `src/identity/SPEC.md`. */
export type IdentityRule = `${'ACC' | 'SES' | 'ATT'}-${number}`;

/** What an adapter shows of itself to be tested. */
export type IdentityAdapter = PortAdapter<IdentityStore, IdentityRule>;

/** Defines tests for every way in which accounts, sessions and attempts are stored. */
export const onEveryIdentityStore = async (define: (adapter: IdentityAdapter) => void): Promise<void> => {
  define({ name: 'SQLite', open: inSqlite(openSqliteIdentityStore), deviations: {} });
  await onMongo((server) =>
    define({
      name: `MongoDB (${server.title})`,
      open: inMongo(server, openMongoIdentityStore),
      deviations:
        server.kind === 'ferretdb' ? { 'ACC-7': UPDATES_RACE, 'SES-7': UPDATES_RACE, 'ATT-4': UPDATES_RACE } : {},
    }),
  );
};
