import { MongoBinary, MongoMemoryReplSet } from 'mongodb-memory-server';
import mongoose from 'mongoose';
import { type RunningServer, startFerretDb } from './ferretdb.ts';

/** The server that tests of MongoDB run on. */
export interface MongoServer {
  readonly uri: string;
  /** FerretDB keeps less than MongoDB promises: see the deviations in `test/contract`. */
  readonly kind: 'mongod' | 'ferretdb';
  /** `FerretDB 1.24.0`. */
  readonly title: string;
}

/** What answered, or why nothing did. */
export type MongoAnswer = MongoServer | { readonly missing: string };

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

const describeServer = async (uri: string): Promise<MongoServer> => {
  const connection = await mongoose.createConnection(uri, { serverSelectionTimeoutMS: 5000 }).asPromise();
  try {
    const info = await connection.db!.admin().command({ buildInfo: 1 });
    const ferret = info['ferretdbVersion'] as string | undefined;
    return ferret === undefined
      ? { uri, kind: 'mongod', title: `mongod ${info['version']}` }
      : { uri, kind: 'ferretdb', title: `FerretDB ${ferret.replace(/^v/, '')}` };
  } finally {
    await connection.close();
  }
};

/** mongod where it is on the machine already; downloaded only by who says so with MONGOMS_RUNTIME_DOWNLOAD=true. */
const startMongod = async (): Promise<RunningServer> => {
  process.env['MONGOMS_RUNTIME_DOWNLOAD'] ??= 'false';
  await MongoBinary.getPath(); // throws quietly where there is none; the server itself would print it all
  const set = await MongoMemoryReplSet.create({ replSet: { count: 1, storageEngine: 'wiredTiger' } });
  return { uri: set.getUri(), stop: async () => void (await set.stop()) };
};

const STARTS: readonly (() => Promise<RunningServer>)[] = [startMongod, startFerretDb];

/**
 * The server at MONGODB_TEST_URI, else mongod by mongodb-memory-server, else FerretDB, started here; says on a line which one it is.
 * `stop` ends what was started, and nothing else.
 */
export const openMongoServer = async (): Promise<{ readonly answer: MongoAnswer; stop(): Promise<void> }> => {
  const given = process.env['MONGODB_TEST_URI'];
  if (given !== undefined) return { answer: await told(given), stop: async () => {} };
  const reasons: string[] = [];
  for (const start of STARTS) {
    try {
      const { uri, stop } = await start();
      return { answer: await told(uri), stop };
    } catch (error) {
      reasons.push(reasonOf(error));
    }
  }
  const missing = `no MongoDB: ${reasons.join(' ')}`;
  console.log(missing);
  return { answer: { missing }, stop: async () => {} };
};

const told = async (uri: string): Promise<MongoServer> => {
  const server = await describeServer(uri);
  console.log(
    `MongoDB is tested on ${server.title}${server.kind === 'ferretdb' ? '; on a real mongod it is not.' : '.'}`,
  );
  return server;
};
