import type { CaseId } from '../domain/ids.ts';
import type { Collection, ProjectionStore } from '../projections/store.ts';

const NAME = 'hand-over.failed';
const ONE = 'one';

const FAILED: Collection<{ readonly caseIds: readonly CaseId[] }> = { name: 'failedHandOvers', entries: () => [] };

/** Cases that could not be handed over at the last sweep. Kept beside how far it has come, so that they hold nothing else up. */
export const failedHandOvers = async (projections: ProjectionStore): Promise<readonly CaseId[]> =>
  (await projections.get(FAILED, ONE))?.caseIds ?? [];

/** Keeps those that are to be tried again, in place of those before. */
export const keepFailed = async (
  projections: ProjectionStore,
  before: readonly CaseId[],
  caseIds: readonly CaseId[],
): Promise<void> => {
  if (before.length === 0 && caseIds.length === 0) return;
  const position = await projections.checkpoint(NAME);
  await projections.advance(NAME, position + 1, async (writer) => writer.put(FAILED, ONE, { caseIds }));
};
