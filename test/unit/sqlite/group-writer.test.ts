import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../src/sqlite/database.ts';
import { DatabaseClosed, WriterBroken } from '../../../src/sqlite/errors.ts';
import { GroupWriter } from '../../../src/sqlite/group-writer.ts';
import type { WalSync } from '../../../src/sqlite/wal-sync.ts';
import { tempDir } from '../../support/temp-dir.ts';

interface Opened {
  readonly db: Database;
  readonly statements: string[];
  /** The error that the next COMMIT ends in. */
  failNext: Error | undefined;
}

/** A database that counts its transactions and can fail at COMMIT. */
const open = (): Opened => {
  const real = openDatabase({ path: join(tempDir(), 'main.db'), synchronous: 'FULL' });
  real.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT');
  const exec = (sql: string): void => {
    opened.statements.push(sql);
    const error = sql === 'COMMIT' ? opened.failNext : undefined;
    if (error === undefined) return real.exec(sql);
    opened.failNext = undefined;
    throw error;
  };
  const opened: Opened = { db: { ...real, exec }, statements: [], failNext: undefined };
  return opened;
};
const insert = (name: string) => (db: Database) => db.run('INSERT INTO t (name) VALUES (?)', [name]).lastInsertRowid;
const names = (db: Database): readonly string[] =>
  db.all<{ name: string }>('SELECT name FROM t ORDER BY id').map(({ name }) => name);
const sqliteError = (code: string): Error => Object.assign(new Error(code), { code });

test('what is queued in one turn is one transaction, in the order queued', async () => {
  const { db, statements } = open();
  const writer = new GroupWriter(db);
  expect(await Promise.all(['a', 'b', 'c'].map((name) => writer.write(insert(name))))).toEqual([1, 2, 3]);
  expect(statements).toEqual(['BEGIN IMMEDIATE', 'COMMIT']);
  db.close();
});

test('a group has at most batchLimit jobs', async () => {
  const { db, statements } = open();
  const writer = new GroupWriter(db, { batchLimit: 2 });
  await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => writer.write(insert(name))));
  expect(statements.filter((sql) => sql === 'COMMIT')).toHaveLength(3);
  db.close();
});

test('nothing is told before COMMIT', async () => {
  const { db, statements } = open();
  const writer = new GroupWriter(db);
  let seen: readonly string[] = [];
  await writer.write(insert('a')).then(() => (seen = [...statements]));
  expect(seen).toEqual(['BEGIN IMMEDIATE', 'COMMIT']);
  db.close();
});

test('a job that throws harms no other, and is told its own error', async () => {
  const { db } = open();
  const writer = new GroupWriter(db);
  let rollbacks = 0;
  writer.onRollback(() => (rollbacks += 1));
  const results = await Promise.allSettled(['a', 'b', 'a', 'c'].map((name) => writer.write(insert(name))));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(results[2]).toMatchObject({ reason: { code: 'SQLITE_CONSTRAINT_UNIQUE' } });
  expect([names(db), rollbacks]).toEqual([['a', 'b', 'c'], 2]);
  db.close();
});

test('a job that does half its work and throws leaves nothing', async () => {
  const { db } = open();
  const writer = new GroupWriter(db);
  const half = writer.write((tx) => {
    insert('half')(tx);
    throw new Error('no');
  });
  await expect(Promise.all([half, writer.write(insert('b'))])).rejects.toThrow('no');
  expect(names(db)).toEqual(['b']);
  await expect(writer.write(() => Promise.resolve())).rejects.toThrow(TypeError);
  db.close();
});

test('when COMMIT fails all are told, nothing is stored, and a full disk may be tried again', async () => {
  const opened = open();
  const writer = new GroupWriter(opened.db);
  opened.failNext = sqliteError('SQLITE_FULL');
  const results = await Promise.allSettled([writer.write(insert('a')), writer.write(insert('b'))]);
  expect(results).toMatchObject(['a', 'b'].map(() => ({ status: 'rejected', reason: { code: 'SQLITE_FULL' } })));
  expect(names(opened.db)).toEqual([]);
  await writer.write(insert('c'));
  expect(names(opened.db)).toEqual(['c']);
  opened.db.close();
});

test('a constraint that only COMMIT checks fails the whole group', async () => {
  const { db } = open();
  db.exec('CREATE TABLE child (t_id INTEGER NOT NULL REFERENCES t (id) DEFERRABLE INITIALLY DEFERRED) STRICT');
  const writer = new GroupWriter(db);
  const orphan = writer.write((tx) => tx.run('INSERT INTO child (t_id) VALUES (?)', [99]));
  expect((await Promise.allSettled([orphan, writer.write(insert('a'))])).map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
  ]);
  expect([names(db), db.isInTransaction()]).toEqual([[], false]);
  db.close();
});

test('after an I/O error at COMMIT nothing more is written', async () => {
  const opened = open();
  const writer = new GroupWriter(opened.db, { batchLimit: 1 });
  opened.failNext = sqliteError('SQLITE_IOERR_FSYNC');
  const results = await Promise.allSettled([writer.write(insert('a')), writer.write(insert('b'))]);
  expect(results).toMatchObject([{ reason: { code: 'SQLITE_IOERR_FSYNC' } }, { reason: { name: 'WriterBroken' } }]);
  await expect(writer.write(insert('c'))).rejects.toThrow(WriterBroken);
  expect(names(opened.db)).toEqual([]);
  opened.db.close();
});

test('closing writes what is queued and then takes no more', async () => {
  const { db } = open();
  const writer = new GroupWriter(db);
  const written = writer.write(insert('a'));
  await writer.close();
  await expect(written).resolves.toBe(1);
  await expect(writer.write(insert('b'))).rejects.toThrow(DatabaseClosed);
  db.close();
});

/** A grouped file whose syncs end when the test says so. */
const openGrouped = () => {
  const { db, statements } = open();
  const waiting: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const wal: WalSync = {
    sync: () => new Promise((resolve, reject) => waiting.push({ resolve, reject })),
    syncNow: () => void statements.push('SYNC'),
    close: () => {},
  };
  return { db: { ...db, wal }, statements, waiting };
};
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('in a grouped file', () => {
  test('a job alone is told after the sync that follows its COMMIT', async () => {
    const { db, statements } = openGrouped();
    await new GroupWriter(db).write(insert('a'));
    expect(statements).toEqual(['BEGIN IMMEDIATE', 'COMMIT', 'SYNC']);
    db.close();
  });

  test('several are told only when they are durable', async () => {
    const { db, waiting } = openGrouped();
    const writer = new GroupWriter(db);
    let told = 0;
    const all = ['a', 'b'].map((name) => writer.write(insert(name)).then(() => (told += 1)));
    await turn();
    expect([names(db), told, waiting.length]).toEqual([['a', 'b'], 0, 1]);
    waiting[0]?.resolve();
    await Promise.all(all);
    expect(told).toBe(2);
    db.close();
  });

  test('of many the second half is on its way to the disk before the first is told', async () => {
    const { db, statements, waiting } = openGrouped();
    const writer = new GroupWriter(db);
    const commitsWhenTold: number[] = [];
    const all = Array.from({ length: 20 }, (_, n) =>
      writer
        .write(insert(`n${n}`))
        .then(() => commitsWhenTold.push(statements.filter((sql) => sql === 'COMMIT').length)),
    );
    await turn();
    expect(names(db)).toHaveLength(10);
    waiting[0]?.resolve();
    await turn();
    expect([names(db).length, commitsWhenTold]).toEqual([20, Array(10).fill(2)]);
    waiting[1]?.resolve();
    await Promise.all(all);
    db.close();
  });

  test('when the sync fails nobody is told yes, what waits is refused, and nothing more is written', async () => {
    const { db, waiting } = openGrouped();
    const writer = new GroupWriter(db);
    const first = Promise.allSettled([writer.write(insert('a')), writer.write(insert('b'))]);
    await turn();
    const late = writer.write(insert('c')).catch((error: unknown) => error);
    waiting[0]?.reject(sqliteError('EIO'));
    expect(await first).toMatchObject([{ reason: { code: 'EIO' } }, { reason: { code: 'EIO' } }]);
    waiting[1]?.resolve();
    expect(await late).toBeInstanceOf(WriterBroken);
    await expect(writer.write(insert('d'))).rejects.toThrow(WriterBroken);
    expect(names(db)).toEqual(['a', 'b']);
    db.close();
  });

  test('a lone job whose sync fails is not told yes either', async () => {
    const { db } = openGrouped();
    const fails = (): never => {
      throw sqliteError('EIO');
    };
    const writer = new GroupWriter({ ...db, wal: { ...db.wal, syncNow: fails } });
    await expect(writer.write(insert('a'))).rejects.toThrow('EIO');
    await expect(writer.write(insert('b'))).rejects.toThrow(WriterBroken);
    db.close();
  });
});
