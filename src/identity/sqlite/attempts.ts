import type { Instant } from '../../domain/clock.ts';
import type { Database } from '../../sqlite/database.ts';
import type { GroupWriter } from '../../sqlite/group-writer.ts';
import type { AttemptCount, Attempts } from '../attempts.ts';

const READ = 'SELECT failures, last_at FROM login_attempts WHERE attempt_key = ?';
const STORE = 'INSERT OR REPLACE INTO login_attempts (attempt_key, failures, last_at) VALUES (?, ?, ?)';

const read = (db: Database, key: string): AttemptCount | undefined => {
  const row = db.get<{ failures: number; last_at: Instant }>(READ, [key]);
  return row && { failures: row.failures, lastAt: row.last_at };
};

const store = (db: Database, key: string, count: AttemptCount | undefined): void => {
  if (count === undefined) db.run('DELETE FROM login_attempts WHERE attempt_key = ?', [key]);
  else db.run(STORE, [key, count.failures, count.lastAt]);
};

/** Counts of failed logins in the file of the log; the tables must be there. */
export const sqliteAttempts = (db: Database, writer: GroupWriter): Attempts => ({
  update: (keys, change) =>
    writer.write((tx) => {
      const before = keys.map((key) => read(tx, key));
      const [after, answer] = change(before);
      for (const [at, key] of keys.entries()) if (after[at] !== before[at]) store(tx, key, after[at]);
      return answer;
    }),
  forgetBefore: (at) => writer.write((tx) => void tx.run('DELETE FROM login_attempts WHERE last_at < ?', [at])),
});
