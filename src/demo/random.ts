/** Chance that is the same every time it is begun from the same seed. */
export interface Random {
  /** From 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number, both ends included. */
  int(least: number, most: number): number;
  /** One of them, all as likely. @throws RangeError when there are none. */
  pick<T>(items: readonly T[]): T;
  /** One of them, as likely as its weight says. @throws RangeError when there are none. */
  weighted<T>(items: readonly T[], weight: (item: T) => number): T;
  /** True so often, 0–1. */
  chance(share: number): boolean;
  /** So many different ones, or all when there are fewer. */
  some<T>(items: readonly T[], count: number): readonly T[];
}

/** 32 bits of a text (FNV-1a). */
const seedOf = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619), 2_166_136_261);

/** mulberry32: enough for names and days, and nothing else. */
const generator = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    const once = Math.imul(state ^ (state >>> 15), state | 1);
    const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61));
    return ((twice ^ (twice >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A beginning of its own for each text, so that one more of something does not change everything after it. */
export const randomFrom = (seed: string): Random => {
  const next = generator(seedOf(seed));
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError('nothing to pick from');
    return items[int(0, items.length - 1)] as T;
  };
  return {
    next,
    int,
    pick,
    chance: (share) => next() < share,
    weighted: (items, weight) => {
      let left = next() * items.reduce((sum, item) => sum + weight(item), 0);
      return (
        items.find((item) => {
          left -= weight(item);
          return left < 0;
        }) ?? pick(items)
      );
    },
    some: (items, count) => {
      const rest = [...items];
      return Array.from({ length: Math.min(count, items.length) }, () =>
        rest.splice(int(0, rest.length - 1), 1),
      ).flat();
    },
  };
};
