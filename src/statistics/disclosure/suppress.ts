import { isTrue } from './check-witness.ts';
import type { Family, Options, PublishedCell, Reason, Suppressed } from './family.ts';
import { gridOf } from './grid.ts';
import { isUntold, type Plan, planOf, STANDING } from './plan.ts';
import { isSmall, rangeOf, ruleOf } from './protection.ts';
import { releaseNeedless } from './release.ts';
import { findWitness, type Witness } from './witness.ts';

/** Small cells, those of the lowest levels first: what protects them protects most of the sums above. */
const smallCells = ({ grid, rule }: Plan): readonly number[] =>
  grid.cells
    .flatMap((cell, at) => (isSmall(cell, rule) ? [{ at, weight: cell.weight }] : []))
    .sort((one, other) => one.weight - other.weight || one.at - other.at)
    .map(({ at }) => at);

/** Withholds what the two witnesses of a small cell need: that it may be as much as its range, and as little. */
const protect = (plan: Plan, cell: number, witnesses: Witness[]): boolean => {
  if (plan.standing[cell] === STANDING.fixed) return false;
  const count = plan.grid.cells[cell]?.count ?? 0;
  const { lowest, highest } = rangeOf(count, plan.rule);
  return [highest - count, lowest - count].every((by) => {
    if (by === 0) return true;
    const witness = findWitness(plan, cell, by);
    if (!witness) return false;
    witnesses.push(witness);
    for (const touched of witness.touched) {
      if (plan.standing[touched] === STANDING.open) plan.standing[touched] = STANDING.protects;
    }
    return true;
  });
};

/** As everybody may see them; what was told before although it is small is not told again. */
const publishedOf = (plan: Plan): readonly PublishedCell[] =>
  plan.grid.cells.flatMap((cell, number): readonly PublishedCell[] => {
    if (!cell.isWanted) return [];
    const { at, count } = cell;
    const isWithheld = isUntold(plan, number) || isSmall(cell, plan.rule);
    return [isWithheld ? { at, isWithheld } : { at, isWithheld, count }];
  });

const reasonsOf = ({ grid, rule, standing }: Plan): readonly Reason[] =>
  grid.cells.flatMap((cell, number): readonly Reason[] => {
    if (!cell.isWanted) return [];
    if (isSmall(cell, rule)) return [{ at: cell.at, because: 'small' }];
    return standing[number] === STANDING.protects ? [{ at: cell.at, because: 'protects' }] : [];
  });

/**
 * What of the tables may be published, so that no small number can be worked out from all that is published together with what was before.
 * The same input gives the same answer. Work grows with the number of small cells; each costs a bounded search.
 * @throws RangeError for a family that contradicts itself, is malformed, or is larger than the bounds (STAT-1)
 */
export const suppress = (family: Family, options: Options = {}): Suppressed => {
  const grid = gridOf(family);
  const plan = planOf(grid, ruleOf(options));
  const witnesses: Witness[] = [];
  const unprotected = smallCells(plan).filter((cell) => !protect(plan, cell, witnesses));
  releaseNeedless(plan, witnesses);
  if (!witnesses.every((witness) => isTrue(plan, witness))) throw new Error('a cell is protected by what is not so');
  return {
    cells: publishedOf(plan),
    reasons: reasonsOf(plan),
    unprotected: unprotected.map((cell) => grid.cells[cell]?.at ?? {}),
  };
};
