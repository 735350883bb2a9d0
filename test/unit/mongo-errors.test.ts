import { type Model, mongo } from 'mongoose';
import { expect, onTestFinished, test, vi } from 'vitest';
import { declareCollection, openCollection } from '../../src/mongo/collection.ts';
import { openMongo } from '../../src/mongo/connection.ts';
import { answered, MongoForbidden, MongoUnavailable } from '../../src/mongo/errors.ts';
import { insertEach } from '../../src/mongo/insert.ts';
import { cuttableLine, takeLinesDownAfterEach } from '../support/cuttable.ts';
import { databaseOf, onMongo } from '../support/mongo.ts';
import { tempDir } from '../support/temp-dir.ts';

takeLinesDownAfterEach();

/** An error of the driver's pool, whose classes it keeps to itself. */
const ofThePool = (name: string): Error =>
  Object.defineProperty(new mongo.MongoDriverError(name), 'name', { value: name });

/** An error of a bulk, as the driver makes it: of the server's refusals, or around what broke it off. */
const ofABulk = (from: unknown, isConfirmed = true): Error => {
  const Made = mongo.MongoBulkWriteError as unknown as new (from: unknown, result: unknown) => Error;
  return new Made(from, { getWriteConcernError: () => (isConfirmed ? undefined : { code: 64 }) });
};
const refusals = (...codes: number[]) => ({
  ...{ message: 'refused', code: codes[0] },
  writeErrors: codes.map((code, index) => ({ code, index, errmsg: `E${code}` })),
});
const cut = new mongo.MongoNetworkError('connection closed');

const failing = (error: Error) => ({ insertMany: () => Promise.reject(error) }) as unknown as Model<{ _id: string }>;
const ROWS = [{ _id: 'a' }, { _id: 'b' }];

test('a server that cannot be reached is told by our own name, however the driver says it', async () => {
  for (const error of [
    ofThePool('MongoWaitQueueTimeoutError'),
    ofThePool('MongoPoolClosedError'),
    new mongo.MongoTopologyClosedError('closed'),
    new mongo.MongoClientClosedError(),
    new mongo.MongoServerClosedError('closed'),
    cut,
    ofABulk(cut),
    ofABulk(ofThePool('MongoPoolClosedError')),
    ofABulk(refusals(11000), false),
    ofABulk(refusals(11000, 91)),
  ])
    await expect(answered(Promise.reject(error)), String(error)).rejects.toThrow(MongoUnavailable);
});

test('a duplicate stays what it is, and so does an error that nobody knows', async () => {
  const [duplicate, odd] = [ofABulk(refusals(11000)), new Error('odd')];
  await expect(answered(Promise.reject(duplicate))).rejects.toBe(duplicate);
  await expect(answered(Promise.reject(odd))).rejects.toBe(odd);
  const forbidden = new mongo.MongoServerError({ message: 'no', code: 13 });
  await expect(answered(Promise.reject(forbidden))).rejects.toThrow(MongoForbidden);
});

test('documents are stored only when the server says so: not when the line is cut, or duplicates are not confirmed', async () => {
  for (const error of [ofABulk(cut), ofABulk(refusals(11000), false), ofABulk(refusals(11000, 91))])
    await expect(insertEach(failing(error), ROWS)).rejects.toThrow(MongoUnavailable);
  const odd = ofABulk(new mongo.MongoServerError({ message: 'odd', code: 1 }));
  await expect(insertEach(failing(odd), ROWS)).rejects.toBe(odd);
  expect([...(await insertEach(failing(ofABulk(refusals(11000))), ROWS)).keys()]).toEqual([0]);
});

await onMongo(({ uri, title }) => {
  test(`documents sent on a line that is cut are not taken for stored: ${title}`, async () => {
    const line = await cuttableLine(uri);
    const opened = await openMongo({ uri: line.uri, database: databaseOf(tempDir()), findServerMs: 300 });
    onTestFinished(() => opened.close());
    const things = await openCollection(opened, declareCollection<{ _id: string }>('things', { _id: String }));
    await insertEach(things, [{ _id: 'a' }]);
    line.cut();
    await expect(insertEach(things, [{ _id: 'b' }])).rejects.toThrow(MongoUnavailable);
    line.mend();
    await vi.waitFor(() => insertEach(things, [{ _id: 'b' }]), 5_000);
    expect(await things.countDocuments()).toBe(2);
  });
});
