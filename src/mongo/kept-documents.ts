import type { Model } from 'mongoose';
import { KeyTaken } from '../domain/kept-rows.ts';
import { answered } from './errors.ts';
import { insertEach } from './insert.ts';

const BATCH = 100;

/** Every document of a collection, by one cursor. @throws MongoUnavailable */
export async function* documentsOf<Row>(
  model: Model<Row>,
  sort: Readonly<Record<string, 1>> = { _id: 1 },
): AsyncGenerator<Row> {
  const cursor = model.find().sort(sort).lean<Row>().cursor({ batchSize: BATCH });
  try {
    for (let row = await answered(cursor.next()); row !== null; row = await answered(cursor.next())) yield row as Row;
  } finally {
    await answered(cursor.close());
  }
}

/** Adds documents. @throws KeyTaken when one of their keys is there */
export const addDocuments = async <Row>(model: Model<Row>, rows: readonly Row[]): Promise<void> => {
  const refused = await insertEach(model, rows);
  if (refused.size > 0)
    throw new KeyTaken(`${refused.size} documents of ${model.collection.name} have keys that are taken`);
};

const COPIED = /^0{12}\.0{5}\.([0-9a-f]{16})$/;

/** An id in the manner of `newestId` of what had a number in another store: before all that are given here, in order of the numbers. */
export const copiedId = (ordinal: number): string =>
  `${'0'.repeat(12)}.00000.${ordinal.toString(16).padStart(16, '0')}`;

/** Numbers documents in their order: what was copied has the number that it had, what came later the next. */
export async function* numbered<Row>(
  rows: AsyncIterable<Row>,
  idOf: (row: Row) => string,
): AsyncGenerator<readonly [number, Row]> {
  let ordinal = 0;
  for await (const row of rows) {
    const copied = COPIED.exec(idOf(row))?.[1];
    ordinal = copied === undefined ? ordinal + 1 : Number.parseInt(copied, 16);
    yield [ordinal, row];
  }
}
