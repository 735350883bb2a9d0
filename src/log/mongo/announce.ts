import { appendListeners } from '../append-listeners.ts';
import type { Follower } from './follow.ts';

/** Tells listeners of what this node and others have appended. */
export interface Announcer {
  /** Adds a listener; gives the way to stop it. The log is looked at while there is any. */
  add(listener: (position: number) => void): () => void;
  /** Tells them when the follower has come further than they have heard. */
  tellNew(): void;
  close(): void;
}

export interface AnnounceOptions {
  readonly follower: Follower;
  /** Between two looks at what other nodes append, in milliseconds. */
  readonly pollMs: number;
  /** Calls `wake` when the server tells of something new by itself; gives the way to end it. */
  readonly subscribe: (wake: () => void) => () => void;
}

/** Looks every so often, and as soon as the server says that there is something. */
const watching = (look: () => Promise<void>, pollMs: number, subscribe: AnnounceOptions['subscribe']) => {
  let timer: NodeJS.Timeout | undefined;
  let unsubscribe = (): void => {};
  const schedule = (): void => {
    const mine = setTimeout(() => {
      void look().then(() => {
        if (timer === mine) schedule();
      });
    }, pollMs).unref();
    timer = mine;
  };
  return {
    start: (): void => {
      if (timer !== undefined) return;
      schedule();
      unsubscribe = subscribe(() => void look());
    },
    stop: (): void => {
      clearTimeout(timer);
      timer = undefined;
      unsubscribe();
      unsubscribe = () => {};
    },
  };
};

export const announcer = ({ follower, pollMs, subscribe }: AnnounceOptions): Announcer => {
  const listeners = appendListeners();
  let told = follower.head();
  const tellNew = (): void => {
    if (follower.head() <= told) return;
    told = follower.head();
    listeners.tell(told);
  };
  // That a server does not answer is told to whoever reads or writes.
  const look = (): Promise<void> => follower.look().then(tellNew, () => undefined);
  const { start, stop } = watching(look, pollMs, subscribe);
  const active = new Set<() => void>();
  return {
    tellNew,
    add: (listener) => {
      const remove = listeners.add(listener);
      active.add(remove);
      start();
      return () => {
        remove();
        active.delete(remove);
        if (active.size === 0) stop();
      };
    },
    close: () => {
      listeners.clear();
      stop();
    },
  };
};
