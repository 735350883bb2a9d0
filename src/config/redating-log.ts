import type { Clock } from '../domain/clock.ts';
import { type CommitId, commitId, type StreamId, streamId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { RedatingOrder } from '../engine/redate.ts';
import type { Commit } from '../log/commit.ts';
import type { EventLog } from '../log/event-log.ts';
import type { Vault } from '../vault/vault.ts';

/**
 * Decisions that open cases of a process follow another version. Stored for ever under these names, in a stream beside the policy's, whose
 * versions are the policy's own. The reason is sealed: it is what a person typed.
 */
type RedatingEvent =
  | { readonly type: 'RedatingDecided'; readonly data: RedatingDecided }
  | { readonly type: 'RedatingCarriedOut'; readonly data: { readonly decisionId: string } };

/** `total`: open cases that followed an older version when it was decided. */
export interface RedatingDecided extends RedatingOrder {
  readonly processId: string;
  readonly total: number;
}

/** Message kind: carry the decision of this commit out in each case. */
export const REDATE = 'redate';

/** The stream of decisions on a process. */
export const redatingStream = (processId: string): StreamId => streamId(`redating:${processId}`);

/** What is decided; `at` is now, the id that of the commit. */
export interface RedatingDraft extends Omit<RedatingDecided, 'at' | 'decisionId'> {
  /** Of the request: asked again it is the same decision. */
  readonly commitId: CommitId;
  readonly reason: string;
}

/** The way of decisions to re-date into the log. */
export interface RedatingLog {
  decide(draft: RedatingDraft): Promise<Commit>;
  /** That every case has been seen to. Said twice it is said once. */
  carriedOut(processId: string, decisionId: string): Promise<void>;
  /** Why it was decided, by decision; absent where the key is destroyed. */
  reasons(processId: string): Promise<ReadonlyMap<string, string>>;
}

/** A decision's commit could not be stored. */
export class RedatingNotStored extends Error {
  override readonly name = 'RedatingNotStored';
}

/** Over log and vault. */
export const createRedatingLog = ({
  log,
  vault,
  clock,
}: {
  readonly log: EventLog;
  readonly vault: Vault;
  readonly clock: Clock;
}): RedatingLog => {
  const stored = ({ type, data }: RedatingEvent) => ({ type, data: data as unknown as JsonObject });
  const append = async (draft: Parameters<EventLog['append']>[0]): Promise<Commit> => {
    const result = await log.append(draft, 'next');
    if (result.kind !== 'appended' && result.kind !== 'repeated') throw new RedatingNotStored(result.kind);
    return result.commit;
  };
  return {
    decide: async ({ commitId: id, reason, ...draft }) => {
      const stream = redatingStream(draft.processId);
      const at = clock();
      const data: RedatingDecided = { ...draft, at, decisionId: id };
      const sealed = await vault.seal(stream, { reason });
      return append({
        streamId: stream,
        commitId: id,
        meta: { by: draft.by, at, command: 'decideRedating' },
        events: [{ ...stored({ type: 'RedatingDecided', data }), sealed }],
        messages: [{ kind: REDATE, data: {} }],
      });
    },
    carriedOut: async (processId, decisionId) => {
      const event = stored({ type: 'RedatingCarriedOut', data: { decisionId } });
      const meta = { by: 'system', at: clock(), command: 'carryOutRedating' };
      const id = commitId(`d-${decisionId}`);
      await append({ streamId: redatingStream(processId), commitId: id, meta, events: [event], messages: [] });
    },
    reasons: async (processId) => {
      const stream = redatingStream(processId);
      const commits = await log.readStream(stream);
      const opened = commits.map(async ({ commitId: id, events: [event] }) => {
        const content = event?.sealed === undefined ? undefined : await vault.open(stream, event.sealed);
        return content === undefined ? [] : [[id as string, String(content['reason'])] as const];
      });
      return new Map((await Promise.all(opened)).flat());
    },
  };
};
