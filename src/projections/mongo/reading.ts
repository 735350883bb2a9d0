import type { Model } from 'mongoose';
import type { JsonObject } from '../../domain/json.ts';
import { answered } from '../../mongo/errors.ts';
import { placeOfCursor } from '../cursor.ts';
import type { Collection, IndexEntry, Walk } from '../store.ts';
import { entriesOf, type FoundRow } from '../unit-of-work.ts';
import { type Groups, writerOf } from './groups.ts';
import { beyond, entriesOfWalk, type Generation, placeOfEntry, rowId, within } from './keys.ts';
import { type DocumentRow, type EntryRow, seqOfVersion, type Tables } from './schema.ts';

/** A document as a unit left it; without `doc` it was removed. */
export interface Version {
  readonly doc: JsonObject | undefined;
  readonly seq: number;
}

/** What a collection was when the unit `applied` had been applied. */
export interface Snapshot extends Generation {
  readonly applied: number;
}

/** The present of a collection; undefined while nobody has written in it. */
export const snapshotOf = (groups: Groups, collection: string): Snapshot | undefined => {
  const group = writerOf(groups, collection);
  return group && { name: group._id, generation: group.generation, applied: group.applied };
};

/** `later` when the row has only versions of units after the snapshot, or no longer those that the snapshot knew. */
const versionIn = ({ versions }: DocumentRow, applied: number): Version | 'later' => {
  const [newest] = Object.entries(versions)
    .map(([name, text]) => ({ seq: seqOfVersion(name), text }))
    .filter(({ seq }) => seq <= applied)
    .sort((a, b) => b.seq - a.seq);
  if (newest === undefined) return 'later';
  return { seq: newest.seq, doc: newest.text === null ? undefined : (JSON.parse(newest.text) as JsonObject) };
};

const checkCursor = ({ after }: Walk): void => {
  if (after !== undefined) placeOfCursor(after);
};

/** The document under a key as of the snapshot. */
export const readVersion = async (
  tables: Tables,
  at: Snapshot | undefined,
  collection: string,
  key: string,
): Promise<Version | 'later' | undefined> => {
  if (at === undefined) return undefined;
  const documents = await tables.documents(collection);
  const row = await answered(documents.findOne({ _id: rowId(at, key) }).lean<DocumentRow>());
  return row === null ? undefined : versionIn(row, at.applied);
};

/** So few are asked for one by one, at once: to MongoDB it is the same, and FerretDB looks up nothing but a single `_id`. */
const FEW = 8;

const readRows = async (
  documents: Model<DocumentRow>,
  ids: readonly string[],
): Promise<readonly (DocumentRow | null)[]> =>
  ids.length <= FEW
    ? Promise.all(ids.map((_id) => answered(documents.findOne({ _id }).lean<DocumentRow>())))
    : answered(documents.find({ _id: { $in: ids } }).lean<DocumentRow[]>());

const readDocuments = async (
  tables: Tables,
  at: Snapshot,
  collection: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, JsonObject>> => {
  const byId = new Map(keys.map((key) => [rowId(at, key), key]));
  const rows = await readRows(await tables.documents(collection), [...byId.keys()]);
  const docs = new Map<string, JsonObject>();
  for (const row of rows) {
    const version = row === null ? 'later' : versionIn(row, at.applied);
    if (row !== null && version !== 'later' && version.doc !== undefined)
      docs.set(byId.get(row._id) ?? '', version.doc);
  }
  return docs;
};

const LEAST = 16;
const MOST = 1000;

/**
 * Up to `limit` documents of a walk as of the snapshot. An entry that its document does not agree with is passed over: it is of
 * another time.
 * @throws BadCursor
 */
export const walkIn = async (
  tables: Tables,
  at: Snapshot | undefined,
  collection: Collection<JsonObject>,
  walk: Walk,
  limit: number,
): Promise<readonly FoundRow[]> => {
  checkCursor(walk);
  if (at === undefined) return [];
  const { index, group, order } = walk;
  const table = await tables.entries(collection.name);
  const found: FoundRow[] = [];
  const agrees = ({ index: i, group: g, sort: s }: IndexEntry, sort: string) =>
    i === index && g === group && s === sort;
  for (let range = entriesOfWalk(at, walk); ; ) {
    const most = Math.min(MOST, Math.max(LEAST, limit - found.length));
    const entries = await answered(
      table
        .find(within(range))
        .sort({ _id: order === 'descending' ? -1 : 1 })
        .limit(most)
        .lean<EntryRow[]>(),
    );
    const places = entries.map(({ _id }) => placeOfEntry(_id));
    const keys = [...new Set(places.map(({ key }) => key))];
    const docs = await readDocuments(tables, at, collection.name, keys);
    for (const { sort, key } of places) {
      const doc = docs.get(key);
      const isThere = entriesOf(collection, doc, key).some((entry) => agrees(entry, sort));
      if (doc !== undefined && isThere) found.push({ sort, key, doc });
    }
    const last = entries.at(-1);
    if (last === undefined || entries.length < most || found.length >= limit) return found.slice(0, limit);
    range = beyond(range, last._id, order);
  }
};
