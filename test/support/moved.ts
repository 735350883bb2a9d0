import { randomBytes } from 'node:crypto';
import { migrate } from '../../src/migrate/migrate.ts';
import { openMongoStore } from '../../src/migrate/mongo-store.ts';
import { openSqliteStore } from '../../src/migrate/sqlite-store.ts';
import type { Store } from '../../src/migrate/store.ts';
import { deriveSubkeys } from '../../src/vault/subkeys.ts';
import { type Place, rowsIn } from './kept.ts';
import { databaseOf } from './mongo.ts';
import { tempDir } from './temp-dir.ts';

/** The installation's key of every place. */
export const key = randomBytes(32).toString('hex');

const openAt = async ({ mongo, dataFolder, key: hex }: Place): Promise<Store> => {
  const own = deriveSubkeys(Buffer.from(hex, 'hex'));
  return mongo === undefined
    ? openSqliteStore({ dataFolder, encryptsFiles: false, keys: own })
    : openMongoStore(mongo, own);
};

/** Does something with a store as `migrate-log` has it. */
export const inStore = async <T>(place: Place, work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openAt(place);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

/** All rows there. */
export const allIn = (place: Place) => inStore(place, rowsIn);
/** Moves; the store that is moved to may be made another. */
export const move = (from: Place, to: Place, change: (store: Store) => Store = (store) => store) =>
  inStore(from, (source) =>
    inStore(to, (target) => migrate({ from: source, to: change(target), onProgress: () => undefined })),
  );

/** An empty folder. */
export const files = (): Place => ({ dataFolder: tempDir(), key });

/** An empty database, gone when the tests of the file have ended. */
export const databaseAt = (uri: string): Place & Required<Pick<Place, 'mongo'>> => {
  const dataFolder = tempDir();
  return { dataFolder, key, mongo: { uri, database: databaseOf(dataFolder) } };
};
