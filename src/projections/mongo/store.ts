import type { JsonObject } from '../../domain/json.ts';
import type { Mongo } from '../../mongo/connection.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Collection, ProjectionStore, Walk } from '../store.ts';
import { foundOf } from '../unit-of-work.ts';
import { advanceGroup, applyPending, forgetGroup, type Known } from './advance.ts';
import { deleteForgotten } from './apply.ts';
import { type Groups, groupIn, readGroups } from './groups.ts';
import { dropOldUnits, KEPT_UNITS } from './journal.ts';
import { readVersion, type Snapshot, snapshotOf, walkIn } from './reading.ts';
import { openTables, type Tables } from './schema.ts';

/** How often a reading begins anew because too much was projected meanwhile; then it stands as it is. */
const TRIES = 10;

/** Whether all that the snapshot knows is still there. */
const isKept = (at: Snapshot | undefined, groups: Groups): boolean => {
  if (at === undefined) return true;
  const now = groupIn(groups, at.name);
  return now.generation === at.generation && now.applied - at.applied < KEPT_UNITS;
};

interface Read<T> {
  readonly answer: T;
  /** True when it would be the same whatever has been removed meanwhile. */
  readonly isCertain: boolean;
}

/** Reads at the present, and again when what was the present is no longer kept whole. */
const readSteadily = async <T>(
  tables: Tables,
  collection: string,
  read: (at: Snapshot | undefined) => Promise<Read<T>>,
): Promise<T> => {
  let groups = await readGroups(tables);
  for (let tried = 1; ; tried += 1) {
    const at = snapshotOf(groups, collection);
    const { answer, isCertain } = await read(at);
    if (isCertain || at === undefined || tried === TRIES) return answer;
    groups = await readGroups(tables);
    if (isKept(at, groups)) return answer;
  }
};

const getIn = (tables: Tables, collection: string, key: string): Promise<JsonObject | undefined> =>
  readSteadily(tables, collection, async (at) => {
    const version = await readVersion(tables, at, collection, key);
    return version === 'later' ? { answer: undefined, isCertain: false } : { answer: version?.doc, isCertain: true };
  });

/** The store on collections that are open. */
export const projectionStoreOn = (tables: Tables): ProjectionStore => {
  const inTurn = oneByOne();
  const known: Known = new Map();
  return {
    get: async <Doc extends JsonObject>(collection: Collection<Doc>, key: string) =>
      (await getIn(tables, collection.name, key)) as Doc | undefined,
    find: <Doc extends JsonObject>(collection: Collection<Doc>, walk: Walk) =>
      readSteadily(tables, collection.name, async (at) => {
        const rows = await walkIn(tables, at, collection as unknown as Collection<JsonObject>, walk, walk.limit);
        return { answer: rows.map((row) => foundOf<Doc>(row)), isCertain: false };
      }),
    checkpoint: async (name) => {
      const { position, generation } = groupIn(await readGroups(tables), name);
      known.set(name, generation);
      return position;
    },
    advance: (name, position, work) => inTurn(() => advanceGroup(tables, known, { name, position, work })),
    forget: (name) => inTurn(() => forgetGroup(tables, known, name)),
    close: () => inTurn(async () => {}),
  };
};

/**
 * Projections in a MongoDB database that any number of nodes write at once; finishes what a crash broke off. Closing it waits for what
 * is begun; the database is closed by who opened it.
 * @throws MongoUnavailable, MongoForbidden, here and from every method
 */
export const openMongoProjectionStore = async (mongo: Mongo): Promise<ProjectionStore> => {
  const tables = await openTables(mongo);
  for (const name of (await readGroups(tables)).keys()) {
    const group = groupIn(await applyPending(tables, name), name);
    await deleteForgotten(tables, group);
    await dropOldUnits(tables, name, group.applied);
  }
  return projectionStoreOn(tables);
};
