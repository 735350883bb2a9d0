import { toldMeasures } from '../../basis/told-measures.ts';
import type { DocumentBasisView } from '../../contract/wire-basis.ts';
import { endOfDay } from '../../domain/calendar.ts';
import type { Instant } from '../../domain/clock.ts';
import { isId, streamId } from '../../domain/ids.ts';
import type { JsonObject } from '../../domain/json.ts';
import { type LoadedCase, registryOf, replay } from '../../engine/case-store.ts';
import { openContent } from '../../engine/open-content.ts';
import type { Commit } from '../../log/commit.ts';
import { may } from '../../policies/may.ts';
import type { AskedBasis } from '../asked-basis.ts';
import { noteRead } from '../case-access.ts';
import type { AppDeps } from '../deps.ts';
import { measuresBasis } from '../presenters/basis.ts';

/** A case as it was known before an instant, with the commits of it. */
const caseBefore = async (
  { log, processes }: AppDeps,
  caseId: string,
  before: Instant,
): Promise<{ readonly then: LoadedCase; readonly commits: readonly Commit[] } | undefined> => {
  if (!isId(caseId)) return undefined;
  const commits = (await log.readStream(streamId(caseId))).filter(({ meta }) => String(meta['at']) < before);
  const then = replay(registryOf(processes), undefined, commits);
  return then === undefined ? undefined : { then, commits };
};

const earlierOf = ({ process, state }: LoadedCase): string | null =>
  process.publication?.basis?.known(state.snapshot.context as JsonObject).earlier ?? null;

/** The document before this one with its measures, one by one, as of the day; null for who may not read it, and where there is none. */
export const previousBasis = async (
  deps: AppDeps,
  { call, loaded, asOf }: AskedBasis,
): Promise<DocumentBasisView['previous']> => {
  const earlier = earlierOf(loaded);
  const found = earlier === null ? undefined : await caseBefore(deps, earlier, endOfDay(asOf));
  if (found === undefined) return null;
  const { process, state } = found.then;
  const basis = process.publication?.basis;
  // who may read it now, as it is now
  const now = await deps.engine.load(state.caseId);
  if (basis === undefined || now === undefined) return null;
  const isAllowed = may(call.person, 'case.read', now, deps.directory.org(), call.at);
  if (!isAllowed) return null;
  noteRead(deps, call, state.caseId, 'case.read', true);
  const written = await Promise.all(
    found.commits.map(async (commit) => ({
      command: String(commit.meta['command']),
      data: (await openContent(deps.vault, commit)).data,
    })),
  );
  const { measures } = basis.known(state.snapshot.context as JsonObject);
  return {
    ...{ caseId: state.caseId, caseNumber: state.opening.caseNumber, title: process.texts[call.lang].name },
    measures: measuresBasis(process, call.lang, toldMeasures(basis, measures, written)),
  };
};
