import type { Instant } from '../../domain/clock.ts';
import { openCollection } from '../../mongo/collection.ts';
import type { Mongo } from '../../mongo/connection.ts';
import { answered } from '../../mongo/errors.ts';
import { insertEach } from '../../mongo/insert.ts';
import type { Checkpoint, CheckpointStore } from '../checkpoint.ts';
import type { EventLog } from '../event-log.ts';
import { type CheckpointRow, CHECKPOINTS, sortable } from './schema.ts';

/** The row of a checkpoint. */
export const rowOf = ({ position, ...rest }: Checkpoint): CheckpointRow => ({ _id: sortable(position), ...rest });

export const checkpointOf = ({ _id, rollingHash, at, signature }: CheckpointRow): Checkpoint => ({
  position: Number(_id),
  rollingHash,
  at: at as Instant,
  signature,
});

/** Checkpoints beside the commits, in the same database. Of the log they cover what a reader sees: no commit behind a gap. */
export const openMongoCheckpointStore = async (mongo: Mongo, log: EventLog): Promise<CheckpointStore> => {
  const model = await openCollection(mongo, CHECKPOINTS);
  return {
    newest: async () => {
      const row = await answered(model.findOne().sort({ _id: -1 }).lean<CheckpointRow>());
      return row === null ? undefined : checkpointOf(row);
    },
    all: async () => (await answered(model.find().sort({ _id: 1 }).lean<CheckpointRow[]>())).map(checkpointOf),
    // Another node may have written the same one.
    save: async (checkpoint) => void (await insertEach(model, [rowOf(checkpoint)])),
    hashesAfter: async (position, limit) =>
      (await log.readAll(position, limit)).map((commit) => ({ position: commit.position, hash: commit.hash })),
  };
};
