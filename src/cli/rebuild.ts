import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../compose/settings.ts';
import { FILES } from '../compose/sqlite-ports.ts';
import { type MongoOptions, openMongo } from '../mongo/connection.ts';
import { openMongoProjectionStore } from '../projections/mongo/store.ts';
import { PROJECTIONS } from '../projections/project-commits.ts';
import { dataFolderOf } from './folder.ts';

const forgetInFolder = (folder: string): void => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(folder, `${FILES.projections}${suffix}`), { force: true });
};

/** What has been delivered is not derived; in a database it stays known. */
const forgetInDatabase = async (options: MongoOptions): Promise<void> => {
  const mongo = await openMongo(options);
  try {
    const store = await openMongoProjectionStore(mongo);
    await store.forget(PROJECTIONS);
    await store.close();
  } finally {
    await mongo.close();
  }
};

/** Deletes what is derived from the log; the next start makes it again. No server may be running. */
export const rebuildCommand = async (settings: Settings, say: (line: string) => void): Promise<void> => {
  if (settings.mongo === undefined) forgetInFolder(dataFolderOf(settings));
  else await forgetInDatabase(settings.mongo);
  say('Det härledda är borttaget. Nästa start läser om hela loggen.');
};
