import type { CaseId } from '../../domain/ids.ts';
import { declareCollection, openCollection } from '../../mongo/collection.ts';
import type { Mongo } from '../../mongo/connection.ts';
import { answered } from '../../mongo/errors.ts';
import { insertEach } from '../../mongo/insert.ts';
import { newestId } from '../../mongo/newest-id.ts';
import { BadReadCursor, type ReadEntry, type ReadLog, type ReadPage } from '../read-log.ts';
import { createReadWriter } from './read-writer.ts';

/** What the read log stands on. `onLost` is told when entries could not be written: somebody must know that reads went unrecorded. */
export interface MongoReadLogOptions {
  readonly mongo: Mongo;
  readonly onLost: (error: unknown) => void;
}

/** `_id` sorts by when the entry was taken: `newestId`. */
export type ReadRow = ReadEntry & { readonly _id: string };

const text = { type: String, required: true };

/** Collection of the read log. */
export const READS = declareCollection<ReadRow>(
  'reads',
  { _id: String, caseId: text, personId: text, action: text, at: text, wasAllowed: { type: Boolean, required: true } },
  [{ name: 'of_case', key: { caseId: 1, _id: -1 } }],
);

export const entryOf = ({ _id, ...entry }: ReadRow): ReadEntry => entry;

const CURSOR = /^[0-9a-f]{12}\.[0-9a-f]{5}\.[0-9a-f]{16}$/;

const filterOf = (caseId: CaseId, cursor: string | undefined) => {
  if (cursor === undefined) return { caseId };
  if (!CURSOR.test(cursor)) throw new BadReadCursor('not a cursor of the read log');
  return { caseId, _id: { $lt: cursor } };
};

const pageOf = (rows: readonly ReadRow[], limit: number): ReadPage => {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { entries: rows.slice(0, limit).map(entryOf), ...(last !== undefined && { next: last._id }) };
};

/** The read log in a database. Entries of several nodes are in order to the millisecond of their clocks. */
export const openMongoReadLog = async ({ mongo, onLost }: MongoReadLogOptions): Promise<ReadLog> => {
  const reads = await openCollection(mongo, READS);
  const writer = createReadWriter<ReadRow>({ insert: (rows) => insertEach(reads, rows), onLost });
  return {
    record: (entry) => writer.take({ ...entry, _id: newestId() }),
    ofCase: async (caseId, { limit, cursor }) => {
      const filter = filterOf(caseId, cursor);
      await writer.stored();
      const newest = reads
        .find(filter)
        .sort({ _id: -1 })
        .limit(limit + 1);
      return pageOf(await answered(newest.lean<ReadRow[]>()), limit);
    },
    flush: writer.flush,
  };
};
