import { type Connection, type ConnectOptions, createConnection } from 'mongoose';
import { answered } from './errors.ts';

/** Which database of which server. */
export interface MongoOptions {
  /** `mongodb://…` or `mongodb+srv://…`; holds the password, so it is never logged. What is set here goes before what it says. */
  readonly uri: string;
  /** One for each huvudman: the handle is the scope, no filter can be forgotten. 1–63 of a–z, 0–9, `_`, `-`. */
  readonly database: string;
  /** Most connections at once. Default 20: what two cores keep busy, and far below what a server takes from many nodes. */
  readonly poolSize?: number;
  /** How long a server is looked for before it is {@link MongoUnavailable}, in milliseconds. Default 10 000: longer than an election. */
  readonly findServerMs?: number;
}

/** An open database with a pool of connections of its own. */
export interface Mongo {
  readonly database: string;
  /** For the adapters only; everything goes through a declared collection. */
  readonly connection: Connection;
  /** Idempotent. */
  close(): Promise<void>;
}

const DATABASE = /^[a-z0-9_-]{1,63}$/;

/** What every connection is opened with, whatever the address says. */
export const optionsOf = ({ database, poolSize = 20, findServerMs = 10_000 }: MongoOptions): ConnectOptions => ({
  dbName: database,
  appName: 'skyndsam',
  maxPoolSize: poolSize,
  serverSelectionTimeoutMS: findServerMs,
  connectTimeoutMS: findServerMs,
  // A half-open line is noticed; no single question of ours takes so long.
  socketTimeoutMS: 60_000,
  waitQueueTimeoutMS: 30_000,
  // Acknowledged is durable: in the journal of most members, so that no election takes it back. Bounded, for a majority may be gone.
  writeConcern: { w: 'majority', journal: true, wtimeoutMS: 10_000 },
  // The driver sends a write again once after an election, under a number that the server knows: it is done once.
  retryWrites: true,
  retryReads: true,
  // What is read cannot be rolled back; of the primary, so that who has been answered reads what was written.
  readConcern: { level: 'majority' },
  // The same by the names that an address has for them, which would go before.
  readConcernLevel: 'majority',
  w: 'majority',
  journal: true,
  readPreference: 'primary',
  // Mongoose would keep questions while there is no connection; ours fail, and are asked again under the same id.
  bufferCommands: false,
  autoCreate: false,
  autoIndex: false,
});

/**
 * Opens a database; makes nothing in it.
 * @throws MongoUnavailable, MongoForbidden. @throws TypeError when the name cannot be one.
 */
export const openMongo = async (options: MongoOptions): Promise<Mongo> => {
  if (!DATABASE.test(options.database)) throw new TypeError('not the name of a database');
  const connection = createConnection(options.uri, optionsOf(options));
  // Mongoose tells the same failure here too; the one who waits below is told.
  connection.on('error', () => undefined);
  await answered(connection.asPromise());
  return { database: options.database, connection, close: () => answered(connection.close()) };
};
