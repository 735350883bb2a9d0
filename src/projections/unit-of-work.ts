import type { JsonObject } from '../domain/json.ts';
import { cursorAfter, type Place, placeOfCursor } from './cursor.ts';
import type { Collection, Found, IndexEntry, ProjectionWriter, Walk } from './store.ts';

/** A found document and its place. */
export interface FoundRow extends Place {
  readonly doc: JsonObject;
}

/** No text of an entry holds NUL: SQLite would not take it. */
const joined = (...parts: readonly string[]): string => parts.join('\0');
const entryId = ({ index, group, sort }: IndexEntry): string => joined(index, group, sort);

/** What is stored, as one unit of work reads it: it does not change under the work. For adapters of the store. */
export interface StoredRows {
  /** A document; undefined when there is none. */
  readDocument(collection: string, key: string): Promise<JsonObject | undefined>;
  /** Up to `limit` documents of a walk, in its order; `walk.limit` is passed over. @throws BadCursor */
  walkRows(collection: Collection<JsonObject>, walk: Walk, limit: number): Promise<readonly FoundRow[]>;
}

/** A document with all the ways in which it is found, as one unit of work leaves it; without `doc` it is gone. */
export interface Change {
  readonly collection: string;
  readonly key: string;
  readonly doc?: JsonObject;
  /** As stored before the work; none when it was not there. */
  readonly before: readonly IndexEntry[];
  readonly after: readonly IndexEntry[];
}

/** What a projection writes in one go, kept in memory until it is stored. */
export interface UnitOfWork extends ProjectionWriter {
  /** What is to be stored, each document once; to be asked for when the work is done. */
  changes(): Promise<readonly Change[]>;
}

/** The entries that are not among the others. */
export const entriesWithout = (
  entries: readonly IndexEntry[],
  others: readonly IndexEntry[],
): readonly IndexEntry[] => {
  const taken = new Set(others.map(entryId));
  return entries.filter((entry) => !taken.has(entryId(entry)));
};

/** What a store answers a walk with. */
export const foundOf = <Doc extends JsonObject>({ sort, key, doc }: FoundRow): Found<Doc> => ({
  ...{ sort, key },
  doc: doc as Doc,
  cursor: cursorAfter({ sort, key }),
});

/** By code points, as UTF-8 bytes are ordered; JavaScript compares UTF-16 units, which differ beyond U+FFFF. */
const compareText = (a: string, b: string): number => (a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b)));

const compare = (a: Place, b: Place): number => compareText(a.sort, b.sort) || compareText(a.key, b.key);

const isWithin = ({ from, to, after, order }: Walk, at: Place): boolean => {
  if (from !== undefined && compareText(at.sort, from) < 0) return false;
  if (to !== undefined && compareText(at.sort, to) >= 0) return false;
  if (after === undefined) return true;
  const side = compare(at, placeOfCursor(after));
  return order === 'descending' ? side < 0 : side > 0;
};

interface Held {
  readonly collection: Collection<JsonObject>;
  readonly key: string;
  /** As stored before the work; empty until `loaded`. */
  before: readonly IndexEntry[];
  doc: JsonObject | undefined;
  /** Of a document that was written: as of the last time that anybody had to know. */
  after: readonly IndexEntry[];
  isChanged: boolean;
  loaded: Promise<void>;
}

/** Every way in which a document is found; none when it is gone. */
export const entriesOf = (
  collection: Collection<JsonObject>,
  doc: JsonObject | undefined,
  key: string,
): readonly IndexEntry[] => (doc === undefined ? [] : collection.entries(doc, key));

/**
 * Which documents the work has written, and which of them a group holds or held, so that a walk need not look through all. A document
 * is often written many times over before anybody walks: its entries are worked out when somebody does.
 */
const writtenOnes = () => {
  const all = new Set<Held>();
  const stale = new Map<string, Set<Held>>();
  const members = new Map<string, Set<Held>>();
  const among = (sets: Map<string, Set<Held>>, id: string): Set<Held> => {
    const known = sets.get(id) ?? new Set();
    sets.set(id, known);
    return known;
  };
  const settle = (held: Held): void => {
    const { collection, before, doc, key } = held;
    held.after = entriesOf(collection, doc, key);
    for (const { index, group } of [...before, ...held.after])
      among(members, joined(collection.name, index, group)).add(held);
  };
  const settleAll = (collection: string): void => {
    stale.get(collection)?.forEach(settle);
    stale.delete(collection);
  };
  return {
    add: (held: Held): void => {
      all.add(held);
      among(stale, held.collection.name).add(held);
    },
    /** To be asked when what was there before has been loaded. */
    in: (collection: string, { index, group }: Walk): ReadonlySet<Held> => {
      settleAll(collection);
      return members.get(joined(collection, index, group)) ?? new Set();
    },
    all: (): readonly Held[] => {
      for (const collection of [...stale.keys()]) settleAll(collection);
      return [...all];
    },
  };
};

/** The documents that the work has read or written, each loaded once. */
const holding = (stored: StoredRows) => {
  const all = new Map<string, Held>();
  const written = writtenOnes();
  const loading = new Set<Promise<void>>();
  const load = async (held: Held): Promise<void> => {
    const doc = await stored.readDocument(held.collection.name, held.key);
    held.before = entriesOf(held.collection, doc, held.key);
    if (!held.isChanged) held.doc = doc;
  };
  const hold = (collection: Collection<JsonObject>, key: string): Held => {
    const id = joined(collection.name, key);
    const known = all.get(id);
    if (known !== undefined) return known;
    const held: Held = {
      ...{ collection, key, before: [], doc: undefined, after: [], isChanged: false },
      loaded: Promise.resolve(),
    };
    held.loaded = load(held);
    loading.add(held.loaded);
    // Whoever needs it waits for it, and is told when it failed.
    held.loaded.then(
      () => loading.delete(held.loaded),
      () => undefined,
    );
    all.set(id, held);
    return held;
  };
  return {
    hold,
    /** Everything that was asked for has come. */
    settled: async (): Promise<void> => {
      if (loading.size > 0) await Promise.all(loading);
    },
    write: (collection: Collection<JsonObject>, key: string, doc: JsonObject | undefined): void => {
      const held = hold(collection, key);
      held.doc = doc;
      held.isChanged = true;
      written.add(held);
    },
    writtenIn: written.in,
    written: written.all,
  };
};

/** Begins a unit of work: reads go through to what is stored, writes stay here. */
export const beginWork = (stored: StoredRows): UnitOfWork => {
  const held = holding(stored);
  const find = async (collection: Collection<JsonObject>, walk: Walk): Promise<readonly Found<JsonObject>[]> => {
    await held.settled();
    const touched = held.writtenIn(collection.name, walk);
    const keys = new Set([...touched].map(({ key }) => key));
    const written = [...touched].flatMap(({ key, doc, after }) =>
      after
        .filter(({ index, group }) => index === walk.index && group === walk.group)
        .flatMap(({ sort }) => (doc !== undefined && isWithin(walk, { sort, key }) ? [{ sort, key, doc }] : [])),
    );
    const rows = await stored.walkRows(collection, walk, walk.limit + keys.size);
    const unwritten = rows.filter(({ key }) => !keys.has(key));
    const direction = walk.order === 'descending' ? -1 : 1;
    const all = written.length === 0 ? unwritten : [...unwritten, ...written].sort((a, b) => direction * compare(a, b));
    return all.slice(0, walk.limit).map((row) => foundOf(row));
  };
  return {
    get: async <Doc extends JsonObject>(collection: Collection<Doc>, key: string) => {
      const one = held.hold(collection as unknown as Collection<JsonObject>, key);
      if (!one.isChanged) await one.loaded;
      return one.doc as Doc | undefined;
    },
    find: async <Doc extends JsonObject>(collection: Collection<Doc>, walk: Walk) =>
      (await find(collection as unknown as Collection<JsonObject>, walk)) as readonly Found<Doc>[],
    put: (collection, key, doc) => held.write(collection as unknown as Collection<JsonObject>, key, doc),
    remove: (collection, key) => held.write(collection as unknown as Collection<JsonObject>, key, undefined),
    changes: async () => {
      await held.settled();
      return held.written().map(({ collection, key, doc, before, after }) => ({
        ...{ collection: collection.name, key, before, after },
        ...(doc !== undefined && { doc }),
      }));
    },
  };
};
