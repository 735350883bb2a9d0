/** Another live process holds the data folder, or this one has the file open. Two writers can corrupt one SQLite file. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

/** The file does not open with this key: wrong key, no key where one is needed, or no SQLite file at all. */
export class WrongFileKey extends Error {
  override readonly name = 'WrongFileKey';
}

/** A value that SQLite would store as something else, or that would end the process. A bug of the caller. */
export class BadBinding extends TypeError {
  override readonly name = 'BadBinding';
}

/** The database, or the writer on it, is closed. */
export class DatabaseClosed extends Error {
  override readonly name = 'DatabaseClosed';
}

/**
 * An earlier COMMIT failed below SQLite (`cause`). What the disk now holds is unknown, so nothing more is written:
 * start the process anew, which recovers the file from its write-ahead log.
 */
export class WriterBroken extends Error {
  override readonly name = 'WriterBroken';
}

/** The code of a SQLite error, `SQLITE_FULL`; empty when it is none. */
export const sqliteCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
