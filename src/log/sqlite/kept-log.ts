import type { Database } from '../../sqlite/database.ts';
import type { GroupWriter } from '../../sqlite/group-writer.ts';
import { pagesOf } from '../../sqlite/pages.ts';
import type { Checkpoint } from '../checkpoint.ts';
import { gapsIn, type KeptCommit, type KeptLog } from '../kept-log.ts';
import { createLogSchema } from './schema.ts';

const COMMITS = `SELECT position, stream_id AS streamId, version, commit_id AS commitId, recorded_at AS recordedAt, body,
  previous_hash AS previousHash, hash FROM commits WHERE position > ? ORDER BY position LIMIT ?`;
const ADD_COMMIT = `INSERT INTO commits (position, stream_id, version, commit_id, recorded_at, body, previous_hash, hash)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;
const CHECKPOINTS = `SELECT position, rolling_hash AS rollingHash, at, signature FROM log_checkpoints
  WHERE position > ? ORDER BY position LIMIT ?`;
const ADD_CHECKPOINT = 'INSERT INTO log_checkpoints (position, rolling_hash, at, signature) VALUES (?, ?, ?, ?)';
const ADD_VOID = 'INSERT INTO log_voids (position) VALUES (?) ON CONFLICT (position) DO NOTHING';
const POSITIONS = 'SELECT position FROM commits WHERE position > ? ORDER BY position LIMIT ?';

const positionOf = ({ position }: { readonly position: number }): number => position;

/** The log in a SQLite file, to be moved; makes its tables. */
export const openSqliteKeptLog = (db: Database, writer: GroupWriter): KeptLog => {
  createLogSchema(db);
  return {
    commits: {
      rows: () => pagesOf<KeptCommit>(db, COMMITS, 0, positionOf),
      add: (rows) =>
        writer.write((tx) => {
          for (const { position, streamId, version, commitId, recordedAt, body, previousHash, hash } of rows)
            tx.run(ADD_COMMIT, [position, streamId, version, commitId, recordedAt, body, previousHash, hash]);
        }),
    },
    checkpoints: {
      rows: () => pagesOf<Checkpoint>(db, CHECKPOINTS, 0, positionOf),
      add: (rows) =>
        writer.write((tx) => {
          for (const { position, rollingHash, at, signature } of rows)
            tx.run(ADD_CHECKPOINT, [position, rollingHash, at, signature]);
        }),
    },
    closeGaps: async () => {
      for await (const position of gapsIn(pagesOf(db, POSITIONS, 0, positionOf)))
        await writer.write((tx) => tx.run(ADD_VOID, [position]));
    },
  };
};
