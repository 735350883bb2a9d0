import { createSweeper } from '../engine/deadline-sweep.ts';
import type { Engine } from '../engine/handle-command.ts';
import type { TurnTaker } from '../engine/lease.ts';
import { createPeriodic, type Periodic } from '../engine/periodic.ts';
import { dueTicks } from '../projections/deadline-board.ts';
import { type HandOverOptions, type HandOvers, openHandOvers } from './open-hand-overs.ts';

/** What the sweeps stand on. */
export interface SweepOptions extends Omit<HandOverOptions, keyof TurnTaker> {
  readonly node: TurnTaker;
  readonly engine: Pick<Engine, 'handOver' | 'tick'>;
  /** Where several nodes share the store: takes in the sessions that others have ended. */
  readonly loadRevoked?: () => Promise<void>;
}

/** All that is done by itself, now and then; at rest until started. */
export interface Sweeps {
  readonly handOvers: HandOvers;
  /** Deadlines, each time after hand-overs. */
  readonly sweeper: Periodic;
  /** Absent where this node is alone. */
  readonly endedSessions: Periodic | undefined;
}

/** Puts the sweeps together. */
export const openSweeps = ({ node, loadRevoked, ...options }: SweepOptions): Sweeps => {
  const { projections, engine, caughtUp, onError } = options;
  const handOvers = openHandOvers({ ...node, ...options });
  const sweeper = createSweeper({
    ...{ ...node, caughtUp },
    before: handOvers.sweep,
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
