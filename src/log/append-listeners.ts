/** Who wants to hear of new commits. For adapters of the log. */
export interface AppendListeners {
  add(listener: (position: number) => void): () => void;
  /** Tells every listener the newest position, at most once per turn of the event loop. */
  tell(position: number): void;
  clear(): void;
}

/** Listeners told after the callers of `append` have their answers. One that throws is an uncaught exception: a bug. */
export const appendListeners = (): AppendListeners => {
  const listeners = new Set<(position: number) => void>();
  let newest = 0;
  let isScheduled = false;
  const tellAll = (): void => {
    isScheduled = false;
    for (const listener of listeners) listener(newest);
  };
  return {
    add: (listener) => {
      // Its own function, so that the same listener added twice is told twice and stopped apart.
      const entry = (position: number): void => listener(position);
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    tell: (position) => {
      newest = Math.max(newest, position);
      if (isScheduled || listeners.size === 0) return;
      isScheduled = true;
      setImmediate(tellAll);
    },
    clear: () => listeners.clear(),
  };
};
