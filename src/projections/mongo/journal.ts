import { randomUUID } from 'node:crypto';
import { answered } from '../../mongo/errors.ts';
import { insertEach } from '../../mongo/insert.ts';
import type { IndexEntry } from '../store.ts';
import { groupIn, readGroups } from './groups.ts';
import { unitId } from './keys.ts';
import type { Tables, UnitRow } from './schema.ts';

/** A document as a unit leaves it. */
export interface StoredChange {
  readonly collection: string;
  readonly key: string;
  /** JSON; null when it is gone. */
  readonly doc: string | null;
  /** Ways to find it that are new, and that are no longer so. */
  readonly added: readonly IndexEntry[];
  readonly dropped: readonly IndexEntry[];
  /** Number of the unit whose version it follows; null when there was none. */
  readonly follows: number | null;
}

/** A unit of work, as the journal has it. */
export interface Unit {
  readonly name: string;
  readonly seq: number;
  readonly position: number;
  readonly generation: number;
  readonly changes: readonly StoredChange[];
}

/**
 * How many units are kept, and what each of them replaced: so many back, the store can be read as it was then. A reading takes some
 * questions to the server, and so does each unit.
 */
export const KEPT_UNITS = 8;

/** Far below the 16 MB that a document may be; a single change is smaller than that too. */
const PART_CHARACTERS = 2 ** 21;

/** The changes as texts of which each fits a document; one at least. */
const textsOf = (changes: readonly StoredChange[]): readonly [string, ...string[]] => {
  const parts: string[][] = [[]];
  let size = 0;
  for (const change of changes) {
    const text = JSON.stringify(change);
    if (size > 0 && size + text.length > PART_CHARACTERS) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(text);
    size += text.length;
  }
  const [first = '[]', ...rest] = parts.map((part) => `[${part.join()}]`);
  return [first, ...rest];
};

const readUnit = async ({ units, parts }: Tables, name: string, seq: number): Promise<Unit | undefined> => {
  const row = await answered(units.findOne({ _id: unitId(name, seq) }).lean<UnitRow>());
  if (row === null) return undefined;
  const texts = [row.changes];
  for (const id of row.parts) {
    const part = await answered(parts.findOne({ _id: id }).lean<{ changes: string }>());
    // Parts go with their unit, which has just been done with.
    if (part === null) return undefined;
    texts.push(part.changes);
  }
  const changes = texts.flatMap((text) => JSON.parse(text) as StoredChange[]);
  return { name, seq, position: row.position, generation: row.generation, changes };
};

/**
 * The unit of that number, while it is kept. One that is read when its place has been given up may be that of a node that has stood
 * still since before: it counts for nothing.
 */
export const readKept = async (tables: Tables, name: string, seq: number): Promise<Unit | undefined> => {
  const unit = await readUnit(tables, name, seq);
  if (unit === undefined) return undefined;
  const { applied } = groupIn(await readGroups(tables), name);
  return applied - seq < KEPT_UNITS ? unit : undefined;
};

const dropParts = async ({ parts }: Tables, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await answered(parts.deleteMany({ _id: { $in: ids } }));
};

/** Takes out all units that are no longer kept: a crash may have left some. */
export const dropOldUnits = async (tables: Tables, name: string, applied: number): Promise<void> => {
  const old = { $gte: unitId(name, 0), $lte: unitId(name, Math.max(0, applied - KEPT_UNITS)) };
  const rows = await answered(tables.units.find({ _id: old }, { parts: 1 }).lean<Pick<UnitRow, '_id' | 'parts'>[]>());
  await answered(tables.units.deleteMany({ _id: { $in: rows.map(({ _id }) => _id) } }));
  await dropParts(
    tables,
    rows.flatMap(({ parts }) => parts),
  );
};

/** Stores a unit as the next of its group; false when another has been. */
export const addUnit = async (tables: Tables, { name, seq, changes, ...rest }: Unit): Promise<boolean> => {
  const [first, ...more] = textsOf(changes);
  const attempt = `${unitId(name, seq)}#${randomUUID()}`;
  const parts = more.map((text, at) => ({ _id: `${attempt}#${at}`, changes: text }));
  for (const part of parts) await insertEach(tables.parts, [part]);
  const ids = parts.map(({ _id }) => _id);
  const refused = await insertEach(tables.units, [{ _id: unitId(name, seq), ...rest, changes: first, parts: ids }]);
  if (refused.size > 0) await dropParts(tables, ids);
  return refused.size === 0;
};

/** Takes a unit out of the journal: its place is given up. */
export const dropUnit = async (tables: Tables, name: string, seq: number): Promise<void> => {
  const _id = unitId(name, seq);
  const row = await answered(tables.units.findOne({ _id }, { parts: 1 }).lean<Pick<UnitRow, 'parts'>>());
  await answered(tables.units.deleteOne({ _id }));
  await dropParts(tables, row?.parts ?? []);
};
