import { join } from 'node:path';
import { openSqliteProjectionStore } from '../../src/projections/sqlite/store.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { describeProjectionStore } from './projection-store.ts';

const open = (encryptionKey?: string) => async (place: string) =>
  openSqliteProjectionStore(
    openDatabase({
      path: join(place, 'projections.db'),
      synchronous: 'NORMAL',
      ...(encryptionKey && { encryptionKey }),
    }),
  );

describeProjectionStore({ name: 'projections in SQLite', open: open(), deviations: {} });
describeProjectionStore({ name: 'projections in encrypted SQLite', open: open('k'.repeat(40)), deviations: {} });
