import type { CaseId, UnitId } from '../domain/ids.ts';
import type { Evidence } from '../forecast/chance.ts';
import { addOutcome, EMPTY_TALLY, type Tally } from '../forecast/tally.ts';
import { type CaseWatch, isWatched, type KnownOutcome, watchCommit } from '../forecast/watch.ts';
import { atOf } from './evolve-case-doc.ts';
import type { Projection } from './projection.ts';
import type { Collection, ProjectionReader, ProjectionWriter } from './store.ts';

/** Cases whose deadlines may still become late or be met. Key: the case's id. */
const CASE_WATCHES: Collection<CaseWatch> = { name: 'caseWatches', entries: () => [] };

/** How deadlines have ended, counted. Keys: {@link ruleKey}, {@link unitKey}, {@link WHOLE}. */
const OUTCOME_TALLIES: Collection<Tally> = { name: 'outcomeTallies', entries: () => [] };

const ruleKey = (processId: string, ruleId: string): string => `rule|${processId}|${ruleId}`;
const unitKey = (unitId: UnitId): string => `unit|${unitId}`;
const WHOLE = 'whole';

const count = async (writer: ProjectionWriter, { processId, ruleId, unitId, outcome }: KnownOutcome): Promise<void> => {
  for (const key of [ruleKey(processId, ruleId), unitKey(unitId), WHOLE])
    writer.put(OUTCOME_TALLIES, key, addOutcome((await writer.get(OUTCOME_TALLIES, key)) ?? EMPTY_TALLY, outcome));
};

/** How deadlines end, for the forecast: counts only, see `src/forecast/SPEC.md`. */
export const outcomes: Projection = {
  name: 'outcomes',
  version: 1,
  project: async (commit, writer) => {
    if (!isWatched(commit.events)) return;
    const before = await writer.get(CASE_WATCHES, commit.streamId);
    const { watch, known } = watchCommit(before, { events: commit.events, at: atOf(commit) });
    if (watch !== undefined && watch !== before) writer.put(CASE_WATCHES, commit.streamId, watch);
    for (const one of known) await count(writer, one);
  },
};

/** Deadlines of the case whose time is not over, by id. */
export const watchedIn = async (reader: ProjectionReader, caseId: CaseId): Promise<CaseWatch['deadlines']> =>
  (await reader.get(CASE_WATCHES, caseId))?.deadlines ?? {};

/** Asks for evidence; each tally is read once, however many deadlines are asked about. */
export type AskEvidence = (processId: string, ruleId: string, unitId: UnitId) => Promise<Evidence>;

/** Evidence as it is now, for one answer. */
export const evidenceFrom = (reader: ProjectionReader): AskEvidence => {
  const known = new Map<string, Promise<Tally>>();
  const tally = (key: string): Promise<Tally> => {
    const asked = known.get(key) ?? reader.get(OUTCOME_TALLIES, key).then((found) => found ?? EMPTY_TALLY);
    known.set(key, asked);
    return asked;
  };
  return async (processId, ruleId, unitId) => {
    const [rule, unit, whole] = await Promise.all([
      tally(ruleKey(processId, ruleId)),
      tally(unitKey(unitId)),
      tally(WHOLE),
    ]);
    return { rule, unit, whole };
  };
};
