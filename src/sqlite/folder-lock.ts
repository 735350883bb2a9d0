import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { FolderInUse, sqliteCode } from './errors.ts';

/** Gives the folder back. */
export type Release = () => void;

interface Hold {
  readonly connection: Libsql.Database;
  users: number;
}

// A lock of the kernel belongs to the process, and so does this table.
const held = new Map<string, Hold>();

const holderOf = (folder: string): string => {
  try {
    return `process ${readFileSync(join(folder, 'skyndsam.pid'), 'utf8').trim()}`;
  } catch {
    return 'another process';
  }
};

/**
 * The lock is a SQLite file kept in an exclusive transaction, so the kernel drops it when the process dies, however it dies.
 * A pid in a text file cannot do that: in a container the dead holder and the new process are often both pid 1 or 7.
 * `skyndsam.pid` is only for the message. Nobody may open the lock file itself: closing it would drop the lock (POSIX).
 */
const acquire = (folder: string): Libsql.Database => {
  const connection = new Libsql(join(folder, 'skyndsam.lock'), { timeout: 0 });
  try {
    connection.exec('PRAGMA journal_mode=MEMORY; BEGIN EXCLUSIVE');
  } catch (cause) {
    connection.close();
    if (!sqliteCode(cause).startsWith('SQLITE_BUSY')) throw cause;
    throw new FolderInUse(`${folder} is in use by ${holderOf(folder)}`, { cause });
  }
  writeFileSync(join(folder, 'skyndsam.pid'), `${process.pid}\n`);
  return connection;
};

const release = (folder: string, hold: Hold): void => {
  hold.users -= 1;
  if (hold.users > 0) return;
  held.delete(folder);
  hold.connection.close();
};

/**
 * Takes a data folder (made when missing, mode 0700) for this process; counted, so several files of one folder may be open.
 * The folder must be on a local disk: network file systems do not keep such locks.
 * @throws FolderInUse when another live process has it.
 */
export const lockFolder = (path: string): Release => {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const folder = realpathSync(path);
  const hold = held.get(folder) ?? { connection: acquire(folder), users: 0 };
  held.set(folder, hold);
  hold.users += 1;
  let isHeld = true;
  return () => {
    if (isHeld) release(folder, hold);
    isHeld = false;
  };
};
