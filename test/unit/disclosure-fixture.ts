import { expect } from 'vitest';
import type { Dimension, Family, Suppressed, Table, Where } from '../../src/statistics/disclosure/family.ts';
import { attack, countAt, toldOf } from '../support/disclosure-attack.ts';

export const unit: Dimension = { id: 'unit', leaves: ['a', 'b', 'c', 'd'] };
export const month: Dimension = { id: 'month', leaves: ['aug', 'sep', 'okt'] };
export const place: Dimension = { id: 'place', leaves: ['yard', 'hall'] };

export const everyNode = (dimension: Dimension): readonly string[] => [
  ...dimension.leaves,
  ...(dimension.groups ?? []).map(({ id }) => id),
  '*',
];
export const tableOf = (...dimensions: readonly Dimension[]): Table =>
  Object.fromEntries(dimensions.map((dimension) => [dimension.id, everyNode(dimension)]));

/** Counts of one dimension. */
export const row = (dimension: Dimension, counts: readonly number[], more: Partial<Family> = {}): Family => ({
  dimensions: [dimension],
  tables: [tableOf(dimension)],
  counts: counts.map((count, at) => ({ at: { [dimension.id]: dimension.leaves[at] ?? '' }, count })),
  ...more,
});

/** Counts of two dimensions, rows by the first. */
export const grid = (
  rows: Dimension,
  columns: Dimension,
  counts: readonly number[][],
  more: Partial<Family> = {},
): Family => ({
  dimensions: [rows, columns],
  tables: [tableOf(rows, columns)],
  counts: counts.flatMap((line, at) =>
    line.map((count, on) => ({
      at: { [rows.id]: rows.leaves[at] ?? '', [columns.id]: columns.leaves[on] ?? '' },
      count,
    })),
  ),
  ...more,
});

const named = (at: Where): string => Object.values(at).join(' ') || '*';
export const withheld = ({ cells }: Suppressed): readonly string[] =>
  cells.flatMap(({ at, isWithheld }) => (isWithheld ? [named(at)] : []));
export const because = ({ reasons }: Suppressed, why: string): readonly string[] =>
  reasons.flatMap((reason) => (reason.because === why ? [named(reason.at)] : []));

/** What the judge finds out of each cell that is small. */
const knownOfSmall = (family: Family, result: Suppressed) =>
  result.reasons
    .filter((reason) => reason.because === 'small')
    .map(({ at }) => ({ at, ...attack(family, toldOf(family, result.cells), at) }));
export const expectHidden = (family: Family, result: Suppressed, least = 1, most = 4): void => {
  expect(result.unprotected).toEqual([]);
  const known = knownOfSmall(family, result);
  expect(known.length).toBeGreaterThan(0);
  expect(known.filter((cell) => cell.least > least || cell.most < most)).toEqual([]);
};

/** Each cell that protects is needed: with it told, the judge finds a small number out. */
export const expectNeeded = (family: Family, result: Suppressed): void => {
  const told = toldOf(family, result.cells);
  for (const { at } of result.reasons.filter((reason) => reason.because === 'protects')) {
    const count = countAt(family, at);
    const found = result.reasons
      .filter((reason) => reason.because === 'small')
      .map((small) => attack(family, [...told, { at, count }], small.at));
    expect(found.some(({ least, most }) => least > 1 || most < 4)).toBe(true);
  }
};
