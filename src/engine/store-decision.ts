import { type CaseId, streamId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Commit, StoredEvent } from '../log/commit.ts';
import type { LoadedCase } from './case-store.ts';
import type { Decided } from './decision.ts';
import type { CaseEvent, CommitMeta } from './events.ts';
import type { EngineParts } from './parts.ts';
import type { ProcessDefinition } from './process.ts';

/** Durably done, or refused with nothing stored. `isRepeat`: it had been done before under the same key. */
export type Handled =
  | { readonly kind: 'accepted'; readonly loaded: LoadedCase; readonly commit: Commit; readonly isRepeat: boolean }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** A decision on its way into the log. */
export interface Storing {
  readonly process: ProcessDefinition;
  readonly caseId: CaseId;
  /** Version on which it was decided. */
  readonly version: number;
  readonly decided: Decided;
  readonly meta: CommitMeta;
  readonly commitId: Commit['commitId'];
}

const sealed = async ({ vault }: EngineParts, caseId: CaseId, event: CaseEvent): Promise<StoredEvent> => {
  const open = { type: event.type, data: event.data as unknown as JsonObject };
  const content = 'sealed' in event ? event.sealed : undefined;
  return content === undefined ? open : { ...open, sealed: await vault.seal(streamId(caseId), content) };
};

/** Answers a request that has been answered before, or tells that its key was used for something else. */
export const repeated = async ({ cases }: EngineParts, commit: Commit, fingerprint: string): Promise<Handled> => {
  if ((commit.meta as CommitMeta).fingerprint !== fingerprint)
    return { kind: 'refused', refusal: { kind: 'key-reused' } };
  const loaded = await cases.fresh(commit.streamId as string as CaseId);
  if (loaded === undefined) return { kind: 'refused', refusal: { kind: 'not-found' } };
  return { kind: 'accepted', loaded, commit, isRepeat: true };
};

/** Lost races after which a command gives up. */
const ATTEMPTS = 16;

/** Tries again, on the newest state, until no race is lost; `lost-race` when all were. */
export const untilWon = async <Won>(attempt: () => Promise<Won | 'lost-race'>): Promise<Won | 'lost-race'> => {
  for (let tries = 0; tries < ATTEMPTS; tries += 1) {
    const result = await attempt();
    if (result !== 'lost-race') return result;
  }
  return 'lost-race';
};

/** Seals and appends a decision as one commit. A taken version is for the caller to decide anew. */
export const storeDecision = async (parts: EngineParts, storing: Storing): Promise<Handled | 'lost-race'> => {
  const { process, caseId, version, decided, meta, commitId } = storing;
  const events = await Promise.all(decided.events.map((event) => sealed(parts, caseId, event)));
  const draft = { streamId: streamId(caseId), commitId, meta, events, messages: decided.messages };
  const result = await parts.log.append(draft, version);
  switch (result.kind) {
    case 'appended': {
      const loaded = { process, state: { ...decided.state, version: result.commit.version } };
      parts.cases.keep(loaded);
      return { kind: 'accepted', loaded, commit: result.commit, isRepeat: false };
    }
    case 'repeated':
      return repeated(parts, result.commit, meta.fingerprint);
    case 'too-large':
      return { kind: 'refused', refusal: { kind: 'too-large', limitBytes: result.limitBytes } };
    case 'version-conflict':
      return 'lost-race';
  }
};
