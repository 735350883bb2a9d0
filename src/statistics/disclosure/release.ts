import { type Plan, STANDING } from './plan.ts';
import { type Witness, withinWithheld } from './witness.ts';

/** Searches that letting go may cost for each witness there is: what bounds it in a large family. */
const SEARCHES_EACH = 4;

/**
 * Publishes again what came to protect nothing, or what others protect as well: the heaviest first, each only if every witness that
 * needs it is replaced by one that does not. Changes the plan and the witnesses.
 */
export const releaseNeedless = (plan: Plan, witnesses: Witness[]): void => {
  const { grid, standing } = plan;
  const users = grid.cells.map(() => new Set<number>());
  witnesses.forEach(({ touched }, at) => {
    for (const cell of touched) users[cell]?.add(at);
  });
  const weightOf = (cell: number): number => grid.cells[cell]?.weight ?? 0;
  const protecting = grid.cells.map((_, at) => at).filter((cell) => standing[cell] === STANDING.protects);
  let left = SEARCHES_EACH * witnesses.length;

  const without = (cell: number): ReadonlyMap<number, Witness> | undefined => {
    const others = new Map<number, Witness>();
    for (const at of users[cell] ?? []) {
      const witness = witnesses[at];
      const other = witness && left > 0 ? withinWithheld(plan, witness.cell, witness.by) : undefined;
      left -= 1;
      if (!other) return undefined;
      others.set(at, other);
    }
    return others;
  };

  for (const cell of protecting.sort((one, other) => weightOf(other) - weightOf(one) || one - other)) {
    standing[cell] = STANDING.open;
    const others = without(cell);
    if (!others) {
      standing[cell] = STANDING.protects;
      continue;
    }
    for (const [at, other] of others) {
      for (const touched of witnesses[at]?.touched ?? []) users[touched]?.delete(at);
      for (const touched of other.touched) users[touched]?.add(at);
      witnesses[at] = other;
    }
  }
};
