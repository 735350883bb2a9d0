import type { Model } from 'mongoose';
import { answered, isDuplicateKey } from '../../mongo/errors.ts';
import type { PositionRow } from './schema.ts';

/** Hands out positions. Only a hint that keeps writers apart: what is right rests on the unique keys of the commits. */
export interface Positions {
  /** The first of `count` positions in a row, given to nobody else as far as the counter knows. */
  take(count: number): Promise<number>;
  /** The newest position handed out, as far as the counter knows; 0 when none. */
  taken(): Promise<number>;
  /** For a counter that was lost or set back: it goes on after `position`. */
  raiseTo(position: number): Promise<void>;
  /** A position up to which some reader has found no gap. Once true it stays true, so an old one costs time only. */
  passed(): Promise<number>;
  savePassed(position: number): Promise<void>;
}

/** Positions from the counters beside the commits. */
export const mongoPositions = (model: Model<PositionRow>): Positions => {
  const read = async (_id: string): Promise<number> =>
    (await answered(model.findOne({ _id }).lean<PositionRow>()))?.position ?? 0;
  // Written to one member, not waited for: the insert that follows is what has to last.
  const change = async (_id: string, how: object): Promise<number> => {
    try {
      const row = await answered(
        model.findOneAndUpdate({ _id }, how, { upsert: true, returnDocument: 'after', writeConcern: { w: 1 } }).lean(),
      );
      return row.position;
    } catch (error) {
      // Two made the counter at once: it is there now.
      if (isDuplicateKey(error)) return change(_id, how);
      throw error;
    }
  };
  const raise = async (_id: string, position: number): Promise<void> =>
    void (await change(_id, { $max: { position } }));
  return {
    take: async (count) => (await change('taken', { $inc: { position: count } })) - count + 1,
    taken: () => read('taken'),
    raiseTo: (position) => raise('taken', position),
    passed: () => read('passed'),
    savePassed: (position) => raise('passed', position),
  };
};
