import type { PublishedHalf } from '../statistics/publishable.ts';
import type { PublishedTables } from '../statistics/publish.ts';

/** Published tables that have been worked out. */
export type KeptTables = Map<string, Promise<PublishedTables>>;

/** All that decides how they come out: which half-years are published follows from how many, and as of which days from that. */
export interface TablesQuery {
  readonly processId: string;
  readonly year: string;
  readonly halves: readonly PublishedHalf[];
  readonly threshold: number;
}

/** Worked out once, whoever asks and wherever: asked anew they are the same. What failed is worked out anew. */
export const keptTables = (
  kept: KeptTables,
  { processId, year, halves, threshold }: TablesQuery,
  work: () => Promise<PublishedTables>,
): Promise<PublishedTables> => {
  const key = [processId, year, halves.length, threshold].join('|');
  const tables = kept.get(key) ?? work();
  kept.set(key, tables);
  tables.catch(() => kept.delete(key));
  return tables;
};
