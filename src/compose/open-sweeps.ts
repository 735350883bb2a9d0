import { createPlannedSweep } from '../arshjul/open-planned.ts';
import { createFindingSweep } from '../findings/sweep.ts';
import { createSweeper } from '../engine/deadline-sweep.ts';
import type { Engine } from '../engine/handle-command.ts';
import type { TurnTaker } from '../engine/lease.ts';
import { createPeriodic, type Periodic } from '../engine/periodic.ts';
import type { ProcessDefinition } from '../engine/process.ts';
import type { EventLog } from '../log/event-log.ts';
import { dueTicks } from '../projections/deadline-board.ts';
import { type HandOverOptions, type HandOvers, openHandOvers } from './open-hand-overs.ts';

/** What the sweeps stand on. */
export interface SweepOptions extends Omit<HandOverOptions, keyof TurnTaker> {
  readonly node: TurnTaker;
  readonly engine: Pick<Engine, 'handOver' | 'tick' | 'openPlanned'>;
  readonly log: Pick<EventLog, 'append' | 'findCommit' | 'readStream'>;
  readonly processes: readonly ProcessDefinition[];
  /** Where several nodes share the store: takes in the sessions that others have ended. */
  readonly loadRevoked?: () => Promise<void>;
}

/** All that is done by itself, now and then; at rest until started. */
export interface Sweeps {
  readonly handOvers: HandOvers;
  /** Deadlines, each time after hand-overs and after what the årshjul opens. */
  readonly sweeper: Periodic;
  /** Absent where this node is alone. */
  readonly endedSessions: Periodic | undefined;
}

/** Puts the sweeps together. */
export const openSweeps = ({ node, loadRevoked, ...options }: SweepOptions): Sweeps => {
  const { projections, engine, caughtUp, onError } = options;
  const handOvers = openHandOvers({ ...node, ...options });
  const openPlanned = createPlannedSweep({
    ...{ ...node, ...options },
    onError: (key, error) => onError(`planned ${key}`, error),
  });
  const findings = createFindingSweep({ ...node, ...options });
  const quietly = (what: string, work: () => Promise<number>): Promise<number> =>
    work().catch((error: unknown) => {
      onError(what, error);
      return 0;
    });
  const sweeper = createSweeper({
    ...{ ...node, caughtUp },
    before: async () =>
      (await quietly('hand-over', handOvers.sweep)) +
      (await quietly('årshjul', openPlanned)) +
      (await quietly('findings', findings)),
    dueCases: (now, limit) => dueTicks(projections, now, limit),
    tick: engine.tick,
    onError: (caseId, error) => onError(`deadlines of ${caseId}`, error),
  });
  const endedSessions =
    loadRevoked &&
    createPeriodic(
      () => loadRevoked().then(() => 0),
      (error) => onError('sessions', error),
    );
  return { handOvers, sweeper, endedSessions };
};
