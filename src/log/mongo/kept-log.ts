import type { Model } from 'mongoose';
import type { StreamId } from '../../domain/ids.ts';
import { openCollection } from '../../mongo/collection.ts';
import type { Mongo } from '../../mongo/connection.ts';
import { addDocuments, documentsOf } from '../../mongo/kept-documents.ts';
import { gapsIn, type KeptCommit, type KeptLog } from '../kept-log.ts';
import { checkpointOf, rowOf as checkpointRow } from './checkpoint-store.ts';
import { mongoPositions } from './positions.ts';
import { CHECKPOINTS, type CommitRow, COMMITS, isVoid, placeOf, POSITIONS, rowId, voidAt } from './schema.ts';

const keptOf = (row: CommitRow): KeptCommit => {
  const { _id, ...same } = row;
  return { ...same, ...placeOf(row) };
};

const rowOf = ({ streamId, version, ...same }: KeptCommit): CommitRow => ({
  ...same,
  _id: rowId(streamId as StreamId, version),
});

async function* commitsIn(commits: Model<CommitRow>): AsyncGenerator<KeptCommit> {
  for await (const row of documentsOf(commits, { position: 1 })) if (!isVoid(row)) yield keptOf(row);
}

/** The log in a database, to be moved; makes its collections. Nobody may append meanwhile where it is moved to. */
export const openMongoKeptLog = async (mongo: Mongo): Promise<KeptLog> => {
  const commits = await openCollection(mongo, COMMITS);
  const checkpoints = await openCollection(mongo, CHECKPOINTS);
  const positions = mongoPositions(await openCollection(mongo, POSITIONS));
  return {
    commits: { rows: () => commitsIn(commits), add: (rows) => addDocuments(commits, rows.map(rowOf)) },
    checkpoints: {
      rows: async function* () {
        for await (const row of documentsOf(checkpoints)) yield checkpointOf(row);
      },
      add: (rows) => addDocuments(checkpoints, rows.map(checkpointRow)),
    },
    closeGaps: async () => {
      let last = 0;
      const all = async function* () {
        for await (const row of documentsOf(commits, { position: 1 })) {
          last = row.position;
          yield row;
        }
      };
      for await (const position of gapsIn(all())) await addDocuments(commits, [voidAt(position)]);
      await positions.raiseTo(last);
      await positions.savePassed(last);
    },
  };
};
