import { REDATE, type RedatingDecided, type RedatingLog } from '../config/redating-log.ts';
import { allInBreaths } from '../engine/breath.ts';
import type { Engine } from '../engine/handle-command.ts';
import { followsOlder } from '../engine/redate.ts';
import type { Commit } from '../log/commit.ts';
import { openCasesOf } from '../projections/followed.ts';
import type { ProjectionReader } from '../projections/store.ts';
import type { Handler } from './consumer.ts';

/** What a decision to re-date is carried out with. */
export interface RedatingParts {
  readonly engine: Pick<Engine, 'redate'>;
  readonly reader: ProjectionReader;
  readonly redatingLog: Pick<RedatingLog, 'carriedOut'>;
}

/** Name of the handler; its checkpoint is kept under it, for ever. */
export const REDATING = 'redating';

const decisionIn = ({ events: [event], messages }: Commit): RedatingDecided | undefined =>
  messages.some(({ kind }) => kind === REDATE) && event?.type === 'RedatingDecided'
    ? (event.data as unknown as RedatingDecided)
    : undefined;

const carryOut = async ({ engine, reader, redatingLog }: RedatingParts, decision: RedatingDecided): Promise<void> => {
  for await (const page of openCasesOf(reader, decision.processId)) {
    const behind = page.filter((doc) => followsOlder(doc, decision));
    await allInBreaths(behind, ({ caseId }) => engine.redate(caseId, decision));
  }
  await redatingLog.carriedOut(decision.processId, decision.decisionId);
};

/**
 * Carries decisions to re-date out, a page of cases at a time, so that everything else goes on meanwhile. Begun again after a crash it goes
 * through all cases once more and finds those done that are done. A handler of its own: commands between cases do not wait for it.
 */
export const createRedatingHandler = (parts: RedatingParts): Handler => ({
  name: REDATING,
  kind: 'durable',
  handle: async (commit) => {
    const decision = decisionIn(commit);
    if (decision === undefined) return false;
    await carryOut(parts, decision);
    return true;
  },
});
