import { UnfinishedCopy } from '../domain/kept-rows.ts';
import { declareCollection, openCollection } from './collection.ts';
import type { Mongo } from './connection.ts';
import { answered } from './errors.ts';
import { insertEach } from './insert.ts';

interface MarkRow {
  readonly _id: string;
}

const MARKS = declareCollection<MarkRow>('unfinishedCopy', { _id: String });
const MARK: MarkRow = { _id: 'unfinished' };

/** Says of a database that a copy into it has begun, or that it is whole. Twice is once. */
export const markUnfinished = async (mongo: Mongo, isUnfinished: boolean): Promise<void> => {
  const marks = await openCollection(mongo, MARKS);
  if (isUnfinished) await insertEach(marks, [MARK]);
  else await answered(marks.deleteOne({ ...MARK }));
};

/** @throws UnfinishedCopy */
export const refuseUnfinished = async (mongo: Mongo): Promise<void> => {
  const marks = await openCollection(mongo, MARKS);
  if ((await answered(marks.findOne({ ...MARK }).lean<MarkRow>())) !== null) throw new UnfinishedCopy();
};
