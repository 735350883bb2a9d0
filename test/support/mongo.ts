import { connect } from 'node:net';
import { basename } from 'node:path';
import { text } from 'node:stream/consumers';
import mongoose from 'mongoose';
import { afterAll, inject, test } from 'vitest';
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
afterAll(async () => {
  if (made.size === 0) return;
  const connection = await mongoose.createConnection(uri).asPromise();
  for (const database of made) await connection.useDb(database).dropDatabase();
  await connection.close();
});

/** The database that belongs to a folder of `tempDir`: new, and gone when the tests of the file have ended. */
export const databaseOf = (place: string): string => {
  const database = `skyndsam_${basename(place).toLowerCase().replace(/\W/g, '_')}`;
  made.add(database);
  return database;
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
