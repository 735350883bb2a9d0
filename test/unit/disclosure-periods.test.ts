import { describe, expect, test } from 'vitest';
import type { Dimension, Family, Suppressed } from '../../src/statistics/disclosure/family.ts';
import { suppress } from '../../src/statistics/disclosure/suppress.ts';
import { attack, toldOf } from '../support/disclosure-attack.ts';
import { because, expectHidden, grid, month, row, tableOf, unit, withheld } from './disclosure-fixture.ts';

describe('levels and periods', () => {
  const areas: Dimension = {
    ...unit,
    groups: [{ id: 'north', of: ['a'] }, { id: 'south', of: ['b', 'c', 'd'] }], // biome-ignore format: beside each other
  };

  test('STAT-5 hide an område with a single school as they hide the school', () => {
    const family = row(areas, [3, 12, 9, 30]);
    const result = suppress(family);
    expect(withheld(result)).toEqual(expect.arrayContaining(['a', 'north', 'south']));
    expect(withheld(result)).not.toContain('*');
    expectHidden(family, result);
  });

  test('STAT-9 withhold within an område before its sum', () => {
    const two: Dimension = { ...unit, groups: [{ id: 'north', of: ['a', 'b'] }, { id: 'south', of: ['c', 'd'] }] }; // biome-ignore format: one line
    const result = suppress(row(two, [3, 80, 9, 30]));
    expect(withheld(result)).toEqual(['a', 'b']);
  });

  test('STAT-6 hide what two periods differ by', () => {
    const periods: Dimension = {
      ...month,
      groups: [{ id: 'aug-sep', of: ['aug', 'sep'] }, { id: 'aug-okt', of: ['aug', 'sep', 'okt'] }], // biome-ignore format: one line
    };
    const family: Family = {
      ...grid(unit, periods, [[8, 9, 2], [9, 9, 9], [20, 21, 22], [30, 31, 32]]), // biome-ignore format: a table
      tables: [{ unit: [...unit.leaves, '*'], month: ['aug-sep', 'aug-okt'] }],
      guarded: [{ unit: unit.leaves, month: month.leaves }],
    };
    const told = (result: Suppressed) => attack(family, toldOf(family, result.cells), { unit: 'a', month: 'okt' });
    const known = told(suppress(family));
    expect(known.least).toBeLessThanOrEqual(1);
    expect(known.most).toBeGreaterThanOrEqual(4);
  });

  test('STAT-8 know a unit that moved, and that there were none where it was not', () => {
    const moved: Dimension = {
      id: 'unit',
      leaves: ['a', 'b in aug', 'b later', 'c'],
      groups: [
        { id: 'b', of: ['b in aug', 'b later'] },
        { id: 'north', of: ['a', 'b in aug'] },
        { id: 'south', of: ['b later', 'c'] },
      ],
    };
    const family: Family = {
      ...grid(moved, month, [[20, 21, 22], [3, 0, 0], [0, 12, 14], [30, 31, 32]]), // biome-ignore format: a table
      tables: [{ unit: ['a', 'b', 'c', 'north', 'south', '*'], month: [...month.leaves, '*'] }],
      impossible: [
        { unit: 'b in aug', month: 'sep' },
        { unit: 'b in aug', month: 'okt' },
        { unit: 'b later', month: 'aug' },
      ],
    };
    const result = suppress(family);
    expect(withheld(result)).toContain('b aug');
    expectHidden(family, result);
  });
});

describe('what was published before', () => {
  test('STAT-10 cannot be taken back: more of the new is withheld', () => {
    const before = row(unit, [3, 12, 9, 30]);
    expect(withheld(suppress(before))).toEqual(['a', 'c']);
    const family = { ...before, earlier: [{ at: { unit: 'c' }, count: 9 }] };
    const result = suppress(family);
    expect(withheld(result)).toEqual(['a', 'b']);
    expectHidden(family, result);
  });

  test('STAT-10 that leaves no protection is said, and the cell still withheld', () => {
    const told = ['b', 'c', 'd'].map((id, at) => ({ at: { unit: id }, count: [12, 9, 30][at] ?? 0 }));
    const result = suppress(row(unit, [3, 12, 9, 30], { earlier: [...told, { at: {}, count: 54 }] }));
    expect(result.unprotected).toEqual([{ unit: 'a' }]);
    expect(withheld(result)).toEqual(['a']);
  });

  test('STAT-10 although it was small is not told again', () => {
    const result = suppress(row(unit, [3, 12, 9, 30], { earlier: [{ at: { unit: 'a' }, count: 3 }] }));
    expect(withheld(result)).toEqual(['a']);
    expect(result.unprotected).toEqual([{ unit: 'a' }]);
  });
});

describe('the answer', () => {
  test('STAT-11 is the same whatever order the counts come in', () => {
    const family = grid(unit, month, [[3, 20, 4], [22, 2, 25], [26, 27, 28], [1, 30, 31]]); // biome-ignore format: a table
    expect(suppress({ ...family, counts: family.counts.toReversed() })).toEqual(suppress(family));
  });

  test('STAT-12 that is published says of a cell that it is withheld, and neither why nor of what size', () => {
    const { cells } = suppress(row(unit, [3, 12, 9, 30]));
    for (const cell of cells.filter(({ isWithheld }) => isWithheld))
      expect(Object.keys(cell)).toEqual(['at', 'isWithheld']);
  });

  test('STAT-13 of fifty units, twelve months and six types protects each small cell', () => {
    const ids = (name: string, length: number) => Array.from({ length }, (_, at) => `${name}${at}`);
    const units = ids('u', 50);
    const months = ids('m', 12);
    const big: readonly Dimension[] = [
      {
        id: 'unit',
        leaves: units,
        groups: ids('o', 7).map((id, at) => ({ id, of: units.filter((_, on) => on % 7 === at) })),
      },
      { id: 'month', leaves: months, groups: [{ id: 'ht', of: months.slice(0, 5) }, { id: 'vt', of: months.slice(5) }] }, // biome-ignore format: one line
      { id: 'type', leaves: ids('t', 6) },
    ];
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const counts = units.flatMap((u) =>
      months.flatMap((m) => ids('t', 6).map((t) => ({ at: { unit: u, month: m, type: t }, count: next(4) * next(5) }))),
    );
    const result = suppress({ dimensions: big, tables: [tableOf(...big)], counts });
    expect(result.unprotected).toEqual([]);
    expect(result.cells).toHaveLength(58 * 15 * 7);
    expect(because(result, 'small').length).toBeGreaterThan(1000);
  });
});
