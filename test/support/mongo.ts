import { connect } from 'node:net';
import { basename } from 'node:path';
import { text } from 'node:stream/consumers';
import { inject, test } from 'vitest';
import { afterEachFile } from './clean-up.ts';
import type { MongoAnswer, MongoServer } from './mongo-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Socket at which `mongo-setup.ts` tells of the server. */
    readonly mongoDesk: string;
  }
}

const ask = async (): Promise<MongoAnswer> => JSON.parse(await text(connect(inject('mongoDesk')))) as MongoAnswer;

const made = new Set<string>();
let uri = '';
afterEachFile(async () => {
  if (made.size === 0) return;
  const { default: mongoose } = await import('mongoose'); // which most files need not load
  const connection = await mongoose.createConnection(uri).asPromise();
  for (const database of made) await connection.useDb(database).dropDatabase();
  made.clear();
  await connection.close();
});

/** The database that belongs to a folder of `tempDir`: new, and gone when the tests of the file have ended. */
export const databaseOf = (place: string): string => {
  const database = `skyndsam_${basename(place).toLowerCase().replace(/\W/g, '_')}`;
  made.add(database);
  return database;
};

/** Where a system of the tests keeps what belongs to the folder: files in it, or with STORE=mongo a database. @throws without a server */
export const storeOf = async (
  place: string,
): Promise<{ readonly uri: string; readonly database: string } | undefined> => {
  if (process.env['STORE'] !== 'mongo') return undefined;
  const answer = await ask();
  if ('missing' in answer) throw new Error(`STORE=mongo: ${answer.missing}`);
  uri = answer.uri;
  return { uri, database: databaseOf(place) };
};

/**
 * Defines tests that need a server of MongoDB; await it at the top of the file. Without one they are shown as skipped with the reason,
 * and fail where CI=true.
 */
export const onMongo = async (define: (server: MongoServer) => void): Promise<void> => {
  const answer = await ask();
  if (!('missing' in answer)) {
    uri = answer.uri;
    return define(answer);
  }
  const title = `MongoDB is not tested: ${answer.missing}`;
  if (process.env['CI'] !== 'true') return test.skip(title, () => {});
  test(title, () => {
    throw new Error(answer.missing);
  });
};
