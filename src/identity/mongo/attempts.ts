import type { Instant } from '../../domain/clock.ts';
import { declareCollection, openCollection } from '../../mongo/collection.ts';
import type { Mongo } from '../../mongo/connection.ts';
import { answered } from '../../mongo/errors.ts';
import { createRows } from '../../mongo/rows.ts';
import type { AttemptCount, Attempts } from '../attempts.ts';

type AttemptRow = { readonly _id: string; readonly failures: number; readonly lastAt: Instant };
type Count = AttemptCount | undefined;

const ATTEMPTS = declareCollection<AttemptRow>(
  'loginAttempts',
  { _id: String, failures: { type: Number, required: true }, lastAt: { type: String, required: true } },
  [{ name: 'by_time', key: { lastAt: 1 } }],
);

const countOf = (row: AttemptRow | undefined): Count => row && { failures: row.failures, lastAt: row.lastAt };
const rowOf = (_id: string, count: Count): AttemptRow | undefined => count && { _id, ...count };

/**
 * Counts of failed logins in a database, a document each. Several are written one after another: where another node has changed one
 * of them meanwhile, it is decided anew by what the others were. So a try that is refused may be counted, and none goes uncounted.
 */
export const openMongoAttempts = async (mongo: Mongo): Promise<Attempts> => {
  const attempts = await openCollection(mongo, ATTEMPTS);
  const rows = createRows(attempts);
  const read = async (key: string): Promise<Count> => countOf(await rows.read(key));
  const write = (key: string, before: Count, after: Count): Promise<boolean> =>
    after === before ? Promise.resolve(true) : rows.write(rowOf(key, before), rowOf(key, after));

  const update: Attempts['update'] = async (keys, change) => {
    const counts = await Promise.all(keys.map(read));
    let [after, answer] = change(counts);
    for (const [at, key] of keys.entries())
      while (!(await write(key, counts[at], after[at]))) {
        counts[at] = await read(key);
        [after, answer] = change(counts);
      }
    return answer;
  };
  return {
    update: (keys, change) => rows.inTurn(keys, () => update(keys, change)),
    forgetBefore: async (at) => void (await answered(attempts.deleteMany({ lastAt: { $lt: at } }))),
  };
};
