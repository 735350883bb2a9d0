/** Work that is done when asked for, and by itself once started; never twice at once. */
export interface Periodic {
  /** Waits for what is under way, if anything, and then does it. */
  run(): Promise<number>;
  /** Does it now and every `everyMs` from now on. A machine that slept, or was down, does what was due meanwhile. */
  start(everyMs: number): void;
  /** Lets what is under way end, and does no more by itself. */
  stop(): Promise<void>;
}

/**
 * At rest until started. `work` gives how much it did, and may end early when it has been stopped; what fails by itself is told, and is
 * tried again the next time.
 */
export const createPeriodic = (
  work: (isStopped: () => boolean) => Promise<number>,
  onError: (error: unknown) => void,
): Periodic => {
  let isStopped = false;
  let last: Promise<number> = Promise.resolve(0);
  let timer: NodeJS.Timeout | undefined;
  let underWay = 0;
  const run = (): Promise<number> => {
    underWay += 1;
    last = last
      .catch(() => 0)
      .then(() => (isStopped ? 0 : work(() => isStopped)))
      .finally(() => (underWay -= 1));
    return last;
  };
  // By itself never one behind the other: what takes longer than the pause, as when the database is away, is not queued up.
  const runQuietly = (): void => (underWay > 0 ? undefined : void run().catch(onError));
  return {
    run,
    start: (everyMs) => {
      clearInterval(timer);
      timer = setInterval(runQuietly, everyMs);
      runQuietly();
    },
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await last.catch(() => 0);
    },
  };
};
