import type { JsonObject } from '../../domain/json.ts';
import { answered } from '../../mongo/errors.ts';
import { placeOfCursor } from '../cursor.ts';
import type { Collection, IndexEntry, Walk } from '../store.ts';
import { entriesOf, type FoundRow } from '../unit-of-work.ts';
import { type Groups, writerOf } from './groups.ts';
import { beyond, entriesOfWalk, type Generation, rowId, within } from './keys.ts';
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
  { documents }: Tables,
  at: Snapshot | undefined,
  collection: string,
  key: string,
): Promise<Version | 'later' | undefined> => {
  if (at === undefined) return undefined;
  const row = await answered(documents.findOne({ _id: rowId(at, collection, key) }).lean<DocumentRow>());
  return row === null ? undefined : versionIn(row, at.applied);
};

const readDocuments = async (
  { documents }: Tables,
  at: Snapshot,
  collection: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, JsonObject>> => {
  const byId = new Map(keys.map((key) => [rowId(at, collection, key), key]));
  const rows = await answered(documents.find({ _id: { $in: [...byId.keys()] } }).lean<DocumentRow[]>());
  return new Map(
    rows.flatMap((row) => {
      const version = versionIn(row, at.applied);
      return version === 'later' || version.doc === undefined ? [] : [[byId.get(row._id) ?? '', version.doc] as const];
    }),
  );
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
  const found: FoundRow[] = [];
  const agrees = ({ index: i, group: g, sort: s }: IndexEntry, sort: string) =>
    i === index && g === group && s === sort;
  for (let range = entriesOfWalk(at, collection.name, walk); ; ) {
    const most = Math.min(MOST, Math.max(LEAST, limit - found.length));
    const entries = await answered(
      tables.entries
        .find(within(range))
        .sort({ _id: order === 'descending' ? -1 : 1 })
        .limit(most)
        .lean<EntryRow[]>(),
    );
    const keys = [...new Set(entries.map(({ key }) => key))];
    const docs =
      keys.length === 0 ? new Map<string, JsonObject>() : await readDocuments(tables, at, collection.name, keys);
    for (const { sort, key } of entries) {
      const doc = docs.get(key);
      const isThere = entriesOf(collection, doc, key).some((entry) => agrees(entry, sort));
      if (doc !== undefined && isThere) found.push({ sort, key, doc });
    }
    const last = entries.at(-1);
    if (last === undefined || entries.length < most || found.length >= limit) return found.slice(0, limit);
    range = beyond(range, last._id, order);
  }
};
