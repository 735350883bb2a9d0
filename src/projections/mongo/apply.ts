import { answered } from '../../mongo/errors.ts';
import { insertEach } from '../../mongo/insert.ts';
import { updateEach } from '../../mongo/update.ts';
import { publish } from './groups.ts';
import { dropUnit, KEPT_UNITS, readKept, type StoredChange, type Unit } from './journal.ts';
import { earlierRows, entryId, rowId, within } from './keys.ts';
import { type DocumentRow, type EntryRow, type GroupRow, type Tables, versionName } from './schema.ts';

interface Part {
  readonly unit: Unit;
  readonly collection: string;
  readonly changes: readonly StoredChange[];
}

/** What a unit does in each collection. */
const partsOf = (unit: Unit): readonly Part[] =>
  [...new Set(unit.changes.map(({ collection }) => collection))].map((collection) => ({
    ...{ unit, collection },
    changes: unit.changes.filter((change) => change.collection === collection),
  }));

/** Rows that are new are made in one request; where one is there already, as whenever this is done again, it gets a version more. */
const writeVersions = async (tables: Tables, { unit, collection, changes }: Part): Promise<void> => {
  const documents = await tables.documents(collection);
  const name = versionName(unit.seq);
  const rows = changes.map(({ key, doc }) => ({ _id: rowId(unit, key), versions: { [name]: doc } }));
  const isNew = (_row: DocumentRow, at: number): boolean => changes[at]?.follows === null;
  const made = rows.filter(isNew);
  const known = made.length === 0 ? new Map() : await insertEach(documents, made);
  const others = [...rows.filter((row, at) => !isNew(row, at)), ...made.filter((_row, at) => known.has(at))];
  await updateEach(
    documents,
    others.map(({ _id, versions }) => ({
      _id,
      update: { $set: { [`versions.${name}`]: versions[name] } },
      isMade: true,
    })),
  );
};

const entriesIn = ({ unit, changes }: Part, which: 'added' | 'dropped'): readonly EntryRow[] => {
  const ids = changes.flatMap((change) => change[which].map((entry) => entryId(unit, change.key, entry)));
  return [...new Set(ids)].map((_id) => ({ _id, seq: unit.seq }));
};

/** One that is there already, since what dropped it is not done with, is asked for anew. */
const askForEntries = async (tables: Tables, part: Part): Promise<void> => {
  const added = entriesIn(part, 'added');
  if (added.length === 0) return;
  const entries = await tables.entries(part.collection);
  const known = await insertEach(entries, added);
  const again = added.filter((_row, at) => known.has(at));
  await updateEach(
    entries,
    again.map(({ _id, seq }) => ({ _id, update: { $max: { seq } }, isMade: true })),
  );
};

const dropVersions = async (tables: Tables, { unit, collection, changes }: Part): Promise<void> =>
  updateEach(
    await tables.documents(collection),
    changes.flatMap(({ key, follows }) =>
      follows === null
        ? []
        : [{ _id: rowId(unit, key), update: { $unset: { [`versions.${versionName(follows)}`]: '' } } }],
    ),
  );

/** Not those that a later unit has asked for again. */
const dropEntries = async (tables: Tables, part: Part): Promise<void> => {
  const ids = entriesIn(part, 'dropped').map(({ _id }) => _id);
  if (ids.length === 0) return;
  const entries = await tables.entries(part.collection);
  await answered(entries.deleteMany({ _id: { $in: ids }, seq: { $lt: part.unit.seq } }));
};

/** Removes what a unit replaced that is no longer kept; the unit itself stays until the next one is published. */
const clearUp = async (tables: Tables, name: string, seq: number): Promise<void> => {
  const old = await readKept(tables, name, seq);
  if (old === undefined) return;
  await Promise.all(partsOf(old).flatMap((part) => [dropVersions(tables, part), dropEntries(tables, part)]));
};

/** Deletes what was forgotten; nobody reads it any more. */
export const deleteForgotten = async (tables: Tables, group: GroupRow): Promise<void> => {
  const earlier = within(earlierRows({ name: group._id, generation: group.generation }));
  for (const collection of group.forgotten) {
    await answered((await tables.documents(collection)).deleteMany(earlier));
    await answered((await tables.entries(collection)).deleteMany(earlier));
  }
};

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];

const groupAfter = (before: GroupRow, { seq, position, generation, changes }: Unit): GroupRow => {
  const after = { _id: before._id, applied: seq, position, generation };
  const written = changes.map(({ collection }) => collection);
  return generation === before.generation
    ? { ...after, collections: union(before.collections, written), forgotten: before.forgotten }
    : { ...after, collections: written, forgotten: union(before.forgotten, before.collections) };
};

/**
 * Brings a unit of the journal, the one after the group's newest, into the rows, and lets everybody read it when it is there whole.
 * May be done by any node, by several at once, and again after a crash; done late, it changes nothing that anybody reads.
 */
export const applyUnit = async (tables: Tables, before: GroupRow, unit: Unit): Promise<void> => {
  await Promise.all(partsOf(unit).flatMap((part) => [writeVersions(tables, part), askForEntries(tables, part)]));
  const old = unit.seq - KEPT_UNITS;
  if (old > 0) await clearUp(tables, unit.name, old);
  const after = groupAfter(before, unit);
  await publish(tables, after);
  if (old > 0) await dropUnit(tables, unit.name, old);
  if (after.generation !== before.generation) await deleteForgotten(tables, after);
};
