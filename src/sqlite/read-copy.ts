import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Libsql from 'libsql';
import { sqliteCode, WrongFileKey } from './errors.ts';

/** A SQLite file that is only looked at. Rows come one by one; blobs as Buffer. */
export interface DatabaseCopy {
  /** @throws SqliteError, possibly in the middle, where a page is damaged. */
  scan<Row extends object>(sql: string): IterableIterator<Row>;
  close(): void;
}

/** libsql ignores its `readonly` option; the URI is heeded. Without a write-ahead log beside it the file may even lie on a read-only disk. */
const uriOf = (path: string): string => {
  const hasLog = existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
  return `${pathToFileURL(path).href.replace(/^file:\/\//, 'file:')}?mode=ro${hasLog ? '' : '&immutable=1'}`;
};

const withBuffers = <Row extends object>(row: Row): Row => {
  const pairs = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof ArrayBuffer ? Buffer.from(value) : value,
  ]);
  return Object.fromEntries(pairs) as Row;
};

/**
 * Opens a copy of a data file, never to write to it. Do not give it the file of a running server: copy first (`VACUUM INTO`, or file and -wal).
 * Select texts that may be damaged as `CAST(… AS BLOB)`: libsql aborts the process on a text that is not UTF-8.
 * @throws WrongFileKey when it does not open with the key, or is no SQLite file.
 */
export const openCopy = (path: string, encryptionKey?: string): DatabaseCopy => {
  const connection = new Libsql(uriOf(path), encryptionKey === undefined ? {} : ({ encryptionKey } as Libsql.Options));
  try {
    connection.exec('SELECT count(*) FROM sqlite_schema');
  } catch (cause) {
    connection.close();
    if (sqliteCode(cause) !== 'SQLITE_NOTADB') throw cause;
    throw new WrongFileKey(`${path} does not open with this key`, { cause });
  }
  return {
    *scan<Row extends object>(sql: string) {
      for (const row of connection.prepare(sql).iterate()) yield withBuffers(row as Row);
    },
    close: () => void connection.close(),
  };
};
