import type { Model } from 'mongoose';
import { answered, isDuplicateKey } from './errors.ts';

/** What becomes of the document with that `_id`. */
export interface Update {
  readonly _id: string;
  /** Operators of MongoDB that do the same when they are done again. */
  readonly update: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Whether it is made when it is not there. Default false. */
  readonly isMade?: boolean;
}

/**
 * So few in a request: FerretDB holds a connection of its own to its files for each document that a request changes until the whole
 * request is done, and stands still for ever when all requests at once, of all nodes, hold a hundred. Two nodes hold 86 at most.
 */
const SOME = 24;

const updateSome = async <Row>(model: Model<Row>, updates: readonly Update[]): Promise<void> => {
  const operations = updates.map(({ _id, update, isMade = false }) => ({
    updateOne: { filter: { _id }, update, upsert: isMade },
  }));
  // Mongoose's own type of an operation does not survive a generic row.
  const ask = () => answered(model.bulkWrite(operations as never, { ordered: false, throwOnValidationError: true }));
  try {
    await ask();
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    await ask();
  }
};

/**
 * Changes documents, many in a request, none waiting for another. Two nodes that make the same one at once: to one of them it is a
 * duplicate, so it asks again.
 * @throws MongoUnavailable, of which it is not known what has been changed.
 */
export const updateEach = async <Row>(model: Model<Row>, updates: readonly Update[]): Promise<void> => {
  for (let at = 0; at < updates.length; at += SOME) await updateSome(model, updates.slice(at, at + SOME));
};
