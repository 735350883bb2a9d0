import { describe, expect, test } from 'vitest';
import type { Dimension, Family } from '../../src/statistics/disclosure/family.ts';
import { suppress } from '../../src/statistics/disclosure/suppress.ts';
import { attack, toldOf } from '../support/disclosure-attack.ts';
import {
  because,
  everyNode,
  expectHidden,
  expectNeeded,
  grid,
  month,
  place,
  row,
  tableOf,
  unit,
  withheld,
} from './disclosure-fixture.ts';

describe('what is refused', () => {
  const refused = (family: Family): void => expect(() => suppress(family)).toThrow(RangeError);

  test('STAT-1 is what is no count', () => {
    for (const count of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2e9]) refused(row(unit, [count]));
  });

  test('STAT-1 is a count that is said twice, or not at a leaf', () => {
    const at = { unit: 'a' };
    refused(row(unit, [], { counts: [{ at, count: 1 }, { at, count: 1 }] })); // biome-ignore format: beside each other
    refused(row(unit, [], { counts: [{ at: {}, count: 1 }] }));
  });

  test('STAT-1 is what is unknown, or there twice', () => {
    refused(row(unit, [], { counts: [{ at: { unit: 'x' }, count: 1 }] }));
    refused(row(unit, [], { counts: [{ at: { unit: 'a', year: '1' }, count: 1 }] }));
    refused(row(unit, [], { tables: [{ year: ['*'] }] }));
    refused(row({ id: 'unit', leaves: ['a', 'a'] }, []));
    refused(row({ id: 'unit', leaves: [] }, []));
    refused(row({ id: 'unit', leaves: ['a'], groups: [{ id: 'g', of: ['x'] }] }, []));
    refused({ ...row(unit, []), dimensions: [unit, unit] });
  });

  test('STAT-1 is a count where there can be none, and a number that was another before', () => {
    refused(row(unit, [1], { impossible: [{ unit: 'a' }] }));
    refused(row(unit, [1], { earlier: [{ at: {}, count: 2 }] }));
  });

  test('STAT-1 is one place as two numbers', () => {
    const twice = [2, 1].map((count) => ({ at: { unit: 'a' }, count }));
    refused(row(unit, [1], { earlier: twice }));
    refused(row(unit, [1], { populations: twice }));
  });

  test('STAT-1 is a threshold that hides nothing', () => {
    for (const threshold of [1, 0, 2.5, Number.NaN])
      expect(() => suppress(row(unit, [1]), { threshold })).toThrow(RangeError);
  });

  test('STAT-1 is more than can be worked with', () => {
    const many = (id: string): Dimension => ({ id, leaves: Array.from({ length: 1001 }, (_, at) => `${id}${at}`) });
    refused(grid(many('one'), many('other'), []));
  });
});

describe('nothing', () => {
  test('STAT-5 to count by leaves one number, which is told or not', () => {
    const only = (count: number): Family => ({ dimensions: [], tables: [{}], counts: [{ at: {}, count }] });
    expect(suppress(only(5)).cells).toEqual([{ at: {}, isWithheld: false, count: 5 }]);
    expect(suppress(only(4)).cells).toEqual([{ at: {}, isWithheld: true }]);
  });

  test('STAT-7 to publish is no cells', () => {
    expect(suppress(row(unit, [3], { tables: [] })).cells).toEqual([]);
  });

  test('STAT-3 counted is zeros, of which all may be told, and none where zeros are small', () => {
    expect(withheld(suppress(row(unit, [])))).toEqual([]);
    const family = row(unit, []);
    const result = suppress(family, { zeros: 'withhold' });
    expect(withheld(result)).toEqual([...unit.leaves, '*']);
    expectHidden(family, result, 0, 4);
  });
});

describe('a row', () => {
  test('STAT-2 STAT-5 takes a partner along with its one small cell, the one that costs least', () => {
    const family = row(unit, [3, 12, 9, 30]);
    const result = suppress(family);
    expect(because(result, 'small')).toEqual(['a']);
    expect(because(result, 'protects')).toEqual(['c']);
    expectHidden(family, result);
    expectNeeded(family, result);
  });

  test('STAT-2 is published whole where nothing is small', () => {
    expect(withheld(suppress(row(unit, [5, 0, 9, 30])))).toEqual([]);
  });

  test('STAT-2 takes along what is seen against too few, however many they are', () => {
    const family = row(unit, [20, 12, 9, 30], { populations: [{ at: { unit: 'a' }, count: 4 }] });
    const result = suppress(family);
    expect(because(result, 'small')).toEqual(['a']);
    expectHidden(family, result, 16, 20);
  });

  test('STAT-2 follows the threshold that is chosen', () => {
    const family = row(unit, [9, 12, 15, 30]);
    expectHidden(family, suppress(family, { threshold: 10 }), 1, 9);
  });

  test('STAT-3 shows a zero, or withholds it', () => {
    const family = row(unit, [0, 12, 9, 30]);
    expect(withheld(suppress(family))).toEqual([]);
    const result = suppress(family, { zeros: 'withhold' });
    expect(because(result, 'small')).toEqual(['a']);
    expectHidden(family, result, 0, 4);
  });

  test('STAT-4 has two small cells whose sum says too much: a third goes too', () => {
    const family = row(unit, [2, 3, 9, 30]);
    const result = suppress(family);
    expectHidden(family, result);
    const few = row(unit, [1, 1, 9, 30]);
    expect(because(suppress(few), 'protects').length).toBe(1);
    expectHidden(few, suppress(few));
  });

  test('STAT-5 withholds the total where all is small', () => {
    const family = row(unit, [1, 1, 0, 1]);
    const result = suppress(family);
    expect(withheld(result)).toContain('*');
    expectHidden(family, result);
  });

  test('STAT-5 with a complement “all but one” loses that too', () => {
    const but: Dimension = { ...unit, groups: [{ id: 'all but a', of: ['b', 'c', 'd'] }] };
    const family = row(but, [3, 12, 9, 30]);
    const result = suppress(family);
    expect(withheld(result)).toContain('all but a');
    expectHidden(family, result);
  });

  test('STAT-5 with one leaf has nothing to tell', () => {
    const family = row({ id: 'unit', leaves: ['a'] }, [3]);
    expect(withheld(suppress(family))).toEqual(['a', '*']);
  });
});

describe('rows and columns', () => {
  test('STAT-5 go in rectangles', () => {
    const family = grid(unit, month, [[3, 20, 21], [22, 12, 25], [26, 27, 28], [29, 30, 31]]); // biome-ignore format: a table
    const result = suppress(family);
    expect(withheld(result)).toHaveLength(4);
    expectHidden(family, result);
    expectNeeded(family, result);
  });

  test('STAT-5 of two by two are withheld whole, their margins published', () => {
    const family = grid(place, { id: 'sex', leaves: ['f', 'm'] }, [[3, 9], [8, 30]]); // biome-ignore format: a table
    const result = suppress(family);
    expect(withheld(result)).toEqual(['yard f', 'yard m', 'hall f', 'hall m']);
    expectHidden(family, result);
    expectNeeded(family, result);
  });

  test('STAT-5 that are small all over are hidden with all their margins that are', () => {
    const family = grid(unit, month, [[1, 0, 1], [0, 1, 0], [1, 1, 0], [0, 0, 1]]); // biome-ignore format: a table
    expectHidden(family, suppress(family));
  });

  test('STAT-6 of several tables are one publication', () => {
    const family: Family = {
      ...grid(unit, month, [[3, 20, 21], [22, 12, 25], [26, 27, 28], [29, 30, 31]]), // biome-ignore format: a table
      tables: [
        { unit: [...unit.leaves, '*'], month: ['aug', '*'] },
        { unit: ['a'], month: ['sep', 'okt'] },
      ],
    };
    expectHidden(family, suppress(family));
  });

  test('STAT-7 need no full crossing to be published: only what is told is withheld', () => {
    const family: Family = {
      ...grid(unit, month, [[3, 0, 0], [10, 12, 25], [26, 27, 28], [29, 30, 31]]), // biome-ignore format: a table
      tables: [tableOf(unit), tableOf(month)],
    };
    const result = suppress(family);
    expect(because(result, 'small')).toEqual(['a']);
    expectHidden(family, result);
  });

  test('STAT-7 that are not published are guarded where that is asked for', () => {
    const open: Family = {
      ...grid(unit, month, [[3, 9, 0], [10, 12, 0], [26, 27, 0], [29, 30, 0]]), // biome-ignore format: a table
      tables: [tableOf(unit, { ...month, leaves: ['aug', 'sep'] })],
    };
    const family = {
      ...open,
      tables: [{ unit: everyNode(unit), month: ['sep', '*'] }],
      guarded: [{ unit: ['a'], month: ['aug'] }],
    };
    const result = suppress({ ...family, impossible: [{ month: 'okt' }] });
    const told = toldOf(family, result.cells);
    const known = attack({ ...family, impossible: [{ month: 'okt' }] }, told, { unit: 'a', month: 'aug' });
    expect(known.least).toBeLessThanOrEqual(1);
    expect(known.most).toBeGreaterThanOrEqual(4);
  });
});
