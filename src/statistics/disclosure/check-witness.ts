import { differencesOf } from './differences.ts';
import { isUntold, type Plan } from './plan.ts';
import type { Witness } from './witness.ts';

/**
 * Whether the witness is true, worked out from the counts alone and not by how it was found: no leaf is below zero or where there can be none, no
 * number that is published differs, and the cell is what was promised.
 */
export const isTrue = (plan: Plan, { cell, by, shifted }: Witness): boolean => {
  const { grid } = plan;
  for (const [leaf, more] of shifted) {
    if (more !== 0 && (grid.impossible[leaf] === 1 || (grid.counts[leaf] ?? 0) + more < 0)) return false;
  }
  const differs = differencesOf(grid, shifted);
  return differs.get(cell) === by && [...differs.keys()].every((held) => isUntold(plan, held));
};
