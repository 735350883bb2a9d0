import { ALL, type Count, type Dimension, type PublishedCell } from './disclosure/family.ts';
import { suppress } from './disclosure/suppress.ts';

/** A half-year of a läsår; `year`: both together. */
export type Half = 'ht' | 'vt';

/** How many of a leaf there are in each half-year that is published, each as it was known on its own fixed day. */
export type HalfCounts = Readonly<Partial<Record<Half, number>>>;

/** A number to be published; null: withheld. */
export interface PublishedCount {
  readonly leaf: string;
  readonly half: Half | 'year';
  readonly count: number | null;
}

/** Leaves of a table, each case in one of them and no more. */
export type TableCounts = ReadonlyMap<string, HalfCounts>;

const LEAF = 'leaf';
const HALF = 'half';

const countsOf = (table: TableCounts, halves: readonly Half[]): readonly Count[] =>
  [...table].flatMap(([leaf, counts]) =>
    halves.map((half) => ({ at: { [LEAF]: leaf, [HALF]: half }, count: counts[half] ?? 0 })),
  );

const sumOf = (table: TableCounts, half: Half): number =>
  [...table.values()].reduce((sum, counts) => sum + (counts[half] ?? 0), 0);

const dimensionsOf = (table: TableCounts, halves: readonly Half[]): readonly Dimension[] => [
  { id: LEAF, leaves: [...table.keys()].sort() },
  { id: HALF, leaves: halves },
];

const shown = (cells: readonly PublishedCell[]): readonly Count[] =>
  cells.flatMap((cell) => (cell.isWithheld ? [] : [cell]));

/** What of a table is told, first of the first half-year alone and then of all: what was told is never taken back. Empty when it cannot be protected. */
const told = (
  table: TableCounts,
  halves: readonly Half[],
  totals: readonly Count[],
  threshold: number,
): readonly PublishedCell[] => {
  const dimensions = dimensionsOf(table, halves);
  const columns = halves.length > 1 ? [...halves, ALL] : halves;
  const tables = [{ [LEAF]: dimensions[0]?.leaves ?? [], [HALF]: columns }];
  const before = halves.length > 1 ? shown(told(table, halves.slice(0, 1), totals.slice(0, 1), threshold)) : [];
  const { cells, unprotected } = suppress(
    { dimensions, tables, counts: countsOf(table, halves), earlier: [...totals, ...before] },
    { threshold },
  );
  if (unprotected.length === 0) return cells;
  const known = new Set(before.map(({ at }) => JSON.stringify([at[LEAF], at[HALF]])));
  return cells.map((cell) =>
    known.has(JSON.stringify([cell.at[LEAF], cell.at[HALF]])) ? cell : { at: cell.at, isWithheld: true },
  );
};

const halfOf = (half: string | undefined): Half | 'year' => (half === 'ht' || half === 'vt' ? half : 'year');

const asCount = (cell: PublishedCell): PublishedCount => ({
  leaf: cell.at[LEAF] ?? ALL,
  half: halfOf(cell.at[HALF]),
  count: cell.isWithheld ? null : cell.count,
});

/** The half-years of whose totals everything hangs. */
const isTellable = (total: number, threshold: number): boolean => total === 0 || total >= threshold;

/** Everything that is published of one process in one läsår. */
export interface PublishedTables {
  readonly totals: readonly { readonly half: Half | 'year'; readonly count: number | null }[];
  readonly tables: ReadonlyMap<string, readonly PublishedCount[]>;
}

const totalsOf = (all: HalfCounts, halves: readonly Half[], threshold: number): PublishedTables['totals'] => {
  const isTold = halves.every((half) => isTellable(all[half] ?? 0, threshold));
  const each = halves.map((half, at) => {
    // The first half-year was told, or withheld, before anything was known of the second.
    const isHere = at === 0 ? isTellable(all[half] ?? 0, threshold) : isTold;
    return { half, count: isHere ? (all[half] ?? 0) : null };
  });
  if (halves.length < 2) return each;
  return [...each, { half: 'year', count: isTold ? (all.ht ?? 0) + (all.vt ?? 0) : null }];
};

/**
 * The tables of a läsår so that no small number can be worked out from all of them. Every table is parted by half-year, and the totals of the
 * half-years are told (else no table is): given these, tables by different dimensions say nothing of each other, since any two that
 * agree in the totals can be of the same cases. So each is protected by itself, with the totals known to everybody.
 * @throws RangeError when a table does not add up to the totals
 */
export const publishTables = (
  all: HalfCounts,
  tables: ReadonlyMap<string, TableCounts>,
  halves: readonly Half[],
  threshold: number,
): PublishedTables => {
  const totals = totalsOf(all, halves, threshold);
  const known: readonly Count[] = halves.map((half) => ({ at: { [HALF]: half }, count: all[half] ?? 0 }));
  if (totals.some(({ count }) => count === null)) return { totals, tables: new Map() };
  const published = [...tables].map(([id, table]) => {
    if (halves.some((half) => sumOf(table, half) !== (all[half] ?? 0)))
      throw new RangeError(`table ${id} does not add up`);
    return [id, table.size === 0 ? [] : told(table, halves, known, threshold).map(asCount)] as const;
  });
  return { totals, tables: new Map(published) };
};
