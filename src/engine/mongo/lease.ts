import { declareCollection, openCollection } from '../../mongo/collection.ts';
import type { Mongo } from '../../mongo/connection.ts';
import { answered } from '../../mongo/errors.ts';
import { insertEach } from '../../mongo/insert.ts';
import { latestUntil, type Lease, type Leases } from '../lease.ts';

/** The lease from a turn on, until there is a newer turn. */
interface Turn extends Lease {
  /** `name@turn`: nobody else can begin the same turn. */
  readonly _id: string;
  readonly turn: number;
}

const LEASES = declareCollection<Turn>('leases', {
  _id: String,
  name: String, // Mongoose takes an empty text for a missing one
  turn: { type: Number, required: true },
  holder: { type: String, required: true },
  fence: { type: Number, required: true },
  until: { type: Number, required: true },
});

const isOpenTo = (holder: string, last: Turn, nowMs: number, ttlMs: number): boolean =>
  last.holder === holder || last.until <= nowMs || last.until > latestUntil(nowMs, ttlMs);

const fenceAfter = (last: Turn | undefined, holder: string): number => {
  if (last === undefined) return 1;
  return last.holder === holder ? last.fence : last.fence + 1;
};

/**
 * Leases in a database. Whoever takes, renews or lets go begins the next turn, by an insert under a unique key: of all who have seen
 * the same last turn one gets through, and the others look again. Nothing is changed in place, so it holds on any server whose
 * inserts are atomic. The newest turn is never removed; whoever comes so late that its turn has been and gone sees a newer one.
 */
export const createMongoLeases = async (mongo: Mongo): Promise<Leases> => {
  const turns = await openCollection(mongo, LEASES);
  const newest = async (name: string): Promise<Turn | undefined> =>
    (await answered(turns.findOne({ name }).sort({ turn: -1 }).lean<Turn>())) ?? undefined;

  /** True when the lease is now as given; false when somebody else has begun a turn since. */
  const goOn = async (last: Turn | undefined, lease: Lease): Promise<boolean> => {
    const turn = (last?.turn ?? 0) + 1;
    const _id = `${lease.name}@${turn}`;
    if ((await insertEach(turns, [{ ...lease, _id, turn }])).size > 0) return false;
    if ((await newest(lease.name))?._id !== _id) {
      await answered(turns.deleteOne({ _id }));
      return false;
    }
    await answered(turns.deleteMany({ name: lease.name, turn: { $lt: turn } }));
    return true;
  };
  const take: Leases['take'] = async (name, holder, ttlMs, nowMs) => {
    const last = await newest(name);
    if (last !== undefined && !isOpenTo(holder, last, nowMs, ttlMs)) return undefined;
    const lease = { name, holder, fence: fenceAfter(last, holder), until: nowMs + ttlMs };
    return (await goOn(last, lease)) ? lease : take(name, holder, ttlMs, nowMs);
  };
  const release: Leases['release'] = async (lease) => {
    const last = await newest(lease.name);
    if (last?.holder !== lease.holder || last.fence !== lease.fence) return;
    if (!(await goOn(last, { ...lease, until: 0 }))) await release(lease);
  };
  return { take, release };
};
