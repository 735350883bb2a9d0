import { createConnection } from 'mongoose';
import { describe, expect, test } from 'vitest';
import { declareCollection, openCollection } from '../../src/mongo/collection.ts';
import { type Mongo, openMongo, optionsOf } from '../../src/mongo/connection.ts';
import { answered, duplicateKey, IndexMismatch, isDuplicateKey, MongoUnavailable } from '../../src/mongo/errors.ts';
import { insertEach } from '../../src/mongo/insert.ts';
import { updateEach } from '../../src/mongo/update.ts';
import { databaseOf, onMongo } from '../support/mongo.ts';
import { tempDir } from '../support/temp-dir.ts';

interface Row {
  readonly _id: string;
  readonly colour: string;
  readonly size: number;
}
const FIELDS = { _id: String, colour: { type: String, required: true }, size: Number };
const COLOUR_SIZE = { name: 'colour_size', key: { colour: 1, size: -1 }, isUnique: true } as const;
const THINGS = declareCollection<Row>('things', FIELDS, [COLOUR_SIZE]);
const row = (_id: string, colour: string, size: number): Row => ({ _id, colour, size });

test('a database has a name that a server takes', async () => {
  for (const database of ['', 'Upper', 'a b', 'a.b', 'a/b', 'å', 'x'.repeat(64), 'a$b'])
    await expect(openMongo({ uri: 'mongodb://127.0.0.1:1', database })).rejects.toThrow(TypeError);
});

test('LOG-26 an address that asks for less than a majority does not get it', async () => {
  const weak = 'readConcernLevel=local&w=1&journal=false&retryWrites=false&readPreference=secondary';
  const connection = createConnection();
  connection.on('error', () => undefined);
  const options = optionsOf({ uri: '', database: 'skyndsam_x', findServerMs: 50 });
  await connection.openUri(`mongodb://127.0.0.1:1/?${weak}`, options).catch(() => undefined);
  const { writeConcern, readConcern, readPreference, retryWrites } = connection.getClient().options;
  expect([writeConcern, readConcern]).toMatchObject([{ w: 'majority', j: true }, { level: 'majority' }]);
  expect([readPreference.mode, retryWrites]).toEqual(['primary', true]);
  await connection.close();
});

test('where no server answers, opening says so by name, and does not tell the password', async () => {
  const opening = openMongo({ uri: 'mongodb://me:hemligt@127.0.0.1:1', database: 'skyndsam_x', findServerMs: 200 });
  const error = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(MongoUnavailable);
  expect(String(error)).not.toContain('hemligt');
});

test('only a duplicate key is one, and it names its index where the server told', () => {
  expect(
    duplicateKey({ code: 11000, errmsg: 'E11000 … collection: a.b index: position dup key: { position: 1 }' }),
  ).toEqual({ index: 'position' });
  expect(duplicateKey({ code: 11000, message: 'E11000 duplicate key error collection: a.b' })).toEqual({});
  for (const other of [undefined, null, 'E11000', new Error('E11000'), { code: 11600 }])
    expect(isDuplicateKey(other)).toBe(false);
});

await onMongo(({ uri, title }) => {
  describe(`the seam over MongoDB: ${title}`, () => {
    const onDatabase = async (run: (mongo: Mongo) => Promise<void>): Promise<void> => {
      const mongo = await openMongo({ uri, database: databaseOf(tempDir()) });
      try {
        await run(mongo);
      } finally {
        await mongo.close();
      }
    };

    test('LOG-26 what is acknowledged or read is in the journal of a majority', () =>
      onDatabase(async ({ connection }) => {
        const { writeConcern, readConcern, readPreference, retryWrites } = connection.getClient().options;
        expect(writeConcern).toMatchObject({ w: 'majority', j: true });
        expect(readConcern).toMatchObject({ level: 'majority' });
        expect([readPreference.mode, retryWrites]).toEqual(['primary', true]);
      }));

    test('indexes are made once, by nodes at once, and looked at', () =>
      onDatabase(async (mongo) => {
        const other = await openMongo({ uri, database: mongo.database });
        await Promise.all([mongo, other, mongo].map((one) => openCollection(one, THINGS)));
        const things = await openCollection(other, THINGS);
        expect((await things.collection.indexes()).map(({ name }) => name)).toEqual(['_id_', 'colour_size']);
        await other.close();
      }));

    test('an index that is another than the declared one, or cannot be made, is an error by name', () =>
      onDatabase(async (mongo) => {
        const things = await openCollection(mongo, THINGS);
        for (const index of [
          { ...COLOUR_SIZE, isUnique: false },
          { ...COLOUR_SIZE, key: { size: -1, colour: 1 } as const },
          { ...COLOUR_SIZE, key: { colour: 1, size: 1 } as const },
        ])
          await expect(openCollection(mongo, declareCollection<Row>('things', FIELDS, [index]))).rejects.toThrow(
            IndexMismatch,
          );
        await things.insertMany([row('a', 'red', 1), row('b', 'red', 2)]);
        const colour = { name: 'colour', key: { colour: 1 }, isUnique: true } as const;
        await expect(openCollection(mongo, declareCollection<Row>('things', FIELDS, [colour]))).rejects.toThrow(
          IndexMismatch,
        );
      }));

    test('documents are stored each for itself; those whose key is taken are told by their place', () =>
      onDatabase(async (mongo) => {
        const things = await openCollection(mongo, THINGS);
        await insertEach(things, [row('a', 'red', 1)]);
        const refused = await insertEach(things, [
          row('b', 'red', 1),
          row('c', 'red', 2),
          row('a', 'blue', 1),
          row('d', 'red', 2),
          row('e', 'red', 3),
        ]);
        expect([...refused.keys()]).toEqual([0, 2, 3]);
        expect((await things.find().sort({ _id: 1 }).lean()).map(({ _id }) => _id)).toEqual(['a', 'c', 'e']);
        expect(await insertEach(things, [])).toEqual(new Map());
      }));

    test('of many who insert one key at once, one succeeds', () =>
      onDatabase(async (mongo) => {
        const things = await openCollection(mongo, THINGS);
        const refused = await Promise.all(
          Array.from({ length: 20 }, (_, i) => insertEach(things, [row(`r${i}`, 'red', 7)])),
        );
        expect(refused.filter(({ size }) => size === 0)).toHaveLength(1);
        expect(await things.countDocuments()).toBe(1);
      }));

    test('a field that was not declared is refused, in a document and in a filter', () =>
      onDatabase(async (mongo) => {
        const things = await openCollection(mongo, THINGS);
        const odd = { ...row('a', 'red', 1), odd: 1 };
        await expect(insertEach(things, [odd])).rejects.toThrow('odd');
        await expect(insertEach(things, [{ _id: 'a', size: 1 } as Row])).rejects.toThrow('colour');
        await expect(things.find({ odd: 1 } as object).lean()).rejects.toThrow('odd');
        expect(await things.countDocuments()).toBe(0);
      }));

    test('after closing, every call says that no server can be reached', () =>
      onDatabase(async (mongo) => {
        const things = await openCollection(mongo, THINGS);
        await mongo.close();
        await expect(answered(things.findOne({ _id: 'a' }).lean())).rejects.toThrow(MongoUnavailable);
        await expect(insertEach(things, [row('a', 'red', 1)])).rejects.toThrow(MongoUnavailable);
        await expect(updateEach(things, [{ _id: 'a', update: { $set: { size: 2 } } }])).rejects.toThrow(
          MongoUnavailable,
        );
        await mongo.close();
      }));
  });
});
