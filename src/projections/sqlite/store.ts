import type { JsonObject } from '../../domain/json.ts';
import type { Database } from '../../sqlite/database.ts';
import { cursorAfter } from '../cursor.ts';
import type { Collection, Found, ProjectionStore, Walk, Work } from '../store.ts';
import { readDocument, walkRows, writeChange } from './rows.ts';
import { createProjectionSchema } from './schema.ts';
import { beginWork } from './unit-of-work.ts';

const MOVE = `INSERT INTO checkpoints (name, position) VALUES (?, ?)
  ON CONFLICT (name) DO UPDATE SET position = excluded.position`;

const readCheckpoint = (db: Database, name: string): number =>
  db.get<{ position: number }>('SELECT position FROM checkpoints WHERE name = ?', [name])?.position ?? 0;

const findIn = <Doc extends JsonObject>(db: Database, collection: Collection<Doc>, walk: Walk): readonly Found<Doc>[] =>
  walkRows(db, collection.name, walk, walk.limit).map(({ sort, key, doc }) => ({
    ...{ sort, key },
    doc: JSON.parse(doc) as Doc,
    cursor: cursorAfter({ sort, key }),
  }));

/** Runs tasks one after another; one that fails does not stop those behind it. */
const oneByOne = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const done = last.then(task, task);
    last = done.catch(() => undefined);
    return done;
  };
};

const advanceIn = async (db: Database, name: string, position: number, work: Work): Promise<void> => {
  const from = readCheckpoint(db, name);
  if (position <= from) return;
  const unit = beginWork(db);
  await work(unit, from);
  db.transaction(() => {
    for (const change of unit.changes()) writeChange(db, name, change);
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
    get: async <Doc extends JsonObject>(collection: Collection<Doc>, key: string) => {
      const text = readDocument(db, collection.name, key);
      return text === undefined ? undefined : (JSON.parse(text) as Doc);
    },
    find: async (collection, walk) => findIn(db, collection, walk),
    checkpoint: async (name) => readCheckpoint(db, name),
    advance: (name, position, work) => inTurn(() => advanceIn(db, name, position, work)),
    forget: (name) => inTurn(async () => forgetIn(db, name)),
    close: () => inTurn(async () => db.close()),
  };
};
