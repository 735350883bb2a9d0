import { answered } from '../../mongo/errors.ts';
import { insertEach } from '../../mongo/insert.ts';
import type { GroupRow, Tables } from './schema.ts';

/** How far each group is, by name. */
export type Groups = ReadonlyMap<string, GroupRow>;

/** How far every group is at this moment. There are as many as there are readers of the log: a handful. */
export const readGroups = async ({ groups }: Tables): Promise<Groups> => {
  const rows = await answered(groups.find().lean<GroupRow[]>());
  return new Map(rows.map((row) => [row._id, row]));
};

/** The group, or what it is before its first unit. */
export const groupIn = (groups: Groups, name: string): GroupRow =>
  groups.get(name) ?? { _id: name, applied: 0, position: 0, generation: 0, collections: [], forgotten: [] };

/** The group that writes in a collection; undefined while nobody has. */
export const writerOf = (groups: Groups, collection: string): GroupRow | undefined =>
  [...groups.values()].find(({ collections }) => collections.includes(collection));

/** Lets everybody read what has been applied; nothing when another node has done so. */
export const publish = async ({ groups }: Tables, after: GroupRow): Promise<void> => {
  if (after.applied === 1) return void (await insertEach(groups, [after]));
  const { _id, ...values } = after;
  await answered(groups.updateOne({ _id, applied: after.applied - 1 }, { $set: values }));
};
