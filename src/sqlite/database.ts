import { closeSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Libsql from 'libsql';
import { countParameters, guardBinding, type SqlValue } from './bind-guard.ts';
import { DatabaseClosed, FolderInUse, sqliteCode, WrongFileKey } from './errors.ts';
import { lockFolder, type Release } from './folder-lock.ts';
import { type WalSync, walSync } from './wal-sync.ts';

/** How a file is opened. */
export interface DatabaseOptions {
  /** Path of the file; its folder is locked for this process. `:memory:` for none. */
  readonly path: string;
  /**
   * `FULL`: a commit survives loss of power. `GROUPED`: it does once `wal` has been synced, or a later commit has; the one writer
   * sees to that before it answers. `NORMAL`: the last ones may be lost, never torn; for what can be rebuilt.
   */
  readonly synchronous: 'FULL' | 'GROUPED' | 'NORMAL';
  /** Encrypts the whole file (AES-256-CBC, no MAC: integrity is the log's hash chain). At least 32 characters of high entropy. */
  readonly encryptionKey?: string;
}

/** What a statement changed. */
export interface RunResult {
  readonly changes: number;
  readonly lastInsertRowid: number;
}

/**
 * One connection to one SQLite file; everything is synchronous. Only `?` parameters; numbers are bound as REAL,
 * so declare INTEGER columns. Blobs come back as Buffer.
 */
export interface Database {
  readonly path: string;
  /** What is to be synced before a commit is acknowledged; absent unless opened as `GROUPED`. */
  readonly wal?: WalSync;
  all<Row extends object>(sql: string, values?: readonly SqlValue[]): Row[];
  get<Row extends object>(sql: string, values?: readonly SqlValue[]): Row | undefined;
  run(sql: string, values?: readonly SqlValue[]): RunResult;
  /** One or more statements without parameters; rows are dropped. */
  exec(sql: string): void;
  /** BEGIN IMMEDIATE … COMMIT; rolled back when `work` throws. Not nestable; `work` must not be async. */
  transaction<T>(work: () => T): T;
  /** True between BEGIN and COMMIT or ROLLBACK. */
  isInTransaction(): boolean;
  /** Copies the write-ahead log into the file and empties it. */
  checkpoint(): void;
  /** Idempotent. */
  close(): void;
}

interface Prepared {
  readonly statement: Libsql.Statement<unknown[]>;
  readonly parameters: number;
}

const STATEMENTS_KEPT = 500;

// recursive_triggers: without it REPLACE deletes rows past a BEFORE DELETE trigger.
const settings = (synchronous: DatabaseOptions['synchronous']): string => `
  PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA synchronous=${synchronous === 'FULL' ? 'FULL' : 'NORMAL'}; PRAGMA secure_delete=ON;
  PRAGMA recursive_triggers=ON; PRAGMA foreign_keys=ON; PRAGMA cache_size=-32768; PRAGMA temp_store=MEMORY;`;

const configure = (connection: Libsql.Database, options: DatabaseOptions): void => {
  try {
    connection.exec(settings(options.synchronous));
  } catch (cause) {
    connection.close();
    if (sqliteCode(cause) !== 'SQLITE_NOTADB') throw cause;
    throw new WrongFileKey(`${options.path} does not open with this key`, { cause });
  }
};

const connect = (options: DatabaseOptions): Libsql.Database => {
  // Made by us for its mode: the -wal and -shm files take it over.
  if (options.path !== ':memory:') closeSync(openSync(options.path, 'a', 0o600));
  const key = options.encryptionKey === undefined ? {} : { encryptionKey: options.encryptionKey };
  const connection = new Libsql(options.path, { timeout: 5000, ...key });
  configure(connection, options);
  return connection;
};

/** libsql adds `_metadata` to a row of `get`, and gives blobs of `all` as ArrayBuffer. */
const cleanRow = <Row extends object>(row: Row): Row => {
  const open = row as Record<string, unknown>;
  if ('_metadata' in open) delete open['_metadata'];
  for (const name in open) {
    const value = open[name];
    if (value instanceof ArrayBuffer) open[name] = Buffer.from(value);
  }
  return row;
};

const inTransaction = <T>(connection: Libsql.Database, work: () => T): T => {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    if (result instanceof Promise) throw new TypeError('a transaction cannot wait');
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk has already rolled back.
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
};

/** Statements by their text; the oldest go first. libsql cannot finalise one: it lives until collected. */
const statementCache = (connection: Libsql.Database) => {
  const kept = new Map<string, Prepared>();
  const prepare = (sql: string): Prepared => {
    const prepared = { statement: connection.prepare(sql), parameters: countParameters(sql) };
    kept.set(sql, prepared);
    const [oldest] = kept.keys();
    if (kept.size > STATEMENTS_KEPT && oldest !== undefined) kept.delete(oldest);
    return prepared;
  };
  return { of: (sql: string) => kept.get(sql) ?? prepare(sql), clear: () => kept.clear() };
};

const wrap = (connection: Libsql.Database, options: DatabaseOptions, release: Release): Database => {
  const { path } = options;
  const wal = options.synchronous === 'GROUPED' && path !== ':memory:' ? walSync(path) : undefined;
  const statements = statementCache(connection);
  let isOpen = true;
  // libsql does not notice the use of a statement after close.
  const mustBeOpen = (): void => {
    if (!isOpen) throw new DatabaseClosed(`${path} is closed`);
  };
  const bound = (sql: string, values: readonly SqlValue[]): Libsql.Statement<unknown[]> => {
    mustBeOpen();
    const { statement, parameters } = statements.of(sql);
    guardBinding(parameters, values);
    return statement;
  };
  return {
    path,
    ...(wal !== undefined && { wal }),
    all: <Row extends object>(sql: string, values: readonly SqlValue[] = []) =>
      (bound(sql, values).all(values) as Row[]).map(cleanRow),
    get: <Row extends object>(sql: string, values: readonly SqlValue[] = []) => {
      const row = bound(sql, values).get(values) as Row | undefined;
      return row === undefined ? undefined : cleanRow(row);
    },
    run: (sql, values = []) => {
      const { changes, lastInsertRowid } = bound(sql, values).run(values);
      return { changes, lastInsertRowid: Number(lastInsertRowid) };
    },
    exec: (sql) => {
      mustBeOpen();
      connection.exec(sql);
    },
    transaction: (work) => {
      mustBeOpen();
      return inTransaction(connection, work);
    },
    isInTransaction: () => connection.inTransaction,
    checkpoint: () => {
      mustBeOpen();
      connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      statements.clear();
      connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      wal?.close();
      connection.close();
      release();
    },
  };
};

const openPaths = new Set<string>();

/** Takes folder and file. SQLite before 3.51.3 may corrupt a write-ahead log that two connections write or empty at once. */
const claim = (path: string): Release => {
  if (openPaths.has(path)) throw new FolderInUse(`${path} is already open in this process`);
  const release = lockFolder(dirname(path));
  openPaths.add(path);
  return () => {
    openPaths.delete(path);
    release();
  };
};

/**
 * Opens (or makes, mode 0600) a SQLite file in WAL mode; once per process, one process per folder.
 * @throws FolderInUse when another process has the folder. @throws WrongFileKey when it does not open with the key.
 */
export const openDatabase = (options: DatabaseOptions): Database => {
  if (options.path === ':memory:') return wrap(connect(options), options, () => {});
  const path = resolve(options.path);
  const release = claim(path);
  try {
    return wrap(connect({ ...options, path }), { ...options, path }, release);
  } catch (error) {
    release();
    throw error;
  }
};
