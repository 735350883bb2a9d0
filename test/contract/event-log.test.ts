import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { type Clock, systemClock } from '../../src/domain/clock.ts';
import { sqliteCheckpointStore } from '../../src/log/sqlite/checkpoint-store.ts';
import { openSqliteEventLog } from '../../src/log/sqlite/event-log.ts';
import { verifyFile } from '../../src/log/sqlite/verify-file.ts';
import { type Database, openDatabase } from '../../src/sqlite/database.ts';
import { GroupWriter } from '../../src/sqlite/group-writer.ts';
import { expect, test } from 'vitest';
import { runAndKill } from '../support/kill.ts';
import { tempDir } from '../support/temp-dir.ts';
import { describeEventLog } from './event-log.ts';
import { draft, type EventLogAdapter, type OpenedLog } from './event-log-adapter.ts';
import { describeLogEvidence } from './event-log-evidence.ts';

const fileOf = (place: string): string => join(place, 'main.db');

const openSqlite =
  (encryptionKey?: string) =>
  async (place: string, clock: Clock): Promise<OpenedLog> => {
    const db = openDatabase({ path: fileOf(place), synchronous: 'GROUPED', ...(encryptionKey && { encryptionKey }) });
    const writer = new GroupWriter(db);
    const log = openSqliteEventLog({ db, writer, clock });
    const close = async (): Promise<void> => {
      await log.close();
      await writer.close();
      db.close();
    };
    return { log, checkpoints: sqliteCheckpointStore(db, writer), close };
  };

/** The server's own connection. */
const onServer = (place: string, encryptionKey: string | undefined, work: (db: Database) => void): void => {
  const db = openDatabase({ path: fileOf(place), synchronous: 'GROUPED', ...(encryptionKey && { encryptionKey }) });
  try {
    work(db);
  } finally {
    db.close();
  }
};

/** Someone with the file, and the key of the file, in hand. */
const inHand = (place: string, encryptionKey: string | undefined, sql: string): void => {
  const db = new Libsql(fileOf(place), (encryptionKey ? { encryptionKey } : {}) as object);
  db.exec(`DROP TRIGGER commits_no_update; DROP TRIGGER commits_no_delete; ${sql}`);
  db.close();
};

const sqliteAdapter = (name: string, key?: string): EventLogAdapter => ({
  name,
  open: openSqlite(key),
  verify: (place, publicKey) => verifyFile({ path: fileOf(place), publicKey, ...(key && { encryptionKey: key }) }),
  attempts: {
    update: async (place, position) =>
      onServer(place, key, (db) => void db.run("UPDATE commits SET body = '{}' WHERE position = ?", [position])),
    delete: async (place, position) =>
      onServer(place, key, (db) => void db.run('DELETE FROM commits WHERE position = ?', [position])),
    replace: async (place, position) =>
      onServer(place, key, (db) => {
        db.run(
          "REPLACE INTO commits SELECT position, stream_id, version, commit_id, recorded_at, '{}', previous_hash, hash FROM commits WHERE position = ?",
          [position],
        );
      }),
  },
  tamper: {
    changeBody: async (place, position) =>
      inHand(
        place,
        key,
        `UPDATE commits SET body = replace(body, 'person:1', 'person:2') WHERE position = ${position}`,
      ),
    remove: async (place, position) => inHand(place, key, `DELETE FROM commits WHERE position = ${position}`),
    swap: async (place, a, b) =>
      inHand(
        place,
        key,
        `UPDATE commits SET position = -1 WHERE position = ${a}; UPDATE commits SET position = ${a} WHERE position = ${b};
         UPDATE commits SET position = ${b} WHERE position = -1`,
      ),
  },
  deviations: {},
});

/** Every way in which a log is stored must be here. */
const ADAPTERS: Record<'sqlite' | 'sqlite-encrypted', EventLogAdapter> = {
  sqlite: sqliteAdapter('SQLite'),
  'sqlite-encrypted': sqliteAdapter('SQLite, whole file encrypted', 'f'.repeat(64)),
};
for (const adapter of Object.values(ADAPTERS)) {
  describeEventLog(adapter);
  describeLogEvidence(adapter);
}

test('LOG-17 one changed byte anywhere in a stored row is found, and the copy is not written to', async () => {
  const folder = tempDir();
  const { log, close } = await openSqlite()(folder, systemClock);
  for (let i = 0; i < 40; i += 1) await log.append(draft(`case:${i % 4}`, `commit:${i}`), 'next');
  await close();
  const whole = readFileSync(fileOf(folder));
  // The row as SQLite stores it: header, the columns in order, the hash last.
  const body = whole.indexOf('{"events":[{"data":{"id":"commit:21"}');
  const start = whole.lastIndexOf('case:1', body) - 12;
  const end = whole.indexOf('}}', body) + 1 + 128;
  const copy = join(folder, 'copy.db');
  for (let at = start; at < end; at += 3) {
    const damaged = Buffer.from(whole);
    damaged[at] = damaged[at]! ^ 0x11;
    writeFileSync(copy, damaged);
    const report = await verifyFile({ path: copy });
    expect(report.faultCount + report.damage.length, `byte ${at - start} of the row`).toBeGreaterThan(0);
    expect(readFileSync(copy).equals(damaged)).toBe(true);
  }
  copyFileSync(fileOf(folder), copy);
  expect(await verifyFile({ path: copy })).toMatchObject({ commits: 40, faultCount: 0, damage: [] });
});

test('LOG-25 a process killed while it writes has stored every acknowledged commit once, and the log verifies', async () => {
  const folder = tempDir();
  const told: string[] = [];
  for (const run of [0, 1, 2]) {
    const lines = await runAndKill(
      new URL('../support/kill-writer.ts', import.meta.url),
      [folder, String(run)],
      200 + run * 150,
    );
    told.push(...lines);
  }
  const { log, close } = await openSqlite()(folder, systemClock);
  const stored = (await log.readAll(0, 1_000_000)).map((commit) => String(commit.commitId));
  await close();
  expect(told.length).toBeGreaterThan(900);
  expect(told.filter((id) => !stored.includes(id))).toEqual([]);
  expect(new Set(stored).size).toBe(stored.length);
  expect(await verifyFile({ path: fileOf(folder) })).toMatchObject({
    commits: stored.length,
    faultCount: 0,
    damage: [],
  });
}, 30_000);

test('LOG-26 readers see no commit before it is durable', async () => {
  const place = tempDir();
  const real = openDatabase({ path: fileOf(place), synchronous: 'GROUPED' });
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const db: Database = { ...real, wal: { sync: () => held, syncNow: () => {}, close: () => {} } };
  const writer = new GroupWriter(db);
  const log = openSqliteEventLog({ db, writer, clock: systemClock });
  const [first, second] = [draft('s', 'a'), draft('s', 'b')];
  const appended = Promise.all([log.append(first, 'next'), log.append(second, 'next')]);
  await new Promise((resolve) => setImmediate(resolve));
  const seen = async () => [
    await log.head(),
    (await log.readAll(0, 9)).length,
    (await log.readStream(first.streamId)).length,
    (await log.findCommit(first.commitId))?.version,
  ];
  expect(real.get('SELECT count(*) AS n FROM commits')).toEqual({ n: 2 });
  expect(await seen()).toEqual([0, 0, 0, undefined]);
  release();
  await appended;
  expect(await seen()).toEqual([2, 2, 2, 1]);
  await writer.close();
  real.close();
});
