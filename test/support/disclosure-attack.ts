import loadHighs from 'highs';
import type { Family, PublishedCell, Where } from '../../src/statistics/disclosure/family.ts';

const highs = await loadHighs();

/** What somebody who knows all that is published can say of a number: whole, at least, at most. */
export interface Known {
  readonly least: number;
  readonly most: number;
}

/** A number that somebody knows. */
export interface Told {
  readonly at: Where;
  readonly count: number;
}

const leavesAt = (family: Family, at: Where): readonly string[] =>
  family.dimensions.reduce<readonly string[]>(
    (rows, { id, leaves, groups = [] }) => {
      const node = at[id] ?? '*';
      const own = node === '*' ? leaves : (groups.find((group) => group.id === node)?.of ?? [node]);
      return rows.flatMap((row) => own.map((leaf) => `${row}_${leaves.indexOf(leaf)}`));
    },
    ['x'],
  );

/** All that is told: published now and before. */
export const toldOf = (family: Family, cells: readonly PublishedCell[]): readonly Told[] => [
  ...cells.flatMap((cell) => (cell.isWithheld ? [] : [cell])),
  ...(family.earlier ?? []),
];

/** How many there are at a place. */
export const countAt = (family: Family, at: Where): number => {
  const leaves = new Set(leavesAt(family, at));
  return family.counts.reduce(
    (total, one) => (leavesAt(family, one.at).some((leaf) => leaves.has(leaf)) ? total + one.count : total),
    0,
  );
};

const impossibleOf = (family: Family): ReadonlySet<string> =>
  new Set((family.impossible ?? []).flatMap((at) => leavesAt(family, at)));

/** Whether there could be any at a place. */
export const isPossible = (family: Family, at: Where): boolean => {
  const impossible = impossibleOf(family);
  return leavesAt(family, at).some((leaf) => !impossible.has(leaf));
};

const sum = (leaves: readonly string[]): string => leaves.join(' + ');

/**
 * The judge: works out by integer programming (HiGHS) what is known of a place. Shares no code with what it judges; the unknowns are all
 * leaves crossed, whole and at least zero, the equations all that is told.
 */
export const attack = (family: Family, told: readonly Told[], at: Where): Known => {
  const impossible = impossibleOf(family);
  const all = leavesAt(family, {});
  const most = 20 + family.counts.reduce((total, { count }) => total + count, 0);
  const rules = told.map((one, number) => ` r${number}: ${sum(leavesAt(family, one.at))} = ${one.count}`);
  const bounds = all.map((leaf) => ` 0 <= ${leaf} <= ${impossible.has(leaf) ? 0 : most}`);
  const solve = (sense: string): number => {
    const model = [sense, ` goal: ${sum(leavesAt(family, at))}`, 'Subject To', ...rules, ` all: ${sum(all)} >= 0`];
    const text = [...model, 'Bounds', ...bounds, 'Generals', ` ${all.join(' ')}`, 'End'].join('\n');
    const { Status, ObjectiveValue } = highs.solve(text, { output_flag: false });
    if (Status !== 'Optimal') throw new Error(`the judge ended with ${Status}`);
    return Math.round(ObjectiveValue);
  };
  return { least: solve('Minimize'), most: solve('Maximize') };
};
