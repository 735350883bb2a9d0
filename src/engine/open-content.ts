import type { JsonObject } from '../domain/json.ts';
import { joinData } from '../domain/sealing.ts';
import type { Commit, StoredEvent } from '../log/commit.ts';
import type { Vault } from '../vault/vault.ts';
import { isEngineEvent } from './events.ts';

/** What somebody wrote with a command, opened; without its sealed half when the key has been destroyed. */
export interface Content {
  readonly data: JsonObject;
  readonly isErased: boolean;
}

const EMPTY: Content = { data: {}, isErased: false };

/** The event of the process in a commit: one accepted command has one. */
export const processEventOf = (commit: Commit): StoredEvent | undefined =>
  commit.events.find((event) => !isEngineEvent(event));

/** Opens the content of a commit; commits of the system have none. @throws SealBroken */
export const openContent = async (vault: Pick<Vault, 'open'>, commit: Commit): Promise<Content> => {
  const event = processEventOf(commit);
  if (event === undefined) return EMPTY;
  const open = (event.data['form'] ?? {}) as JsonObject;
  if (event.sealed === undefined) return { data: open, isErased: false };
  const sealed = await vault.open(commit.streamId, event.sealed);
  return { data: joinData(open, sealed), isErased: sealed === undefined };
};
