import type { Settings } from '../compose/settings.ts';
import { migrate } from '../migrate/migrate.ts';
import { openMongoStore } from '../migrate/mongo-store.ts';
import { openSqliteStore } from '../migrate/sqlite-store.ts';
import type { Store } from '../migrate/store.ts';
import { deriveSubkeys, type Subkeys } from '../vault/subkeys.ts';
import { existingKey } from './existing-key.ts';
import { dataFolderOf } from './folder.ts';
import { isWhole, linesOf, verifyStored } from './verify-log.ts';

/** Where from and where to, as typed. */
export interface Direction {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const EVERY_MS = 1_000;
const DIRECTIONS = ['sqlite mongo', 'mongo sqlite'];

/** Tells how far it has come, at most once a second, and the last of each kind. */
const progress = (say: (line: string) => void) => {
  let told = performance.now();
  let last = { title: '', rows: 0 };
  const tell = (): void => {
    if (last.rows > 0) say(`${last.rows} ${last.title} …`);
    told = performance.now();
  };
  return (title: string, rows: number): void => {
    if (title !== last.title) tell();
    last = { title, rows };
    if (performance.now() - told >= EVERY_MS) tell();
  };
};

/** Both stores as settings: the one in files has no database. */
const sidesOf = ({ from, to }: Direction, settings: Settings) => {
  if (!DIRECTIONS.includes(`${from} ${to}`)) throw new Error('Ange --from sqlite --to mongo, eller tvärtom.');
  if (settings.mongo === undefined) throw new Error('MONGODB_URI saknas: den säger vilken server databasen finns på.');
  const files = { ...settings, mongo: undefined };
  if (from === 'sqlite') return { source: { ...files, dataFolder: dataFolderOf(files) }, target: settings };
  if (files.dataFolder === undefined)
    throw new Error('Ange med --data eller SKYNDSAM_DATA vilken mapp det ska skrivas till.');
  return { source: settings, target: files };
};

const openStore = async ({ mongo, dataFolder = '', encryptsFiles }: Settings, keys: Subkeys): Promise<Store> =>
  mongo === undefined ? openSqliteStore({ dataFolder, encryptsFiles, keys }) : openMongoStore(mongo, keys);

const copyInto = async (to: Store, from: Store, target: Settings, keys: Subkeys, say: (line: string) => void) => {
  const { commits, head, rollingHash } = await migrate({ from, to, onProgress: progress(say) });
  say(`Båda har ${commits} commits, huvud ${head}, hash ${rollingHash}.`);
  const report = await verifyStored(target, keys);
  for (const line of linesOf(report)) say(line);
  if (!isWhole(report)) throw new Error('Kopian stämmer med källan, men loggen är inte hel. Målet tas inte i bruk.');
  await to.markUnfinished(false);
  say('Flytten är klar. Listor och tavlor görs på nytt vid första starten, och alla loggar in på nytt.');
};

/**
 * Copies a huvudman from the data folder to the database or back, verifies the log there, and says so. Nothing may serve from either
 * meanwhile. Broken off anywhere it goes on when run again.
 * @throws Error with the reason, FolderInUse, WrongInstallationKey, TargetDiffers, CopyNotWhole, MongoUnavailable
 */
export const migrateLogCommand = async (
  direction: Direction,
  settings: Settings,
  say: (line: string) => void,
): Promise<void> => {
  const { source, target } = sidesOf(direction, settings);
  const folder = source.mongo === undefined ? source.dataFolder : target.dataFolder;
  const keys = deriveSubkeys(existingKey(folder));
  const from = await openStore(source, keys);
  try {
    const to = await openStore(target, keys);
    try {
      await copyInto(to, from, target, keys, say);
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
};
