import { answered } from '../../mongo/errors.ts';
import { insertEach } from '../../mongo/insert.ts';
import { updateEach } from '../../mongo/update.ts';
import type { IndexEntry } from '../store.ts';
import { publish } from './groups.ts';
import { dropUnit, KEPT_UNITS, readKept, type StoredChange, type Unit } from './journal.ts';
import { earlierRows, entryId, rowId, within } from './keys.ts';
import { type EntryRow, type GroupRow, type Tables, versionName } from './schema.ts';

/** Most ids in one question. */
const SOME = 1000;

const inPieces = function* <T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += SOME) yield all.slice(at, at + SOME);
};

const writeVersions = ({ documents }: Tables, unit: Unit): Promise<void> =>
  updateEach(
    documents,
    unit.changes.map(({ collection, key, doc }) => ({
      _id: rowId(unit, collection, key),
      update: { $set: { [`versions.${versionName(unit.seq)}`]: doc } },
      isMade: true,
    })),
  );

const entriesIn = (unit: Unit, which: (change: StoredChange) => readonly IndexEntry[]): readonly EntryRow[] => {
  const rows = unit.changes.flatMap((change) =>
    which(change).map((entry) => ({
      _id: entryId(unit, change.collection, change.key, entry),
      ...{ sort: entry.sort, key: change.key, seq: unit.seq },
    })),
  );
  return [...new Map(rows.map((row) => [row._id, row])).values()];
};

/** One that is there already, since what dropped it is not done with, is asked for anew. */
const askForEntries = async ({ entries }: Tables, unit: Unit): Promise<void> => {
  const added = entriesIn(unit, (change) => change.added);
  if (added.length === 0) return;
  const known = await insertEach(entries, added);
  const again = added.filter((_row, at) => known.has(at));
  await updateEach(
    entries,
    again.map(({ _id, sort, key, seq }) => ({
      _id,
      update: { $max: { seq }, $setOnInsert: { sort, key } },
      isMade: true,
    })),
  );
};

const dropVersions = ({ documents }: Tables, unit: Unit): Promise<void> =>
  updateEach(
    documents,
    unit.changes.flatMap(({ collection, key, follows }) =>
      follows === null
        ? []
        : [
            {
              _id: rowId(unit, collection, key),
              update: { $unset: { [`versions.${versionName(follows)}`]: '' } },
            },
          ],
    ),
  );

/** Not those that a later unit has asked for again. */
const dropEntries = async ({ entries }: Tables, unit: Unit): Promise<void> => {
  const ids = entriesIn(unit, (change) => change.dropped).map(({ _id }) => _id);
  for (const some of inPieces(ids)) await answered(entries.deleteMany({ _id: { $in: some }, seq: { $lt: unit.seq } }));
};

/** Removes what a unit replaced that is no longer kept; the unit itself stays until the next one is published. */
const clearUp = async (tables: Tables, name: string, seq: number): Promise<void> => {
  const old = await readKept(tables, name, seq);
  if (old === undefined) return;
  await dropVersions(tables, old);
  await dropEntries(tables, old);
};

/** Deletes what was forgotten; nobody reads it any more. */
export const deleteForgotten = async ({ documents, entries }: Tables, group: GroupRow): Promise<void> => {
  if (group.generation === 0) return;
  const earlier = within(earlierRows({ name: group._id, generation: group.generation }));
  await answered(documents.deleteMany(earlier));
  await answered(entries.deleteMany(earlier));
};

const groupAfter = (before: GroupRow, { seq, position, generation, changes }: Unit): GroupRow => {
  const known = generation === before.generation ? before.collections : [];
  const collections = [...new Set([...known, ...changes.map(({ collection }) => collection)])];
  return { _id: before._id, applied: seq, position, generation, collections };
};

/**
 * Brings a unit of the journal, the one after the group's newest, into the rows, and lets everybody read it when it is there whole.
 * May be done by any node, by several at once, and again after a crash; done late, it changes nothing that anybody reads.
 */
export const applyUnit = async (tables: Tables, before: GroupRow, unit: Unit): Promise<void> => {
  await Promise.all([writeVersions(tables, unit), askForEntries(tables, unit)]);
  const old = unit.seq - KEPT_UNITS;
  if (old > 0) await clearUp(tables, unit.name, old);
  const after = groupAfter(before, unit);
  await publish(tables, after);
  if (old > 0) await dropUnit(tables, unit.name, old);
  if (after.generation !== before.generation) await deleteForgotten(tables, after);
};
