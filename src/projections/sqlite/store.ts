import type { JsonObject } from '../../domain/json.ts';
import type { Database } from '../../sqlite/database.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Collection, ProjectionStore, Walk, Work } from '../store.ts';
import { beginWork, foundOf, type StoredRows } from '../unit-of-work.ts';
import { readDocument, walkRows, writeChange } from './rows.ts';
import { createProjectionSchema } from './schema.ts';

const MOVE = `INSERT INTO checkpoints (name, position) VALUES (?, ?)
  ON CONFLICT (name) DO UPDATE SET position = excluded.position`;

const readCheckpoint = (db: Database, name: string): number =>
  db.get<{ position: number }>('SELECT position FROM checkpoints WHERE name = ?', [name])?.position ?? 0;

const storedRows = (db: Database): StoredRows => ({
  readDocument: async (collection, key) => readDocument(db, collection, key),
  walkRows: async ({ name }, walk, limit) => walkRows(db, name, walk, limit),
});

const advanceIn = async (db: Database, name: string, position: number, work: Work): Promise<void> => {
  const from = readCheckpoint(db, name);
  if (position <= from) return;
  const unit = beginWork(storedRows(db));
  await work(unit, from);
  const changes = await unit.changes();
  db.transaction(() => {
    for (const change of changes) writeChange(db, name, change);
    db.run(MOVE, [name, position]);
  });
};

const FORGET_ENTRIES = `DELETE FROM entries WHERE index_name IN (
  SELECT DISTINCT e.index_name FROM entries e
  WHERE substr(e.index_name, 1, instr(e.index_name, '.') - 1) IN (SELECT DISTINCT collection FROM documents WHERE written_by = ?))`;

const forgetIn = (db: Database, name: string): void =>
  db.transaction(() => {
    db.run(FORGET_ENTRIES, [name]);
    db.run('DELETE FROM documents WHERE written_by = ?', [name]);
    db.run('DELETE FROM checkpoints WHERE name = ?', [name]);
  });

/** Projections in a SQLite file of their own, which nobody else writes; makes its tables. The file can be deleted: it is made again from the log. */
export const openSqliteProjectionStore = (db: Database): ProjectionStore => {
  createProjectionSchema(db);
  const inTurn = oneByOne();
  return {
    get: async <Doc extends JsonObject>(collection: Collection<Doc>, key: string) =>
      readDocument(db, collection.name, key) as Doc | undefined,
    find: async <Doc extends JsonObject>(collection: Collection<Doc>, walk: Walk) =>
      walkRows(db, collection.name, walk, walk.limit).map((row) => foundOf<Doc>(row)),
    checkpoint: async (name) => readCheckpoint(db, name),
    advance: (name, position, work) => inTurn(() => advanceIn(db, name, position, work)),
    forget: (name) => inTurn(async () => forgetIn(db, name)),
    close: () => inTurn(async () => db.close()),
  };
};
