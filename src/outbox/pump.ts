/** Runs after so many milliseconds unless the answer is called. */
export type Later = (ms: number, run: () => void) => () => void;

/** A timer that does not keep the program alive. */
export const later: Later = (ms, run) => {
  const timer = setTimeout(run, ms);
  timer.unref();
  return () => clearTimeout(timer);
};

/** Work that is done in steps, one at a time, whenever there may be some. */
export interface Pump {
  /** There may be work. Any number of calls while a step runs are one more look afterwards. */
  wake(): void;
  /** Failures in a row, 0 after a step that succeeded. */
  failures(): number;
  /** Lets the step that runs end, and takes no more. */
  stop(): Promise<void>;
}

/** What a pump does. */
export interface PumpOptions {
  /** True when something was done and there may be more. */
  readonly step: () => Promise<boolean>;
  /** Told of each failure; the step is tried again after a pause that doubles, from 100 ms to 5 s: what was away is followed again soon after it is back. */
  readonly onFailure: (error: unknown, failures: number) => void;
  readonly later: Later;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

const pauseMs = (failures: number): number => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));

/** A pump at rest. */
export const createPump = ({ step, onFailure, later: schedule }: PumpOptions): Pump => {
  let state: 'resting' | 'running' | 'pausing' | 'stopped' = 'resting';
  let isWanted = false;
  let failures = 0;
  let running: Promise<void> = Promise.resolve();
  let cancelPause = (): void => {};
  const isStopped = (): boolean => state === 'stopped';

  const failed = (error: unknown): void => {
    failures += 1;
    if (isStopped()) return;
    state = 'pausing';
    cancelPause = schedule(pauseMs(failures), start);
    onFailure(error, failures);
  };
  const run = async (): Promise<void> => {
    try {
      do {
        isWanted = false;
        while (!isStopped() && (await step())) failures = 0;
        failures = 0;
      } while (isWanted && !isStopped());
      if (!isStopped()) state = 'resting';
    } catch (error) {
      failed(error);
    }
  };
  const start = (): void => {
    state = 'running';
    running = run();
  };
  return {
    wake: () => {
      isWanted = true;
      if (state === 'resting') start();
    },
    failures: () => failures,
    stop: async () => {
      state = 'stopped';
      cancelPause();
      await running;
    },
  };
};
