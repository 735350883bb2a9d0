import type { Instant } from '../domain/clock.ts';
import type { CaseId, CommitId } from '../domain/ids.ts';
import type { CaseState } from './case-state.ts';
import type { Decided } from './decision.ts';
import type { EngineParts } from './parts.ts';
import type { ProcessDefinition } from './process.ts';
import { storeDecision, untilWon } from './store-decision.ts';
import type { World } from './world.ts';

/** Something that the system does to a case by itself. */
export interface Deed {
  /** Name under which it stands in the log. */
  readonly command: string;
  /** What follows by now; no events when nothing does. */
  readonly decide: (process: ProcessDefinition, state: CaseState, now: Instant, world: Pick<World, 'org'>) => Decided;
  /** Follows from case and version, so that two nodes make one commit. */
  readonly commitId: (caseId: CaseId, version: number) => CommitId;
}

/** A case in which others write all the time: it is to be tried again later. */
export class CaseBusy extends Error {
  override readonly name = 'CaseBusy';
}

const once = async (parts: EngineParts, caseId: CaseId, deed: Deed): Promise<boolean | 'lost-race'> => {
  const loaded = await parts.cases.fresh(caseId);
  if (loaded === undefined) return false;
  const { process, state } = loaded;
  const at = parts.clock();
  const decided = deed.decide(process, state, at, { org: parts.settings.org() });
  if (decided.events.length === 0) return false;
  const meta = { command: deed.command, by: 'system', as: 'system', at, fingerprint: '' };
  const { version } = state;
  const commitId = deed.commitId(caseId, version);
  const stored = await storeDecision(parts, { process, caseId, version, decided, meta, commitId });
  return stored === 'lost-race' ? stored : stored.kind === 'accepted' && !stored.isRepeat;
};

/** Does it on the newest state; false when there was nothing to do, or somebody else did it. @throws CaseBusy */
export const bySystem = async (parts: EngineParts, caseId: CaseId, deed: Deed): Promise<boolean> => {
  const result = await untilWon(() => once(parts, caseId, deed));
  if (result === 'lost-race') throw new CaseBusy(caseId);
  return result;
};
