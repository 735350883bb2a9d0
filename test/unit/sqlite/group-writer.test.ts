import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../src/sqlite/database.ts';
import { DatabaseClosed, WriterBroken } from '../../../src/sqlite/errors.ts';
import { GroupWriter } from '../../../src/sqlite/group-writer.ts';
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
