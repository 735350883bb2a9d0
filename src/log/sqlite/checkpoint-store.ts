import type { Database } from '../../sqlite/database.ts';
import type { GroupWriter } from '../../sqlite/group-writer.ts';
import type { Checkpoint, CheckpointStore } from '../checkpoint.ts';
import { createLogSchema } from './schema.ts';

const SELECT = 'SELECT position, rolling_hash AS rollingHash, at, signature FROM log_checkpoints';
const INSERT = `INSERT INTO log_checkpoints (position, rolling_hash, at, signature) VALUES (?, ?, ?, ?)
  ON CONFLICT (position) DO NOTHING`;

/** Checkpoints beside the commits, in the same file. */
export const sqliteCheckpointStore = (db: Database, writer: GroupWriter): CheckpointStore => {
  createLogSchema(db);
  return {
    newest: async () => db.get<Checkpoint>(`${SELECT} ORDER BY position DESC LIMIT 1`),
    all: async () => db.all<Checkpoint>(`${SELECT} ORDER BY position`),
    save: async ({ position, rollingHash, at, signature }) => {
      await writer.write((tx) => tx.run(INSERT, [position, rollingHash, at, signature]));
    },
    hashesAfter: async (position, limit) =>
      db.all<{ position: number; hash: string }>(
        'SELECT position, hash FROM commits WHERE position > ? ORDER BY position LIMIT ?',
        [position, limit],
      ),
  };
};
