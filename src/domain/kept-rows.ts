/** All rows of one kind as a store keeps them: for whoever moves them to another store, and for nobody else. */
export interface KeptRows<Row> {
  /** Every row, in the order of its key by bytes; what the key is stands with the kind of row. */
  rows(): AsyncIterable<Row>;
  /** Adds rows as they are, in order; durable when it resolves. Broken off, it may have added some. @throws when a key is there already */
  add(rows: readonly Row[]): Promise<void>;
  /** Puts a row in the place of the one that has its key. Absent where no row is ever changed. */
  replace?(row: Row): Promise<void>;
}

/** A row that was to be added has a key that another has. */
export class KeyTaken extends Error {
  override readonly name = 'KeyTaken';
}

/** A copy into this store was begun and is not whole: `migrate-log` goes on with it, and nobody is served before. */
export class UnfinishedCopy extends Error {
  override readonly name = 'UnfinishedCopy';
  override readonly message = 'a copy into this store is not finished: run migrate-log again';
}
