import { ALL, type Count, type Family, type Table, type Where } from './family.ts';
import { crossed, type Layout } from './layout.ts';
import { checkedCounts } from './leaves.ts';

/** How many cells a family may have. */
export const MAX_CELLS = 200_000;

/** How dear a sum is: dearer than as many leaves as it is of, so that what is withheld is of the lowest levels. */
const LEVEL = 1.5;

/** A number that is, has been or may be published, or is guarded. */
export interface Cell {
  readonly at: Where;
  /** One node of each axis. */
  readonly nodes: readonly number[];
  readonly count: number;
  readonly population: number | undefined;
  /** In none of its leaves there can be any. */
  readonly isImpossible: boolean;
  /** What it costs to withhold it: more for higher levels, a little more for larger counts. */
  readonly weight: number;
  readonly isEarlier: boolean;
  /** It is in a table that is to be published. */
  readonly isWanted: boolean;
}

const placesOf = ({ axes, nodesOf }: Layout, table: Table): readonly (readonly number[])[] => {
  nodesOf(Object.fromEntries(Object.keys(table).map((id) => [id, ALL])));
  const lists = axes.map((axis) => (table[axis.id] ?? [ALL]).map(axis.nodeOf));
  if (lists.reduce((product, list) => product * list.length, 1) > MAX_CELLS) throw new RangeError('too many cells');
  return crossed(lists);
};

/** By key of the place. @throws RangeError for what is no count or no place, or said as two numbers */
const byKey = ({ keyOf, nodesOf }: Layout, counts: readonly Count[] = []): ReadonlyMap<number, number> => {
  const map = new Map<number, number>();
  for (const { at, count } of checkedCounts(counts)) {
    const key = keyOf(nodesOf(at));
    if ((map.get(key) ?? count) !== count) throw new RangeError('one place as two numbers');
    map.set(key, count);
  }
  return map;
};

/**
 * All cells, each once: those of the tables in their order, then those guarded, then those published before.
 * @throws RangeError for too many, for unknown places, and for a number that was another before
 */
export const cellsOf = (
  layout: Layout,
  family: Family,
  counts: Int32Array,
  impossible: Uint8Array,
): readonly Cell[] => {
  const keyed = (places: readonly (readonly number[])[]) =>
    places.map((nodes) => [layout.keyOf(nodes), nodes] as const);
  const of = (tables: readonly Table[] = []) => keyed(tables.flatMap((table) => placesOf(layout, table)));
  const wanted = new Map(of(family.tables));
  const before = keyed((family.earlier ?? []).map(({ at }) => layout.nodesOf(at)));
  const all = new Map([...wanted, ...of(family.guarded), ...before]);
  const earlier = byKey(layout, family.earlier);
  const populations = byKey(layout, family.populations);
  if (all.size > MAX_CELLS) throw new RangeError('too many cells');
  return [...all].map(([key, nodes]): Cell => {
    const leaves = layout.leavesUnder(nodes);
    const count = leaves.reduce((sum, leaf) => sum + (counts[leaf] ?? 0), 0);
    if (earlier.has(key) && earlier.get(key) !== count) throw new RangeError('published before as another number');
    return {
      at: layout.whereOf(nodes),
      nodes,
      count,
      population: populations.get(key),
      isImpossible: leaves.every((leaf) => impossible[leaf] === 1),
      weight: leaves.length ** LEVEL + count / (count + 10),
      isEarlier: earlier.has(key),
      isWanted: wanted.has(key),
    };
  });
};
