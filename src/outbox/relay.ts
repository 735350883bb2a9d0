import { breathe, createSlices } from '../engine/breath.ts';
import type { Turn } from '../engine/lease.ts';
import type { Commit } from '../log/commit.ts';
import type { EventLog } from '../log/event-log.ts';
import { forgetOutdated, projectCommits, PROJECTIONS } from '../projections/project-commits.ts';
import type { Projection } from '../projections/projection.ts';
import type { ProjectionStore } from '../projections/store.ts';
import { type Checkpoints, checkpointsIn } from './checkpoints.ts';
import {
  type Consumer,
  type ConsumerOptions,
  createConsumer,
  type Failure,
  goOnInTurn,
  type Handler,
  STUCK_AFTER,
  takeDurably,
  takeLive,
} from './consumer.ts';
import { createLogReader, type ReadCommits } from './log-reader.ts';
import { type Later, later } from './pump.ts';

/** Something in memory that knows of every commit before the projections do. */
export interface Follower {
  /** Fills it from the projections; what comes after their checkpoint it is told. */
  load(): Promise<void>;
  /** Takes the commits in, in order; may have known some before. */
  take(commits: readonly Commit[]): Promise<void>;
}

/** What the relay stands between. */
export interface RelayOptions {
  readonly log: EventLog;
  readonly store: ProjectionStore;
  /** In the order in which they project each commit. */
  readonly projections: readonly Projection[];
  readonly handlers: readonly Handler[];
  /** What is kept in memory, on every node, of commits. */
  readonly follower?: Follower;
  /** Where several nodes share the log: whether this one's durable handlers are to deliver now. Absent: it is alone. */
  readonly turn?: Turn;
  /** Of durable handlers. Default: beside the projections. */
  readonly checkpoints?: Checkpoints;
  /** Told of each failure, to write a log line of ids and numbers. */
  readonly onFailure: (failure: Failure) => void;
  /** Commits in one unit of work. Default 256. */
  readonly batch?: number;
  /** How often to look without being woken, for hints that get lost. Default 5 000. */
  readonly pollMs?: number;
  readonly later?: Later;
}

/** Name of the follower among those that follow the log. */
const FOLLOWER = 'directory';

/** One of those that follow the log. */
export interface ConsumerHealth {
  readonly name: string;
  readonly position: number;
  /** In a row. */
  readonly failures: number;
  /** It fails again and again at the commit after `position`. */
  readonly isStuck: boolean;
}

/** How the relay is. */
export interface RelayHealth {
  readonly isOk: boolean;
  /** Position up to which the projections have read. */
  readonly projected: number;
  readonly consumers: readonly ConsumerHealth[];
}

/** Carries the log to the projections, and what commits promise to those who deliver it. */
export interface Relay {
  /** Resolves when everything that is in the log now has been projected and delivered; what is stuck is not waited for. */
  idle(): Promise<void>;
  /** Resolves when everything that is in the log now has been projected. */
  caughtUp(): Promise<void>;
  health(): RelayHealth;
  /**
   * Carries nothing of its own accord until let go, only when somebody waits for it: thousands of commits that nobody watches
   * are then carried in large batches. Gives the way to let it go.
   */
  hold(): () => void;
  /** Lets what is begun end. */
  stop(): Promise<void>;
}

const isStuck = (consumer: Consumer): boolean => consumer.failures() >= STUCK_AFTER;

const isOver = (consumer: Consumer): boolean => isStuck(consumer) || !consumer.isOurs();

const healthOf = (consumer: Consumer): ConsumerHealth => ({
  name: consumer.name,
  position: consumer.position(),
  failures: consumer.failures(),
  isStuck: isStuck(consumer),
});

/** People waiting for something to become true. */
const createWaiting = () => {
  let waiting: { readonly isDone: () => boolean; readonly resolve: () => void }[] = [];
  return {
    until: (isDone: () => boolean): Promise<void> =>
      isDone() ? Promise.resolve() : new Promise((resolve) => void waiting.push({ isDone, resolve })),
    look: (): void => {
      const done = waiting.filter(({ isDone }) => isDone());
      waiting = waiting.filter((one) => !done.includes(one));
      for (const { resolve } of done) resolve();
    },
    giveUp: (): void => {
      for (const { resolve } of waiting) resolve();
      waiting = [];
    },
  };
};

interface Shared extends Required<Pick<RelayOptions, 'onFailure' | 'later'>> {
  readonly read: ReadCommits;
  readonly onChange: () => void;
  /** Most commits in one unit of work. */
  readonly batch: number;
  /** Whether somebody may be waiting for an answer meanwhile. */
  readonly isWatched: () => boolean;
}

/** All commits as one unit of work while nobody watches; else as many at a time as leave room for whoever waits for an answer. */
const projectInSlices = (
  { store, projections }: RelayOptions,
  { batch, isWatched, onChange }: Shared,
): ConsumerOptions['take'] => {
  const slices = createSlices(batch);
  return async (commits, done) => {
    for (let at = 0; at < commits.length; ) {
      const slice = isWatched() ? commits.slice(at, at + slices.size()) : commits.slice(at);
      await slices.timed(slice.length, () => projectCommits(store, projections, slice));
      at += slice.length;
      done(slice.at(-1) as Commit);
      onChange();
      if (isWatched()) await breathe();
    }
  };
};

/** The follower goes before the projections, and is not held up when they are. Where there is none, nobody waits for it. */
const startFollower = async (
  { follower }: RelayOptions,
  shared: Shared,
  startAt: number,
): Promise<Consumer | undefined> => {
  if (follower === undefined) return undefined;
  await follower.load();
  return createConsumer({
    ...shared,
    name: FOLLOWER,
    startAt,
    limit: () => Number.POSITIVE_INFINITY,
    take: async (commits, done) => {
      await follower.take(commits);
      done(commits.at(-1) as Commit);
    },
  });
};

const startProjections = (
  options: RelayOptions,
  shared: Shared,
  startAt: number,
  following: Consumer | undefined,
): Consumer =>
  createConsumer({
    ...shared,
    name: PROJECTIONS,
    startAt,
    limit: () => following?.position() ?? Number.POSITIVE_INFINITY,
    take: projectInSlices(options, shared),
  });

const startHandler = async (
  options: RelayOptions,
  shared: Shared,
  handler: Handler,
  limit: () => number,
): Promise<Consumer> => {
  const { name } = handler;
  if (handler.kind === 'live')
    return createConsumer({ ...shared, name, limit, startAt: await options.log.head(), take: takeLive(handler) });
  const checkpoints = handler.checkpoints ?? options.checkpoints ?? checkpointsIn(options.store);
  const startAt = await checkpoints.read(name);
  const inTurn = options.turn && { from: goOnInTurn(options.turn, handler, checkpoints) };
  return createConsumer({
    ...shared,
    ...inTurn,
    name,
    limit,
    startAt,
    take: takeDurably(handler, checkpoints, startAt),
  });
};

/** Does it now, and again and again until stopped. */
const repeat = (schedule: Later, everyMs: number, run: () => void): (() => void) => {
  let stop = (): void => {};
  const next = (): void => {
    run();
    stop = schedule(everyMs, next);
  };
  next();
  return () => stop();
};

/**
 * Starts carrying: projections first, all in one unit of work a batch; then each handler in its own pace, never ahead of them.
 * A commit that a handler cannot take stops that handler alone: it is tried again with longer and longer pauses, and health says so.
 */
export const startRelay = async (options: RelayOptions): Promise<Relay> => {
  const { log, handlers, onFailure, batch = 256, pollMs = 5_000, later: schedule = later } = options;
  const waiting = createWaiting();
  const consumers: Consumer[] = [];
  const wakeAll = (): void => consumers.forEach((consumer) => consumer.wake());
  const onChange = (): void => {
    consumers.slice(1).forEach((handler) => handler.wake());
    waiting.look();
  };
  let isHeld = false;
  const read = createLogReader(log, batch);
  const shared: Shared = { read, batch, onChange, onFailure, later: schedule, isWatched: () => !isHeld };
  await forgetOutdated(options.store, options.projections);
  const startAt = await options.store.checkpoint(PROJECTIONS);
  const following = await startFollower(options, shared, startAt);
  const projecting = startProjections(options, shared, startAt, following);
  const handling = await Promise.all(
    handlers.map((handler) => startHandler(options, shared, handler, projecting.position)),
  );
  const first = following === undefined ? [projecting] : [following, projecting];
  consumers.push(...first, ...handling);
  const isBehind = (head: number) => (consumer: Consumer) =>
    consumer.position() < head && !isOver(consumer) && !first.some(isStuck);
  const reached = async (those: readonly Consumer[]): Promise<void> => {
    const head = await log.head();
    wakeAll();
    return waiting.until(() => !those.some(isBehind(head)));
  };
  const wakeUnlessHeld = (): void => {
    if (!isHeld) wakeAll();
  };
  const stopListening = log.onAppended(wakeUnlessHeld);
  const stopPolling = repeat(schedule, pollMs, wakeUnlessHeld);
  return {
    idle: () => reached(consumers),
    caughtUp: () => reached([projecting]),
    health: () => ({
      isOk: !consumers.some(isStuck),
      projected: projecting.position(),
      consumers: consumers.map(healthOf),
    }),
    hold: () => {
      isHeld = true;
      return () => {
        isHeld = false;
        wakeAll();
      };
    },
    stop: async () => {
      stopListening();
      stopPolling();
      await Promise.all(consumers.map((consumer) => consumer.stop()));
      waiting.giveUp();
      await options.turn?.end();
    },
  };
};
