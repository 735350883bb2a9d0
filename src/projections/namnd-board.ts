import type { Instant } from '../domain/clock.ts';
import type { UnitId } from '../domain/ids.ts';
import { placeGroup } from './audience.ts';
import { PLACE_TALLIES } from './board.ts';
import { CASES, OFFICES, ONE } from './case-doc.ts';
import { mergeWalk } from './merge-walk.ts';
import type { ProjectionReader } from './store.ts';

/** A case that has been handed up to the nämnd: where and how old, not which. */
export interface NamndItem {
  readonly unitId: UnitId;
  readonly processId: string;
  readonly openedAt: Instant;
  readonly dueAt?: Instant;
}

/** What the nämnd oversees: the longest overdue first, and the open cases in all. */
export interface NamndCounts {
  readonly items: readonly NamndItem[];
  readonly total: { readonly open: number; readonly late: number };
}

/**
 * The nämnd's board of the huvudman at which the asker sits (`may(…, 'board.namnd')` first). No id of a case leaves here.
 * Every case that some office at the huvudman sees is counted. Costs the items, at most `limit`.
 */
export const readNamndBoard = async (
  reader: ProjectionReader,
  huvudmanId: UnitId,
  limit = 200,
): Promise<NamndCounts> => {
  const variants = (await reader.get(OFFICES, ONE))?.roles ?? [];
  const groups = variants.map((roles) => placeGroup(huvudmanId, huvudmanId, roles));
  const { rows } = await mergeWalk(reader, CASES, { index: 'namnd', groups, accept: () => true, limit });
  const tallies = await Promise.all(groups.map((group) => reader.get(PLACE_TALLIES, group)));
  const sum = (count: 'open' | 'late'): number => tallies.reduce((total, tally) => total + (tally?.[count] ?? 0), 0);
  return {
    items: rows.map(({ unitId, processId, openedAt, dueAt }) => ({
      unitId,
      processId,
      openedAt,
      ...(dueAt !== undefined && { dueAt }),
    })),
    total: { open: sum('open'), late: sum('late') },
  };
};
