import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SqlValue } from '../../../src/sqlite/bind-guard.ts';
import { type Database, openDatabase } from '../../../src/sqlite/database.ts';
import { BadBinding, DatabaseClosed, FolderInUse, WrongFileKey } from '../../../src/sqlite/errors.ts';
import { runAndKill } from '../../support/kill.ts';
import { tempDir } from '../../support/temp-dir.ts';

const open = (folder = tempDir(), encryptionKey?: string): Database => {
  const db = openDatabase({
    path: join(folder, 'main.db'),
    synchronous: 'FULL',
    ...(encryptionKey && { encryptionKey }),
  });
  db.exec('CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY, name TEXT, bytes BLOB) STRICT');
  return db;
};
const INSERT = 'INSERT INTO t (name, bytes) VALUES (?, ?)';

describe('values', () => {
  test('rows come back clean: no _metadata, blobs as Buffer from get and all alike', () => {
    const db = open();
    const bytes = Buffer.from([0, 255]);
    expect(db.run(INSERT, ['å "?" ?', bytes])).toEqual({ changes: 1, lastInsertRowid: 1 });
    const row = { id: 1, name: 'å "?" ?', bytes };
    expect([db.get('SELECT * FROM t'), db.all('SELECT * FROM t')]).toEqual([row, [row]]);
    expect([db.get('SELECT * FROM t WHERE id = ?', [2]), db.all('SELECT * FROM t WHERE id = ?', [2])]).toEqual([
      undefined,
      [],
    ]);
    db.close();
  });

  test.each([
    true,
    new Date(),
    undefined,
    Number.NaN,
    Infinity,
    2n ** 63n,
    {},
    [],
    'a\0b',
    '\ud800',
    Symbol('x'),
    () => 1,
  ])('what would abort the process or be stored as something else is refused: %s', (value) => {
    const db = open();
    expect(() => db.run(INSERT, [value as SqlValue, null])).toThrow(BadBinding);
    db.close();
  });

  test('too few and too many parameters are refused; question marks in texts and comments do not count', () => {
    const db = open();
    for (const values of [[], ['a'], ['a', null, 1]]) expect(() => db.run(INSERT, values)).toThrow(BadBinding);
    expect(db.get(`SELECT '?' AS a, "id" AS b /* ? */ FROM t WHERE id = ? -- ?`, [1])).toBeUndefined();
    expect(() => db.get('SELECT :a AS a', ['x'])).toThrow(BadBinding);
    db.close();
  });
});

describe('the file', () => {
  test('has the settings that the log relies on, and is for its owner only', () => {
    const folder = tempDir();
    const db = open(folder);
    const pragma = (name: string): unknown => Object.values(db.get<Record<string, unknown>>(`PRAGMA ${name}`) ?? {})[0];
    expect(['journal_mode', 'synchronous', 'secure_delete', 'recursive_triggers', 'foreign_keys'].map(pragma)).toEqual([
      'wal',
      2,
      1,
      1,
      1,
    ]);
    expect(statSync(join(folder, 'main.db')).mode & 0o777).toBe(0o600);
    db.close();
  });

  test('is refused after close, and close may be called twice', () => {
    const db = open();
    db.get('SELECT * FROM t');
    db.close();
    db.close();
    expect(() => db.get('SELECT * FROM t')).toThrow(DatabaseClosed);
  });

  test('is open once in a process, and again after close', () => {
    const folder = tempDir();
    const db = open(folder);
    expect(() => open(folder)).toThrow(FolderInUse);
    const beside = openDatabase({ path: join(folder, 'projections.db'), synchronous: 'NORMAL' });
    db.close();
    open(folder).close();
    beside.close();
  });

  test('is refused while another process has the folder, and free as soon as that is killed', async () => {
    const folder = tempDir();
    let refusal: unknown;
    const holder = runAndKill(new URL('../../support/hold-folder.ts', import.meta.url), [folder], 1, () => {
      try {
        open(folder).close();
      } catch (error) {
        refusal = error;
      }
    });
    await holder;
    expect(refusal).toBeInstanceOf(FolderInUse);
    expect(String(refusal)).toMatch(/in use by process \d+/);
    open(folder).close();
  });

  test('encrypted, shows nothing, and opens with its key only', () => {
    const folder = tempDir();
    const db = open(folder, 'k'.repeat(64));
    db.run(INSERT, ['hemligt innehåll', null]);
    expect(readFileSync(join(folder, 'main.db-wal')).includes('hemligt')).toBe(false);
    db.close();
    expect(readFileSync(join(folder, 'main.db')).includes('hemligt')).toBe(false);
    for (const wrong of ['x'.repeat(64), undefined]) expect(() => open(folder, wrong)).toThrow(WrongFileKey);
    const again = open(folder, 'k'.repeat(64));
    expect(again.get('SELECT name FROM t')).toEqual({ name: 'hemligt innehåll' });
    again.close();
  });
});

describe('transactions', () => {
  test('are rolled back when the work throws or is asynchronous', () => {
    const db = open();
    const insertThen = (end: () => unknown) => () => {
      db.run(INSERT, ['a', null]);
      return end();
    };
    expect(() =>
      db.transaction(
        insertThen(() => {
          throw new Error('no');
        }),
      ),
    ).toThrow('no');
    expect(() => db.transaction(insertThen(() => Promise.resolve()))).toThrow(TypeError);
    expect(db.all('SELECT * FROM t')).toEqual([]);
    expect(db.transaction(insertThen(() => 7))).toBe(7);
    expect([db.all('SELECT * FROM t').length, db.isInTransaction()]).toEqual([1, false]);
    db.close();
  });
});
