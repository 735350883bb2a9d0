import { FIRST_HASH, rollHash } from '../log/hash.ts';
import { COMMANDS } from '../outbox/command-handler.ts';
import { REDATING } from '../outbox/redating-handler.ts';
import { copyRows } from './copy-rows.ts';
import { CopyNotWhole } from './errors.ts';
import { type KindName, KINDS } from './kinds.ts';
import type { Store } from './store.ts';

/** What a log is, in short: two that agree in it are the same. */
export interface LogSummary {
  readonly commits: number;
  /** Position of the newest. */
  readonly head: number;
  /** Over every commit in order, as in checkpoints. */
  readonly rollingHash: string;
}

/** What is moved, and who is told. */
export interface MigrateOptions {
  readonly from: Store;
  readonly to: Store;
  /** So many rows of the kind have been compared or copied. */
  readonly onProgress: (title: string, rows: number) => void;
}

const EMPTY: LogSummary = { commits: 0, head: 0, rollingHash: FIRST_HASH };

const withCommit = (
  { commits, rollingHash }: LogSummary,
  { position, hash }: { readonly position: number; readonly hash: string },
): LogSummary => ({ commits: commits + 1, head: position, rollingHash: rollHash(rollingHash, position, hash) });

const summaryOf = async ({ rows }: Store): Promise<LogSummary> => {
  let summary = EMPTY;
  for await (const commit of rows.commits.rows()) summary = withCommit(summary, commit);
  return summary;
};

const copyKind = async <Name extends KindName>(
  name: Name,
  { from, to, onProgress }: MigrateOptions,
  beforeWrite: () => Promise<void>,
): Promise<void> => {
  let count = 0;
  const onRow = (): void => onProgress(KINDS[name].title, (count += 1));
  await copyRows({ kind: KINDS[name], from: from.rows[name], to: to.rows[name], beforeWrite, onRow });
};

/** What has been delivered from one store is not delivered again from the other. */
const copyHandlers = async ({ from, to }: MigrateOptions): Promise<void> => {
  for (const name of [COMMANDS, REDATING]) await to.handlers.write(name, await from.handlers.read(name));
};

/**
 * Makes a store hold all that another holds and that cannot be derived, as it is: nothing is signed, hashed or sealed anew.
 * Done again it goes on where it was broken off, and brings what has come since. The target stays marked as unfinished:
 * who has verified it takes the mark away.
 * @throws TargetDiffers when the target is not empty and no part of the same; @throws CopyNotWhole, UnfinishedCopy when the source itself is one
 */
export const migrate = async (options: MigrateOptions): Promise<LogSummary> => {
  const { from, to } = options;
  await from.refuseUnfinished();
  let marked: Promise<void> | undefined;
  const beforeWrite = (): Promise<void> => (marked ??= to.markUnfinished(true));
  for (const name of Object.keys(KINDS) as KindName[]) await copyKind(name, options, beforeWrite);
  await to.closeGaps();
  await copyHandlers(options);
  const [source, target] = [await summaryOf(from), await summaryOf(to)];
  if (source.rollingHash === target.rollingHash) return target;
  throw new CopyNotWhole(
    `Källan slutar vid ${source.head} (${source.rollingHash}), målet vid ${target.head} (${target.rollingHash}).`,
  );
};
