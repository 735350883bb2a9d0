import type { Model } from 'mongoose';
import { answered } from './errors.ts';

/** As many are asked for in one request. */
const MOST = 1000;

/**
 * Reads documents by `_id`, all that are asked for in one turn of the event loop in one request. Each answer is of a read that began
 * after it was asked for: nothing is kept, so nothing is stale.
 */
export const readTogether = <Row extends { readonly _id: string }>(
  model: Model<Row>,
): ((_id: string) => Promise<Row | undefined>) => {
  let next: { readonly ids: Set<string>; readonly found: Promise<ReadonlyMap<string, Row>> } | undefined;
  const find = async (ids: readonly string[]): Promise<readonly Row[]> =>
    ids.length === 0 ? [] : answered(model.find({ _id: { $in: [...ids] } }).lean<Row[]>());
  const begin = () => {
    const ids = new Set<string>();
    const found = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
      next = undefined;
      const rows = await find([...ids]);
      return new Map(rows.map((row) => [row._id, row]));
    });
    return { ids, found };
  };
  return async (_id) => {
    if (next === undefined || next.ids.size >= MOST) next = begin();
    next.ids.add(_id);
    return (await next.found).get(_id);
  };
};
