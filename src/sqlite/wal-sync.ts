import { closeSync, existsSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';
import { promisify } from 'node:util';

/**
 * Makes what has been committed survive loss of power, by fdatasync of the write-ahead log: each commit lies in it after those before,
 * so whatever was committed when the call began is durable when it ends.
 */
export interface WalSync {
  /** In a thread of its own; the event loop goes on meanwhile. Rejects with the system's error. */
  sync(): Promise<void>;
  /** In this thread: sooner for one commit alone, to which another thread is a detour. */
  syncNow(): void;
  close(): void;
}

const fdatasyncLater = promisify(fdatasync);

/**
 * For the write-ahead log of the file at `path`, which SQLite makes at the first commit and keeps, the same file, until the last
 * connection closes. What an earlier process left in it, killed between COMMIT and sync, is made durable at once.
 */
export const walSync = (path: string): WalSync => {
  const wal = `${path}-wal`;
  let fd: number | undefined;
  const opened = (): number => (fd ??= openSync(wal, 'r+'));
  if (existsSync(wal)) fdatasyncSync(opened());
  return {
    sync: () => fdatasyncLater(opened()),
    syncNow: () => fdatasyncSync(opened()),
    close: () => {
      if (fd !== undefined) closeSync(fd);
      fd = undefined;
    },
  };
};
