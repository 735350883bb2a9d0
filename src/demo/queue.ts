/** Gives back the least first; of equals, the one that came first. */
export interface Queue<T> {
  push(item: T): void;
  peek(): T | undefined;
  pop(): T | undefined;
  size(): number;
}

interface Entry<T> {
  readonly item: T;
  readonly order: number;
}

/** A binary heap. `compare` as for `sort`. */
export const createQueue = <T>(compare: (a: T, b: T) => number): Queue<T> => {
  const heap: Entry<T>[] = [];
  let pushed = 0;
  const isBefore = (a: number, b: number): boolean => {
    const [left, right] = [heap[a], heap[b]];
    if (left === undefined || right === undefined) return right === undefined && left !== undefined;
    return (compare(left.item, right.item) || left.order - right.order) < 0;
  };
  const swap = (a: number, b: number): void => {
    const [left, right] = [heap[a], heap[b]];
    if (left === undefined || right === undefined) return;
    heap[a] = right;
    heap[b] = left;
  };
  const up = (at: number): void => {
    const parent = (at - 1) >> 1;
    if (at === 0 || !isBefore(at, parent)) return;
    swap(at, parent);
    up(parent);
  };
  const down = (at: number): void => {
    const least = [2 * at + 1, 2 * at + 2].reduce((best, child) => (isBefore(child, best) ? child : best), at);
    if (least === at) return;
    swap(at, least);
    down(least);
  };
  return {
    push: (item) => {
      heap.push({ item, order: (pushed += 1) });
      up(heap.length - 1);
    },
    peek: () => heap[0]?.item,
    pop: () => {
      const first = heap[0];
      const last = heap.pop();
      if (heap.length > 0 && last !== undefined) {
        heap[0] = last;
        down(0);
      }
      return first?.item;
    },
    size: () => heap.length,
  };
};
