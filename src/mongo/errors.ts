import { Error as MongooseError, mongo } from 'mongoose';
import { StoreUnavailable } from '../domain/unavailable.ts';

/** No server answered in time, or it could not say whether a write is durable. What was asked may have been done: ask again under the same id. */
export class MongoUnavailable extends StoreUnavailable {
  override readonly name = 'MongoUnavailable';
}

/** The server refuses this user what the program needs: credentials, or the rights of its role. */
export class MongoForbidden extends Error {
  override readonly name = 'MongoForbidden';
}

/** An index that the program rests on is missing and cannot be made, or is another than the declared one. */
export class IndexMismatch extends Error {
  override readonly name = 'IndexMismatch';
}

/** A document was refused because another has its key. */
export interface DuplicateKey {
  /** Name of the index, `_id_` for `_id`; absent where the server does not tell (FerretDB). */
  readonly index?: string;
}

const DUPLICATE = 11000;
const FORBIDDEN = new Set([13, 18]);
/** Of a write that was done but not confirmed by a majority: shutdown, stepping down, write concern that failed or timed out. */
const NOT_CONFIRMED = new Set([64, 89, 91, 189, 262, 7, 6, 9001, 10107, 11600, 11602, 13435, 13436]);

const INDEX_IN_MESSAGE = / index: (\S+) dup key/;

/** What a key collided with, of an error of the driver or one of a bulk's write errors; undefined when it is another error. */
export const duplicateKey = (error: unknown): DuplicateKey | undefined => {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, errmsg, message } = error as { code?: unknown; errmsg?: unknown; message?: unknown };
  if (code !== DUPLICATE) return undefined;
  const index = INDEX_IN_MESSAGE.exec(String(errmsg ?? message))?.[1];
  return index === undefined ? {} : { index };
};

/** True when a write was refused because another document has its key. */
export const isDuplicateKey = (error: unknown): boolean => duplicateKey(error) !== undefined;

/** Errors that the driver does not export: no connection was free in time, or the pool is closed. */
const OF_THE_POOL = new Set(['MongoWaitQueueTimeoutError', 'MongoPoolClosedError']);

/** True when it is not known what has been done: of several errors of a bulk one such is enough. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof mongo.MongoNetworkError ||
  error instanceof mongo.MongoSystemError ||
  error instanceof MongooseError.MongooseServerSelectionError ||
  error instanceof mongo.MongoWriteConcernError ||
  error instanceof mongo.MongoOperationTimeoutError ||
  error instanceof mongo.MongoExpiredSessionError ||
  error instanceof mongo.MongoNotConnectedError ||
  error instanceof mongo.MongoTopologyClosedError ||
  error instanceof mongo.MongoClientClosedError ||
  error instanceof mongo.MongoServerClosedError ||
  (error instanceof mongo.MongoDriverError && OF_THE_POOL.has(error.name)) ||
  (error instanceof mongo.MongoBulkWriteError && error.result.getWriteConcernError() !== undefined) ||
  (error instanceof mongo.MongoBulkWriteError &&
    [error.writeErrors].flat().some(({ code }) => NOT_CONFIRMED.has(Number(code)))) ||
  // A line that is cut during a bulk is wrapped by the driver.
  (error instanceof mongo.MongoBulkWriteError && isUnavailable(error.errorResponse)) ||
  (error instanceof mongo.MongoServerError && NOT_CONFIRMED.has(Number(error.code)));

/** The error under our own name where it has one; any other as it is. */
const named = (error: unknown): unknown => {
  // First: a bulk may have duplicates and not be confirmed.
  if (isUnavailable(error)) return new MongoUnavailable('the server cannot be reached', { cause: error });
  if (error instanceof mongo.MongoServerError && FORBIDDEN.has(Number(error.code)))
    return new MongoForbidden('the server does not allow it', { cause: error });
  return error;
};

/**
 * Waits for what a server was asked. Every call of an adapter goes through it, so that no error of the driver gets out.
 * @throws MongoUnavailable, MongoForbidden; a duplicate key as it is, for {@link duplicateKey}.
 */
export const answered = async <T>(asked: PromiseLike<T>): Promise<T> => {
  try {
    return await asked;
  } catch (error) {
    throw named(error);
  }
};
