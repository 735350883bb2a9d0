import { streamId } from '../../domain/ids.ts';
import type { CaseState } from '../../engine/case-state.ts';
import type { AppDeps } from '../deps.ts';
import { openContent } from '../../engine/open-content.ts';
import type { OpenedCommit } from './timeline.ts';

/** The commits that the state was made of, opened; a commit of a moment later is for the next reading. */
export const openedCommits = async (
  { log, vault }: Pick<AppDeps, 'log' | 'vault'>,
  { caseId, version }: CaseState,
): Promise<readonly OpenedCommit[]> => {
  const commits = (await log.readStream(streamId(caseId))).filter((commit) => commit.version <= version);
  return Promise.all(commits.map(async (commit) => ({ commit, content: await openContent(vault, commit) })));
};
