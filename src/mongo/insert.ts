import { type Model, mongo } from 'mongoose';
import { answered, type DuplicateKey, duplicateKey, isUnavailable } from './errors.ts';

const collisionsOf = (error: unknown): ReadonlyMap<number, DuplicateKey> => {
  if (!(error instanceof mongo.MongoBulkWriteError) || isUnavailable(error)) throw error;
  const refused = [error.writeErrors].flat();
  // Whatever else broke it off: nothing tells what has been stored.
  if (refused.length === 0) throw error;
  const found = new Map<number, DuplicateKey>();
  for (const one of refused) {
    const collision = duplicateKey(one);
    if (collision === undefined) throw error;
    found.set(one.index, collision);
  }
  return found;
};

/**
 * Stores documents under their unique keys in one request: each whole or not at all, and none waits for another.
 * Gives those that were refused, by their place in `rows`, since another has one of their keys; the rest is stored, durably.
 * @throws MongoUnavailable, of which it is not known what has been stored.
 */
export const insertEach = async <Row>(
  model: Model<Row>,
  rows: readonly Row[],
): Promise<ReadonlyMap<number, DuplicateKey>> => {
  const insert = async (): Promise<ReadonlyMap<number, DuplicateKey>> => {
    try {
      await model.insertMany(rows, { ordered: false, throwOnValidationError: true });
      return new Map();
    } catch (error) {
      return collisionsOf(error);
    }
  };
  // Of nothing at all Mongoose makes an error.
  return rows.length === 0 ? new Map() : answered(insert());
};
