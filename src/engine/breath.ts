import { performance } from 'node:perf_hooks';

/** How long work that nobody waits for holds the thread before whoever waits for an answer is let through, in milliseconds. */
export const SLICE_MS = 3;

/** Lets everything else that is ready run first. */
export const breathe = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** To be awaited between two small pieces of such work: breathes when a slice of time is used up, else goes on at once. */
export const createBreaths = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await breathe();
    since = performance.now();
  };
};

/** Begins one after another, with breaths between and without waiting for any, so that the log can commit them together; gives how all ended. */
export const allInBreaths = async <Item, Result>(
  items: readonly Item[],
  begin: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> => {
  const breath = createBreaths();
  const begun: Promise<Result>[] = [];
  for (const item of items) {
    const one = begin(item);
    one.catch(() => undefined); // heard below, but perhaps not before it has failed
    begun.push(one);
    await breath();
  }
  return Promise.all(begun);
};

/** How many of the next pieces fit into a slice, going by how long the last ones took; from 1 to `most`. */
export const createSlices = (most: number) => {
  let eachMs = SLICE_MS / 8;
  return {
    size: (): number => Math.max(1, Math.min(most, Math.floor(SLICE_MS / eachMs))),
    /** Does as many pieces as that, and remembers how long it took. */
    timed: async (pieces: number, work: () => Promise<void>): Promise<void> => {
      const start = performance.now();
      await work();
      eachMs = Math.max(0.001, (performance.now() - start) / pieces);
    },
  };
};
