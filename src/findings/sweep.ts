import { addDays, dayOf } from '../domain/calendar.ts';
import type { IsoDate } from '../domain/clock.ts';
import { createTurn, type TurnTaker } from '../engine/lease.ts';
import type { EventLog } from '../log/event-log.ts';
import { openFindings } from '../projections/findings.ts';
import { changesOf } from './compare.ts';
import { type FindParts, findAll } from './find.ts';
import { type Finding, FINDING_KINDS, FINDINGS_STREAM, groupOf } from './finding.ts';
import { commitOf } from './finding-log.ts';

/** What the sweep stands on. */
export interface FindingSweepParts extends FindParts, TurnTaker {
  readonly log: Pick<EventLog, 'readStream' | 'append'>;
  /** Resolves when the projections know what has been committed so far. */
  readonly caughtUp: () => Promise<void>;
}

const allOpen = async ({ projections }: FindParts): Promise<readonly Finding[]> =>
  (await Promise.all(FINDING_KINDS.map((kind) => openFindings(projections, kind))))
    .flat()
    .map(({ at: _at, ...one }) => one);

/** Looks, and tells what has changed since it last did; gives the number of commits. */
const tell = async (parts: FindingSweepParts, today: IsoDate): Promise<number> => {
  const { log, directory, clock } = parts;
  const found = await findAll(parts, addDays(today, -1));
  const changes = changesOf(await allOpen(parts), found);
  let after = (await log.readStream(FINDINGS_STREAM)).length;
  let told = 0;
  for (const [group, difference] of changes) {
    const left = found.filter((one) => groupOf(one) === group).length;
    const draft = commitOf(difference, left, { org: directory.org(), at: clock(), after });
    const result = await log.append(draft, after);
    if (result.kind === 'version-conflict' || result.kind === 'too-large') return told;
    after = result.commit.version;
    told += 1;
  }
  return told;
};

/**
 * Once a day, and when the program has started, looks for what is lost, recurs or is silent, while this node holds the lease, and tells
 * of each once, and once when what was lost has been found. Gives the number of commits; twice, or on two nodes, is once.
 */
export const createFindingSweep = (parts: FindingSweepParts): (() => Promise<number>) => {
  const turn = createTurn(parts, 'findings');
  let seen: IsoDate | undefined;
  return async () => {
    const today = dayOf(parts.clock());
    if (seen === today || (await turn.take()) === undefined) return 0;
    await parts.caughtUp();
    const told = await tell(parts, today);
    seen = today;
    return told;
  };
};
