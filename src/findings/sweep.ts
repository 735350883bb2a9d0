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

/** How often one sweep looks anew because another node told something meanwhile. */
const MOST_LOOKS = 5;

/** Looks, and tells what has changed since it was last told; gives the number of commits, and whether another's came between. */
const look = async (
  parts: FindingSweepParts,
  today: IsoDate,
): Promise<{ readonly told: number; readonly isOvertaken: boolean }> => {
  const { log, directory, clock, caughtUp } = parts;
  // Before what is open is read: whatever another tells from here on, our next commit loses the race to it.
  let after = (await log.readStream(FINDINGS_STREAM)).length;
  await caughtUp();
  const found = await findAll(parts, addDays(today, -1));
  const changes = changesOf(await allOpen(parts), found);
  let told = 0;
  for (const [group, difference] of changes) {
    const left = found.filter((one) => groupOf(one) === group).length;
    const draft = commitOf(difference, left, { org: directory.org(), at: clock(), after });
    const result = await log.append(draft, after);
    if (result.kind === 'version-conflict') return { told, isOvertaken: true };
    if (result.kind === 'too-large') break;
    after = result.commit.version;
    told += 1;
  }
  return { told, isOvertaken: false };
};

/**
 * Once a day, and when the program has started, looks for what is lost, recurs or is silent, while this node holds the lease, and tells
 * of each once, and once when what was lost has been found. Gives the number of commits; twice, or on two nodes, is once. Where
 * another node came between it reads again and goes on with the rest.
 */
export const createFindingSweep = (parts: FindingSweepParts): (() => Promise<number>) => {
  const turn = createTurn(parts, 'findings');
  let seen: IsoDate | undefined;
  return async () => {
    const today = dayOf(parts.clock());
    if (seen === today || (await turn.take()) === undefined) return 0;
    let told = 0;
    for (let looks = 0; looks < MOST_LOOKS && seen !== today; looks += 1) {
      const looked = await look(parts, today);
      told += looked.told;
      if (!looked.isOvertaken) seen = today;
    }
    return told;
  };
};
