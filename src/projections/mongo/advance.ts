import { setTimeout } from 'node:timers/promises';
import type { JsonObject } from '../../domain/json.ts';
import { GroupForgotten, type Work } from '../store.ts';
import { beginWork, type Change, entriesWithout, type StoredRows } from '../unit-of-work.ts';
import { applyUnit } from './apply.ts';
import { type Groups, groupIn, readGroups } from './groups.ts';
import { addUnit, dropUnit, KEPT_UNITS, readKept, type StoredChange, type Unit } from './journal.ts';
import { readVersion, snapshotOf, walkIn } from './reading.ts';
import type { GroupRow, Tables } from './schema.ts';

/** How long the node that stored a unit is given to apply it before another does, and how often one looks meanwhile, in milliseconds. */
const PATIENCE_MS = 250;
const LOOK_MS = 25;

/** The group when it has got past the unit or patience has run out: a unit that is applied twice is written twice. */
const waitForAuthor = async (tables: Tables, name: string, seq: number): Promise<GroupRow> => {
  for (let waited = 0; ; waited += LOOK_MS) {
    const group = groupIn(await readGroups(tables), name);
    if (group.applied >= seq || waited >= PATIENCE_MS) return group;
    await setTimeout(LOOK_MS);
  }
};

/** Applies what is in the group's journal and not yet in the rows, if its author does not; gives how far all groups are then. */
export const applyPending = async (tables: Tables, name: string): Promise<Groups> => {
  for (;;) {
    const groups = await readGroups(tables);
    const seq = groupIn(groups, name).applied + 1;
    const unit = await readKept(tables, name, seq);
    if (unit === undefined) return groups;
    const group = await waitForAuthor(tables, name, seq);
    if (group.applied < seq) await applyUnit(tables, group, unit);
  }
};

const idOf = (collection: string, key: string): string => JSON.stringify([collection, key]);

/** What is stored at a moment, and of which unit each document was that has been read. */
const rowsAt = (tables: Tables, groups: Groups) => {
  const read = new Map<string, number>();
  const rows: StoredRows = {
    readDocument: async (collection, key) => {
      const version = await readVersion(tables, snapshotOf(groups, collection), collection, key);
      if (version === undefined || version === 'later') return undefined;
      read.set(idOf(collection, key), version.seq);
      return version.doc;
    },
    walkRows: (collection, walk, limit) => walkIn(tables, snapshotOf(groups, collection.name), collection, walk, limit),
  };
  return { rows, seqOf: (collection: string, key: string): number | null => read.get(idOf(collection, key)) ?? null };
};

/** A row holds a version of each unit that is kept, and is at most 16 MB. */
const MOST_BYTES = 2 ** 20;

/** A document that is larger than a store on MongoDB keeps: 1 MiB of JSON. */
export class DocumentTooLarge extends Error {
  override readonly name = 'DocumentTooLarge';
}

const textOf = (doc: JsonObject | undefined): string | null => {
  if (doc === undefined) return null;
  const text = JSON.stringify(doc);
  if (Buffer.byteLength(text) > MOST_BYTES) throw new DocumentTooLarge('a document of a projection is too large');
  return text;
};

const storedChanges = (
  changes: readonly Change[],
  seqOf: (collection: string, key: string) => number | null,
): readonly StoredChange[] =>
  changes
    .map(({ collection, key, doc, before, after }) => ({
      ...{ collection, key, doc: textOf(doc), follows: seqOf(collection, key) },
      ...{ added: entriesWithout(after, before), dropped: entriesWithout(before, after) },
    }))
    .filter(({ doc, follows }) => doc !== null || follows !== null);

/**
 * Stores a unit as the one after the group's newest; false when that place was taken, or had been taken and forgotten again
 * while this node stood still.
 */
const store = async (tables: Tables, group: GroupRow, unit: Unit): Promise<boolean> => {
  if (!(await addUnit(tables, unit))) return false;
  const now = groupIn(await readGroups(tables), unit.name);
  if (now.applied < unit.seq) {
    await applyUnit(tables, group, unit);
    return true;
  }
  if (now.applied - unit.seq >= KEPT_UNITS) await dropUnit(tables, unit.name, unit.seq);
  return false;
};

/** Since which forgetting this node knows each group. */
export type Known = Map<string, number>;

const checkKnown = (known: Known, { _id, generation }: GroupRow): void => {
  if ((known.get(_id) ?? generation) !== generation) throw new GroupForgotten('another node has begun anew');
  known.set(_id, generation);
};

/** What a group is to be brought up to. */
export interface Advance {
  readonly name: string;
  readonly position: number;
  readonly work: Work;
}

/**
 * Runs the work on what the newest unit left, until it has been stored as the next one or another node has come as far.
 * @throws GroupForgotten, DocumentTooLarge
 */
export const advanceGroup = async (tables: Tables, known: Known, { name, position, work }: Advance): Promise<void> => {
  for (;;) {
    const groups = await applyPending(tables, name);
    const group = groupIn(groups, name);
    checkKnown(known, group);
    if (position <= group.position) return;
    const { rows, seqOf } = rowsAt(tables, groups);
    const writer = beginWork(rows);
    await work(writer, group.position);
    const changes = storedChanges(await writer.changes(), seqOf);
    const unit = { name, seq: group.applied + 1, position, generation: group.generation, changes };
    if (await store(tables, group, unit)) return;
  }
};

/** Forgets, as a unit of its own, all that the group has written up to then. */
export const forgetGroup = async (tables: Tables, known: Known, name: string): Promise<void> => {
  for (;;) {
    const group = groupIn(await applyPending(tables, name), name);
    const seq = group.applied + 1;
    if (!(await store(tables, group, { name, seq, position: 0, generation: seq, changes: [] }))) continue;
    known.set(name, seq);
    return;
  }
};
