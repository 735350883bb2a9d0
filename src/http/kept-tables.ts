import type { PublishedHalf } from '../statistics/publishable.ts';
import type { PublishedTables } from '../statistics/publish.ts';
import { type Kept, keptOnce } from './kept.ts';

/** Published tables that have been worked out. */
export type KeptTables = Kept<PublishedTables>;

/** All that decides how they come out: which half-years are published follows from how many, and as of which days from that. */
export interface TablesQuery {
  readonly processId: string;
  readonly year: string;
  readonly halves: readonly PublishedHalf[];
  readonly threshold: number;
}

/** Worked out once: asked anew they are the same. */
export const keptTables = (
  kept: KeptTables,
  { processId, year, halves, threshold }: TablesQuery,
  work: () => Promise<PublishedTables>,
): Promise<PublishedTables> => keptOnce(kept, [processId, year, halves.length, threshold].join('|'), work);
