import type { Model } from 'mongoose';
import { answered } from './errors.ts';
import { insertEach } from './insert.ts';

/** A document of plain values: two are the same when each of their fields is. */
export type FlatRow = { readonly _id: string } & Readonly<Record<string, string | number | boolean | null>>;

/** Documents of a collection, each read and written as one. */
export interface Rows<Row> {
  read(_id: string): Promise<Row | undefined>;
  /** Stores `after`, or removes the row, while it is still as `before` in every field; false when it is not. The same row is not written. */
  write(before: Row | undefined, after: Row | undefined): Promise<boolean>;
  /** Reads, changes and writes as one. `change` is pure and may run several times. */
  change<Answer>(_id: string, change: (row: Row | undefined) => readonly [Row | undefined, Answer]): Promise<Answer>;
  /** Runs the work when no other is under way in this program under any of the keys. */
  inTurn<T>(keys: readonly string[], work: () => Promise<T>): Promise<T>;
}

type Queue = <T>(key: string, work: () => Promise<T>) => Promise<T>;

const createQueue = (): Queue => {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).catch(() => undefined).then(work);
    last.set(key, mine);
    const forget = (): void => void (last.get(key) === mine && last.delete(key));
    mine.then(forget, forget);
    return mine;
  };
};

/** Keys in one order for all, so that no two wait for each other. */
const queueInAll = <T>(queue: Queue, keys: readonly string[], work: () => Promise<T>): Promise<T> =>
  [...new Set(keys)].sort().reduceRight<() => Promise<T>>((inner, key) => () => queue(key, inner), work)();

/**
 * Changes by comparing and setting: a document is replaced only while it is what was read, and else looked at anew. Needs neither
 * transaction nor counter; that an equal document was there twice makes no difference. In one program changes of a document queue,
 * so that only nodes race with each other.
 */
export const createRows = <Row extends FlatRow>(model: Model<Row>): Rows<Row> => {
  const queue = createQueue();
  const read: Rows<Row>['read'] = async (_id) => (await answered(model.findOne({ _id }).lean<Row>())) ?? undefined;
  const write: Rows<Row>['write'] = async (before, after) => {
    if (after === before) return true;
    if (before === undefined) return after === undefined || (await insertEach(model, [after])).size === 0;
    if (after === undefined) return (await answered(model.deleteOne(before))).deletedCount === 1;
    return (await answered(model.replaceOne(before, after))).matchedCount === 1;
  };
  const inTurn: Rows<Row>['inTurn'] = (keys, work) => queueInAll(queue, keys, work);
  return {
    ...{ read, write, inTurn },
    change: (_id, change) =>
      inTurn([_id], async () => {
        for (;;) {
          const before = await read(_id);
          const [after, answer] = change(before);
          if (await write(before, after)) return answer;
        }
      }),
  };
};
