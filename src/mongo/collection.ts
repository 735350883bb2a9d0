import { type Model, Schema, type SchemaDefinition } from 'mongoose';
import type { Mongo } from './connection.ts';
import { answered, IndexMismatch, isUnavailable } from './errors.ts';

/** An index beside that of `_id`. */
export interface DeclaredIndex {
  readonly name: string;
  /** Fields in order. */
  readonly key: Readonly<Record<string, 1 | -1>>;
  readonly isUnique?: boolean;
  /** The server removes a document so many seconds after the date in the key; needs one field, a Date. */
  readonly expiresAfterSeconds?: number;
}

/** What is kept under a name: the adapter's words for it, checked at each write and in each filter. */
export interface DeclaredCollection<Row> {
  readonly name: string;
  readonly schema: Schema<Row>;
  readonly indexes: readonly DeclaredIndex[];
}

/**
 * Declares a collection. `fields` names every field, `_id` included; a write or a filter with another throws.
 * Mongoose makes neither collection nor index by itself and adds no field of its own.
 */
export const declareCollection = <Row>(
  name: string,
  fields: { readonly [Field in keyof Row]-?: SchemaDefinition[string] },
  indexes: readonly DeclaredIndex[] = [],
): DeclaredCollection<Row> => ({
  name,
  // Mongoose's own type of a definition does not survive a generic row.
  schema: new Schema(fields as SchemaDefinition, {
    strict: 'throw',
    strictQuery: 'throw',
    autoIndex: false,
    autoCreate: false,
    versionKey: false,
    id: false,
    minimize: false,
  }) as unknown as Schema<Row>,
  indexes,
});

interface StoredIndex {
  readonly name?: string;
  readonly key: Readonly<Record<string, unknown>>;
  readonly unique?: boolean;
  readonly expireAfterSeconds?: number;
  readonly partialFilterExpression?: unknown;
  readonly sparse?: boolean;
}

const NAMESPACE_NOT_FOUND = 26;

const storedIndexes = async <Row>(model: Model<Row>): Promise<readonly StoredIndex[]> => {
  try {
    return await model.collection.indexes();
  } catch (error) {
    if ((error as { code?: unknown }).code === NAMESPACE_NOT_FOUND) return [];
    throw error;
  }
};

const isSame = (declared: DeclaredIndex, stored: StoredIndex): boolean =>
  JSON.stringify(Object.entries(declared.key)) ===
    JSON.stringify(Object.entries(stored.key).map(([field, order]) => [field, Number(order)])) &&
  (declared.isUnique ?? false) === (stored.unique ?? false) &&
  declared.expiresAfterSeconds === stored.expireAfterSeconds &&
  stored.partialFilterExpression === undefined &&
  !stored.sparse;

const make = async <Row>(model: Model<Row>, { name, key, isUnique, expiresAfterSeconds }: DeclaredIndex) => {
  try {
    await model.collection.createIndex(key, {
      name,
      ...(isUnique && { unique: true }),
      ...(expiresAfterSeconds !== undefined && { expireAfterSeconds: expiresAfterSeconds }),
    });
  } catch (cause) {
    if (isUnavailable(cause)) throw cause;
    throw new IndexMismatch(`the index ${name} of ${model.collection.name} cannot be made`, { cause });
  }
};

/** Makes what is missing, then looks: nothing else says that the server has what was asked for. */
const checkIndexes = async <Row>(model: Model<Row>, declared: readonly DeclaredIndex[]): Promise<void> => {
  const before = new Set((await storedIndexes(model)).map(({ name }) => name));
  for (const index of declared) if (!before.has(index.name)) await make(model, index);
  const stored = new Map((await storedIndexes(model)).map((index) => [index.name, index]));
  for (const index of declared) {
    const found = stored.get(index.name);
    if (found === undefined || !isSame(index, found))
      throw new IndexMismatch(`the index ${index.name} of ${model.collection.name} is not the declared one`);
  }
};

/** The collection in a database as it is, with whatever indexes: to be read where nothing may be made. Read lean. */
export const collectionIn = <Row>({ connection }: Mongo, { name, schema }: DeclaredCollection<Row>): Model<Row> =>
  (connection.models[name] as Model<Row> | undefined) ?? connection.model<Row>(name, schema, name);

/**
 * The collection in a database, with its indexes: those missing are made, once; nodes that start at once do it together.
 * Read lean. A database may open the same collection several times.
 * @throws IndexMismatch when one is there under the name but another, or cannot be made. @throws MongoUnavailable, MongoForbidden
 */
export const openCollection = async <Row>(mongo: Mongo, declared: DeclaredCollection<Row>): Promise<Model<Row>> => {
  const model = collectionIn(mongo, declared);
  await answered(checkIndexes(model, declared.indexes));
  return model;
};
