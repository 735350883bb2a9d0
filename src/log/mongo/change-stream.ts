import type { Model } from 'mongoose';
import type { CommitRow } from './schema.ts';

/**
 * Calls `wake` for each new commit, where the server has change streams (a replica set; FerretDB has none) and the role may read them.
 * Only sooner than the next poll: when it ends, for whatever reason, polling goes on as if it had never been.
 */
export const wakeByChanges = (commits: Model<CommitRow>, wake: () => void): (() => void) => {
  // The `_id` of the event alone: the commit is read by whoever wants it, up to where there is no gap.
  const changes = commits.watch([{ $match: { operationType: 'insert' } }, { $project: { _id: 1 } }]);
  const end = (): void => void changes.close().catch(() => undefined);
  changes.on('change', wake);
  changes.on('error', end);
  return end;
};
