import type { Taken } from '../../documents/case-file.ts';
import type { CasePaper, LogProof } from '../../documents/paper.ts';
import { streamId } from '../../domain/ids.ts';
import type { CaseState } from '../../engine/case-state.ts';
import type { LoadedCase } from '../../engine/case-store.ts';
import type { AppDeps } from '../deps.ts';
import { namesIn } from './names.ts';
import { showCase, type ShowCaseDeps, type Showing } from './show-case.ts';

const proofOf = async ({ log }: Pick<AppDeps, 'log'>, { caseId, version }: CaseState): Promise<LogProof> => {
  const commits = (await log.readStream(streamId(caseId))).filter((commit) => commit.version <= version);
  const [first, last] = [commits.at(0), commits.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`case ${caseId} has no commits`);
  const { recordedAt: lastRecordedAt, hash: lastHash } = last;
  return { streamId: streamId(caseId), commits: commits.length, firstHash: first.hash, lastHash, lastRecordedAt };
};

/** A case to be put on paper, for somebody who may read it: ask `may` first. */
export const casePaper = async (deps: ShowCaseDeps, loaded: LoadedCase, showing: Showing): Promise<CasePaper> => {
  const [view, proof] = await Promise.all([showCase(deps, loaded, showing), proofOf(deps, loaded.state)]);
  return { view, proof, process: loaded.process, lang: showing.lang };
};

/** Who takes it out, and when. */
export const takenBy = ({ directory }: Pick<AppDeps, 'directory'>, { person, lang, at }: Showing): Taken => ({
  at,
  by: namesIn(directory, lang).person(person.personId).name,
});
