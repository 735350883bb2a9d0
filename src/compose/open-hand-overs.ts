import { type Clock, epochMs, instantOf } from '../domain/clock.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Engine } from '../engine/handle-command.ts';
import { type HandOverParts, sweepHandOvers } from '../engine/hand-over-sweep.ts';
import { createPeriodic } from '../engine/periodic.ts';
import type { Directory } from '../org/directory.ts';
import { nextBoundary } from '../org/power-changes.ts';
import { createPump, later } from '../outbox/pump.ts';
import type { ProjectionStore } from '../projections/store.ts';
import { pendingHandOvers, UNSETTLED_MS } from './pending-hand-overs.ts';

/** What handing over stands on. */
export interface HandOverOptions extends Omit<HandOverParts, 'pending' | 'handOver' | 'onError'> {
  readonly projections: ProjectionStore;
  readonly directory: Directory;
  readonly engine: Pick<Engine, 'handOver'>;
  /** Looks again at what the person's open pages may hear. */
  readonly recheck: (personId: PersonId) => Promise<void>;
  /** Told of what went wrong, by a name without content. */
  readonly onError: (what: string, error: unknown) => void;
}

/** Keeps the tasks of all open cases with those to whom they belong. */
export interface HandOvers {
  /** Hands over what belongs to others by now; gives the number of cases that changed. */
  sweep(): Promise<number>;
  /** From now on by itself too: when the organisation changes, and at the instant at which a period begins or ends. */
  start(): void;
  stop(): Promise<void>;
}

/** So soon at the earliest, should the clock stand still. */
const SOONEST_MS = 250;
/** A boundary that is further away is looked for again then. */
const LATEST_MS = 3_600_000;

/** Until the next boundary, or until one that has been crossed is to be looked at once more. */
const msUntil = async (projections: ProjectionStore, clock: Clock): Promise<number> => {
  const now = epochMs(clock());
  const untilAfter = async (ms: number): Promise<number> => {
    const at = await nextBoundary(projections, instantOf(Math.max(0, now - ms)));
    return at === undefined ? LATEST_MS : epochMs(at) + ms - now;
  };
  const waits = await Promise.all([untilAfter(0), untilAfter(UNSETTLED_MS)]);
  return Math.min(LATEST_MS, Math.max(SOONEST_MS, Math.min(...waits)));
};

/** At rest until told to start. */
export const openHandOvers = (options: HandOverOptions): HandOvers => {
  const { projections, directory, engine, recheck, onError, clock } = options;
  let stopListening = (): void => {};
  let cancelTimer = (): void => {};
  const parts: HandOverParts = {
    ...options,
    handOver: engine.handOver,
    onError: (caseId, error) => onError(`hand-over of ${caseId}`, error),
    pending: pendingHandOvers({
      ...{ projections, directory },
      onCrossed: (people) => void Promise.all(people.map(recheck)).catch((error: unknown) => onError('recheck', error)),
    }),
  };
  const sweeping = createPeriodic(
    () => sweepHandOvers(parts),
    (error) => onError('hand-over', error),
  );
  const pump = createPump({
    later,
    onFailure: (error) => onError('hand-over', error),
    step: async () => {
      await sweeping.run();
      cancelTimer();
      cancelTimer = later(await msUntil(projections, clock), pump.wake);
      return false;
    },
  });
  return {
    sweep: sweeping.run,
    start: () => {
      stopListening();
      stopListening = directory.onAccessChanged(pump.wake);
      pump.wake();
    },
    stop: async () => {
      stopListening();
      await pump.stop();
      cancelTimer();
      await sweeping.stop();
    },
  };
};
