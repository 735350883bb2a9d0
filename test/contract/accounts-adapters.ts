import { join } from 'node:path';
import { openSqliteIdentityStore } from '../../src/identity/sqlite/identity-store.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { GroupWriter } from '../../src/sqlite/group-writer.ts';
import type { IdentityAdapter } from './accounts.ts';

/** Every way in which accounts and sessions are stored must be here. */
export const IDENTITY_ADAPTERS: Record<'sqlite', IdentityAdapter> = {
  sqlite: {
    name: 'SQLite',
    open: async (place) => {
      const db = openDatabase({ path: join(place, 'main.db'), synchronous: 'GROUPED' });
      const writer = new GroupWriter(db);
      const close = async (): Promise<void> => {
        await writer.close();
        db.close();
      };
      return { store: openSqliteIdentityStore({ db, writer }), close };
    },
    deviations: {},
  },
};
