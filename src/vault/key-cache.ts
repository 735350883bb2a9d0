/** Data keys in memory, the least recently used forgotten first. What is forgotten is overwritten. */
export interface KeyCache {
  get(streamId: string): Buffer | undefined;
  set(streamId: string, key: Buffer): void;
  delete(streamId: string): void;
}

/** A cache of at most `size` keys. Use a key at once, never across an `await`: it may be overwritten meanwhile. */
export const keyCache = (size: number): KeyCache => {
  const kept = new Map<string, Buffer>();
  const forget = (streamId: string): void => {
    kept.get(streamId)?.fill(0);
    kept.delete(streamId);
  };
  return {
    get: (streamId) => {
      const key = kept.get(streamId);
      if (key === undefined) return undefined;
      kept.delete(streamId);
      kept.set(streamId, key);
      return key;
    },
    set: (streamId, key) => {
      forget(streamId);
      kept.set(streamId, key);
      const [oldest] = kept.keys();
      if (kept.size > size && oldest !== undefined) forget(oldest);
    },
    delete: forget,
  };
};
