import type { Database } from '../../sqlite/database.ts';
import type { GroupWriter } from '../../sqlite/group-writer.ts';
import { latestUntil, type Lease, type Leases } from '../lease.ts';

const SCHEMA = `CREATE TABLE IF NOT EXISTS leases (
  name TEXT PRIMARY KEY, holder TEXT NOT NULL, fence INTEGER NOT NULL, until INTEGER NOT NULL) STRICT`;

const TAKE = `INSERT INTO leases (name, holder, fence, until) VALUES (?, ?, 1, ?)
  ON CONFLICT (name) DO UPDATE SET
    fence = CASE WHEN holder = excluded.holder THEN fence ELSE fence + 1 END, holder = excluded.holder, until = excluded.until
  WHERE holder = excluded.holder OR until <= ? OR until > ?`;

/** Leases in the main file. */
export const createSqliteLeases = (db: Database, writer: GroupWriter): Leases => {
  db.exec(SCHEMA);
  return {
    take: (name, holder, ttlMs, nowMs) =>
      writer.write((file): Lease | undefined => {
        file.run(TAKE, [name, holder, nowMs + ttlMs, nowMs, latestUntil(nowMs, ttlMs)]);
        const row = file.get<Lease>('SELECT name, holder, fence, until FROM leases WHERE name = ?', [name]);
        return row?.holder === holder ? { ...row } : undefined;
      }),
    release: (lease) =>
      writer.write((file) => {
        file.run('UPDATE leases SET until = 0 WHERE name = ? AND holder = ? AND fence = ?', [
          lease.name,
          lease.holder,
          lease.fence,
        ]);
      }),
  };
};
