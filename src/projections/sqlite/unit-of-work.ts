import type { JsonObject } from '../../domain/json.ts';
import type { Database } from '../../sqlite/database.ts';
import { cursorAfter, placeOfCursor } from '../cursor.ts';
import type { Collection, Found, IndexEntry, ProjectionWriter, Walk } from '../store.ts';
import { type Change, readDocument, walkRows } from './rows.ts';

interface Held {
  readonly collection: Collection<JsonObject>;
  readonly key: string;
  /** As stored before the work. */
  readonly before: readonly IndexEntry[];
  doc: JsonObject | undefined;
  after: readonly IndexEntry[];
  isChanged: boolean;
}

/** What a projection writes in one go, kept in memory until it is stored. */
export interface UnitOfWork extends ProjectionWriter {
  changes(): readonly Change[];
}

const inOrder = (a: Buffer, b: Buffer): number => Buffer.compare(a, b);

/** SQLite compares text as UTF-8 bytes, JavaScript as UTF-16 units: they differ beyond U+FFFF. */
const compareText = (a: string, b: string): number => (a === b ? 0 : inOrder(Buffer.from(a), Buffer.from(b)));

const compare = (
  a: { readonly sort: string; readonly key: string },
  b: { readonly sort: string; readonly key: string },
): number => compareText(a.sort, b.sort) || compareText(a.key, b.key);

const isWithin = ({ from, to, after, order }: Walk, at: { readonly sort: string; readonly key: string }): boolean => {
  if (from !== undefined && compareText(at.sort, from) < 0) return false;
  if (to !== undefined && compareText(at.sort, to) >= 0) return false;
  if (after === undefined) return true;
  const side = compare(at, placeOfCursor(after));
  return order === 'descending' ? side < 0 : side > 0;
};

const groupId = (collection: string, index: string, group: string): string =>
  JSON.stringify([collection, index, group]);

/** Which held documents a group holds or held, so that a walk need not look through all of them. */
const groupMembers = () => {
  const members = new Map<string, Set<Held>>();
  return {
    add: (held: Held, entries: readonly IndexEntry[]): void => {
      for (const { index, group } of entries) {
        const id = groupId(held.collection.name, index, group);
        const here = members.get(id);
        if (here === undefined) members.set(id, new Set([held]));
        else here.add(held);
      }
    },
    of: (collection: string, { index, group }: Walk): ReadonlySet<Held> =>
      members.get(groupId(collection, index, group)) ?? new Set(),
  };
};

const entriesOf = (
  collection: Collection<JsonObject>,
  doc: JsonObject | undefined,
  key: string,
): readonly IndexEntry[] => (doc === undefined ? [] : collection.entries(doc, key));

/** Begins a unit of work on the file: reads go through to it, writes stay here. */
export const beginWork = (db: Database): UnitOfWork => {
  const all = new Map<string, Held>();
  const members = groupMembers();
  const load = (collection: Collection<JsonObject>, key: string): Held => {
    const text = readDocument(db, collection.name, key);
    const doc = text === undefined ? undefined : (JSON.parse(text) as JsonObject);
    const before = entriesOf(collection, doc, key);
    return { collection, key, before, doc, after: before, isChanged: false };
  };
  const hold = (collection: Collection<JsonObject>, key: string): Held => {
    const id = `${collection.name}\n${key}`;
    const known = all.get(id);
    if (known !== undefined) return known;
    const held = load(collection, key);
    all.set(id, held);
    return held;
  };
  const write = (collection: Collection<JsonObject>, key: string, doc: JsonObject | undefined): void => {
    const held = hold(collection, key);
    if (!held.isChanged) members.add(held, held.before);
    held.doc = doc;
    held.after = entriesOf(collection, doc, key);
    held.isChanged = true;
    members.add(held, held.after);
  };
  const find = (collection: Collection<JsonObject>, walk: Walk): Found<JsonObject>[] => {
    const touched = members.of(collection.name, walk);
    const keys = new Set([...touched].map(({ key }) => key));
    const stored = walkRows(db, collection.name, walk, walk.limit + keys.size)
      .filter(({ key }) => !keys.has(key))
      .map(({ sort, key, doc }) => ({ sort, key, doc: JSON.parse(doc) as JsonObject }));
    const written = [...touched].flatMap(({ key, doc, after }) =>
      after
        .filter(({ index, group }) => index === walk.index && group === walk.group)
        .flatMap(({ sort }) => (doc !== undefined && isWithin(walk, { sort, key }) ? [{ sort, key, doc }] : [])),
    );
    const direction = walk.order === 'descending' ? -1 : 1;
    const found = written.length === 0 ? stored : [...stored, ...written].sort((a, b) => direction * compare(a, b));
    return found.slice(0, walk.limit).map((row) => ({ ...row, cursor: cursorAfter(row) }));
  };
  return {
    get: async <Doc extends JsonObject>(collection: Collection<Doc>, key: string) =>
      hold(collection as unknown as Collection<JsonObject>, key).doc as Doc | undefined,
    find: async <Doc extends JsonObject>(collection: Collection<Doc>, walk: Walk) =>
      find(collection as unknown as Collection<JsonObject>, walk) as Found<Doc>[],
    put: (collection, key, doc) => write(collection as unknown as Collection<JsonObject>, key, doc),
    remove: (collection, key) => write(collection as unknown as Collection<JsonObject>, key, undefined),
    changes: () =>
      [...all.values()]
        .filter(({ isChanged }) => isChanged)
        .map(({ collection, key, doc, before, after }) => ({
          ...{ collection: collection.name, key, before, after },
          ...(doc !== undefined && { doc }),
        })),
  };
};
