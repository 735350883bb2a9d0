import type { Waiting } from './writer.ts';

/** Stores a group, gives what must be tried again; answers all others itself. */
export type WriteGroup = (group: readonly Waiting[]) => Promise<readonly Waiting[]>;

/** Collects what is appended in one turn of the event loop, or while a group is being stored, into the next group. */
export interface AppendQueue {
  push(waiting: Waiting): void;
  /** Resolves when nothing waits any more. */
  drained(): Promise<void>;
}

const MOST = 256;
const MOST_BYTES = 16 * 1024 * 1024;

/** The next group, in order: one of each stream, since the next of a stream builds on the hash of the one before. */
const takeGroup = (queue: readonly Waiting[]): { readonly group: Waiting[]; readonly rest: Waiting[] } => {
  const streams = new Set<string>();
  const group: Waiting[] = [];
  const rest: Waiting[] = [];
  let bytes = 0;
  for (const waiting of queue) {
    const { streamId } = waiting.draft;
    const isFull = group.length >= MOST || (group.length > 0 && bytes + waiting.body.length > MOST_BYTES);
    const isNow = !streams.has(streamId) && !isFull;
    // Also of one that must wait: none of its stream may go before it.
    streams.add(streamId);
    (isNow ? group : rest).push(waiting);
    if (isNow) bytes += waiting.body.length;
  }
  return { group, rest };
};

/** One group after the other; what lost a race goes first in the next. */
export const appendQueue = (write: WriteGroup): AppendQueue => {
  let queue: Waiting[] = [];
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    while (queue.length > 0) {
      const { group, rest } = takeGroup(queue);
      queue = rest;
      const again = await write(group);
      queue = [...again, ...queue];
    }
    running = undefined;
  };
  return {
    push: (waiting) => {
      queue.push(waiting);
      running ??= run();
    },
    drained: async () => {
      while (running !== undefined) await running;
    },
  };
};
