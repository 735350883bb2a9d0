import type { JsonObject } from '../../domain/json.ts';
import type { Database } from '../../sqlite/database.ts';
import type { SqlValue } from '../../sqlite/bind-guard.ts';
import { type Place, placeOfCursor } from '../cursor.ts';
import type { Collection, IndexEntry, Walk } from '../store.ts';
import { type Change, entriesWithout, type FoundRow } from '../unit-of-work.ts';

/** Name of a collection's index among all. */
export const indexName = (collection: Pick<Collection<JsonObject>, 'name'>, index: string): string =>
  `${collection.name}.${index}`;

const parsed = (text: string): JsonObject => JSON.parse(text) as JsonObject;

/** A document; undefined when there is none. */
export const readDocument = (db: Database, collection: string, key: string): JsonObject | undefined => {
  const row = db.get<{ doc: string }>('SELECT doc FROM documents WHERE collection = ? AND key = ?', [collection, key]);
  return row && parsed(row.doc);
};

interface StoredRow extends Place {
  readonly doc: string;
}

interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

const conditionsOf = ({ from, to, after, order }: Walk): readonly Condition[] => {
  const place = after === undefined ? undefined : placeOfCursor(after);
  return [
    ...(from === undefined ? [] : [{ sql: 'e.sort >= ?', values: [from] }]),
    ...(to === undefined ? [] : [{ sql: 'e.sort < ?', values: [to] }]),
    ...(place === undefined
      ? []
      : [{ sql: `(e.sort, e.key) ${order === 'descending' ? '<' : '>'} (?, ?)`, values: [place.sort, place.key] }]),
  ];
};

/** Up to `limit` documents of a walk. */
export const walkRows = (db: Database, collection: string, walk: Walk, limit: number): FoundRow[] => {
  const conditions = conditionsOf(walk);
  const direction = walk.order === 'descending' ? 'DESC' : 'ASC';
  const rows = db.all<StoredRow>(
    `SELECT e.sort, e.key, d.doc FROM entries e JOIN documents d ON d.collection = ? AND d.key = e.key
     WHERE ${['e.index_name = ?', 'e.group_name = ?', ...conditions.map(({ sql }) => sql)].join(' AND ')}
     ORDER BY e.sort ${direction}, e.key ${direction} LIMIT ?`,
    [
      collection,
      indexName({ name: collection }, walk.index),
      walk.group,
      ...conditions.flatMap(({ values }) => values),
      limit,
    ],
  );
  return rows.map(({ sort, key, doc }) => ({ sort, key, doc: parsed(doc) }));
};

const INSERT_ENTRY = 'INSERT OR IGNORE INTO entries (index_name, group_name, sort, key) VALUES (?, ?, ?, ?)';
const DELETE_ENTRY = 'DELETE FROM entries WHERE index_name = ? AND group_name = ? AND sort = ? AND key = ?';
const PUT_DOCUMENT = `INSERT INTO documents (collection, key, written_by, doc) VALUES (?, ?, ?, ?)
  ON CONFLICT (collection, key) DO UPDATE SET doc = excluded.doc, written_by = excluded.written_by`;

/** Stores a change: the document whole, of its entries only those that differ. */
export const writeChange = (db: Database, writtenBy: string, { collection, key, doc, before, after }: Change): void => {
  const values = ({ index, group, sort }: IndexEntry) => [indexName({ name: collection }, index), group, sort, key];
  for (const entry of entriesWithout(before, after)) db.run(DELETE_ENTRY, values(entry));
  for (const entry of entriesWithout(after, before)) db.run(INSERT_ENTRY, values(entry));
  if (doc === undefined) db.run('DELETE FROM documents WHERE collection = ? AND key = ?', [collection, key]);
  else db.run(PUT_DOCUMENT, [collection, key, writtenBy, JSON.stringify(doc)]);
};
