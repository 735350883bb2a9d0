import type { Model } from 'mongoose';
import { type DeclaredCollection, declareCollection, openCollection } from '../../mongo/collection.ts';
import type { Mongo } from '../../mongo/connection.ts';

/** How far a group of projections is; published when a unit has been applied whole. */
export interface GroupRow {
  /** Name of the checkpoint. */
  readonly _id: string;
  /** Number of the newest unit that everybody may read; the first is 1. */
  readonly applied: number;
  readonly position: number;
  readonly generation: number;
  /** In which it has written since it was last forgotten, and before. */
  readonly collections: readonly string[];
  readonly forgotten: readonly string[];
}

/** A unit of work in the group's journal. That it is there is what decides: a crash or a race leaves it whole or not at all. */
export interface UnitRow {
  /** `unitId`: only one unit can be the next. */
  readonly _id: string;
  readonly position: number;
  /** Of the rows that it writes; its own number when it forgets what was before. */
  readonly generation: number;
  /** `StoredChange[]` as JSON; the rest, of a large unit, is in the parts. */
  readonly changes: string;
  /** `_id`s of the parts, which are stored before the unit. */
  readonly parts: readonly string[];
}

/** What does not fit a unit. */
export interface PartRow {
  readonly _id: string;
  readonly changes: string;
}

/** A document. */
export interface DocumentRow {
  /** `rowId`. */
  readonly _id: string;
  /** By {@link versionName}: the JSON that the unit left, as text, for BSON does not keep every JSON; null where it removed the document. */
  readonly versions: Readonly<Record<string, string | null>>;
}

/** Name of the version that a unit wrote. */
export const versionName = (seq: number): string => `s${seq}`;

/** The unit that wrote a version. */
export const seqOfVersion = (name: string): number => Number(name.slice(1));

/** A way to find a document. It may outlive what it was of: whoever finds a document by it looks whether the document agrees. */
export interface EntryRow {
  /** `entryId`: walks are ranges of it, so no other index is needed. */
  readonly _id: string;
  /** Newest unit that asked for it. */
  readonly seq: number;
}

const text = { type: String, required: true };
const number = { type: Number, required: true };

const groups = declareCollection<GroupRow>('projectionGroups', {
  ...{ _id: text, applied: number, position: number, generation: number },
  collections: [String],
  forgotten: [String],
});
const units = declareCollection<UnitRow>('projectionUnits', {
  ...{ _id: text, position: number, generation: number, changes: text, parts: [String] },
});
const parts = declareCollection<PartRow>('projectionUnitParts', { _id: text, changes: text });
const documentsOf = (collection: string) =>
  declareCollection<DocumentRow>(`projected.${collection}`, { _id: text, versions: { type: Object } });
const entriesOf = (collection: string) =>
  declareCollection<EntryRow>(`projected.${collection}.entries`, { _id: text, seq: number });

/** The collections of the store. */
export interface Tables {
  readonly groups: Model<GroupRow>;
  readonly units: Model<UnitRow>;
  readonly parts: Model<PartRow>;
  /** One for each collection of documents, opened when it is first asked for. */
  documents(collection: string): Promise<Model<DocumentRow>>;
  entries(collection: string): Promise<Model<EntryRow>>;
}

const openedOnce = <Row>(
  mongo: Mongo,
  declare: (collection: string) => DeclaredCollection<Row>,
): ((collection: string) => Promise<Model<Row>>) => {
  const opened = new Map<string, Promise<Model<Row>>>();
  return (collection) => {
    const known = opened.get(collection);
    if (known !== undefined) return known;
    const opening = openCollection(mongo, declare(collection));
    opened.set(collection, opening);
    // Tried again the next time.
    opening.catch(() => opened.delete(collection));
    return opening;
  };
};

/** @throws MongoUnavailable, MongoForbidden */
export const openTables = async (mongo: Mongo): Promise<Tables> => ({
  groups: await openCollection(mongo, groups),
  units: await openCollection(mongo, units),
  parts: await openCollection(mongo, parts),
  documents: openedOnce(mongo, documentsOf),
  entries: openedOnce(mongo, entriesOf),
});
