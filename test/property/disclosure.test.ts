import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dimension, Family, Options, Suppressed, Table, Where } from '../../src/statistics/disclosure/family.ts';
import { suppress } from '../../src/statistics/disclosure/suppress.ts';
import { attack, countAt, isPossible, toldOf } from '../support/disclosure-attack.ts';

const ids = (name: string, length: number): string[] => Array.from({ length }, (_, at) => `${name}${at}`);

const dimension = (name: string, most: number): fc.Arbitrary<Dimension> =>
  fc.integer({ min: 1, max: most }).chain((length) =>
    fc.array(fc.subarray(ids(name, length), { minLength: 1 }), { maxLength: 3 }).map((groups) => ({
      id: name,
      leaves: ids(name, length),
      groups: groups.map((of, at) => ({ id: `${name}g${at}`, of })),
    })),
  );

const dimensions: fc.Arbitrary<readonly Dimension[]> = fc.oneof(
  dimension('u', 6).map((one) => [one]),
  fc.tuple(dimension('u', 5), dimension('m', 4)),
  fc.tuple(dimension('u', 3), dimension('m', 3), dimension('t', 2)),
);

const tableOver = (over: readonly Dimension[]): fc.Arbitrary<Table> =>
  fc
    .tuple(
      ...over.map(({ leaves, groups = [] }) =>
        fc.subarray([...leaves, ...groups.map(({ id }) => id), '*'], { minLength: 1 }),
      ),
    )
    .map((nodes) => Object.fromEntries(over.map(({ id }, at) => [id, nodes[at] ?? []])));

const wholeTable = (over: readonly Dimension[]): Table =>
  Object.fromEntries(
    over.map(({ id, leaves, groups = [] }) => [id, [...leaves, ...groups.map((group) => group.id), '*']]),
  );

/** Each place that is made of one leaf of each dimension. */
const placesOf = (over: readonly Dimension[]): readonly Where[] =>
  over.reduce<readonly Where[]>(
    (rows, { id, leaves }) => rows.flatMap((row) => leaves.map((leaf) => ({ ...row, [id]: leaf }))),
    [{}],
  );

const number = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.integer({ min: 0, max: 40 }));

const families: fc.Arbitrary<Family> = dimensions.chain((over) => {
  const places = placesOf(over);
  return fc
    .record({
      tables: fc.oneof(fc.constant([wholeTable(over)]), fc.array(tableOver(over), { minLength: 1, maxLength: 3 })),
      numbers: fc.array(number, { minLength: places.length, maxLength: places.length }),
      guarded: fc.oneof(fc.constant([]), fc.constant([wholeTable(over)])),
      populations: fc.array(fc.tuple(fc.constantFrom(...places), fc.integer({ min: 0, max: 9 })), { maxLength: 2 }),
      few: fc.oneof(fc.constant<Where[]>([]), fc.subarray([...places], { maxLength: Math.min(2, places.length) })),
    })
    .map(({ tables, numbers, guarded, populations, few }) => ({
      dimensions: over,
      tables,
      guarded,
      counts: places.map((at, on) => ({ at, count: numbers[on] ?? 0 })),
      populations: populations.slice(0, 1).map(([at, count]) => ({ at, count })),
      impossible: few.filter((at) => numbers[places.indexOf(at)] === 0),
    }));
});

const nameOf = (at: Where): string => JSON.stringify(Object.entries(at).sort());

/** Every place of the tables, each once. */
const placesIn = ({ dimensions: over }: Family, tables: readonly Table[]): readonly Where[] => {
  const places = tables.flatMap((table) =>
    over.reduce<readonly Where[]>(
      (rows, { id }) =>
        rows.flatMap((row) => (table[id] ?? ['*']).map((node) => (node === '*' ? row : { ...row, [id]: node }))),
      [{}],
    ),
  );
  return [...new Map(places.map((at) => [nameOf(at), at])).values()];
};

const isSeenAgainstFew = ({ populations = [] }: Family, at: Where): boolean =>
  populations.some((one) => one.count > 0 && one.count < 5 && nameOf(one.at) === nameOf(at));

/** Small cells, published or guarded, of which the judge knows more than is promised; without those that are said to be unprotected. */
const exposed = (family: Family, result: Suppressed, lowest: number): readonly Where[] => {
  const given = new Set(result.unprotected.map(nameOf));
  const told = toldOf(family, result.cells);
  return placesIn(family, [...family.tables, ...(family.guarded ?? [])]).filter((at) => {
    const count = countAt(family, at);
    const isOfFew = isSeenAgainstFew(family, at);
    if (given.has(nameOf(at)) || !isPossible(family, at) || (!isOfFew && (count >= 5 || count < lowest))) return false;
    const { least, most } = attack(family, told, at);
    return least > Math.min(count, Math.max(lowest, count - 4)) || most < Math.max(count, 4);
  });
};

/** A family, and tables that are published of it later. */
const series = families.chain((family) =>
  fc.tuple(fc.constant(family), fc.array(tableOver(family.dimensions), { minLength: 1, maxLength: 2 })),
);

/** A dimension with its total, and groups that lie beside each other. */
const rows: fc.Arbitrary<Family> = fc
  .tuple(fc.array(number, { minLength: 2, maxLength: 8 }), fc.nat())
  .map(([numbers, cut]) => {
    const leaves = ids('u', numbers.length);
    const middle = cut % (numbers.length + 1);
    const halves = [leaves.slice(0, middle), leaves.slice(middle)].filter(
      ({ length }) => length > 0 && length < leaves.length,
    );
    const one = { id: 'u', leaves, groups: halves.map((of, at) => ({ id: `g${at}`, of })) };
    return {
      dimensions: [one],
      tables: [wholeTable([one])],
      counts: numbers.map((count, at) => ({ at: { u: `u${at}` }, count })),
    };
  });

const options: fc.Arbitrary<Options> = fc.constantFrom({}, { zeros: 'withhold' as const });

describe('any family', () => {
  test('STAT-4 STAT-5 tells the judge of no small cell more than that it is small', () =>
    fc.assert(
      fc.property(families, options, (family, some) => {
        const result = suppress(family, some);
        if ((family.impossible ?? []).length === 0) expect(result.unprotected).toEqual([]);
        expect(exposed(family, result, some.zeros ? 0 : 1)).toEqual([]);
      }),
    ));

  test('STAT-2 tells no small number, and of what it tells the true one', () =>
    fc.assert(
      fc.property(families, (family) => {
        for (const cell of suppress(family).cells) {
          if (cell.isWithheld) continue;
          expect(cell.count).toBe(countAt(family, cell.at));
          expect(cell.count === 0 || cell.count >= 5).toBe(true);
        }
      }),
    ));

  test('STAT-10 that is published after another tells no more together with it', () =>
    fc.assert(
      fc.property(series, ([first, tables]) => {
        const earlier = toldOf(first, suppress(first).cells);
        const family = { ...first, tables, earlier, guarded: [...first.tables, ...(first.guarded ?? [])] };
        const result = suppress(family);
        expect(exposed(family, result, 1)).toEqual([]);
      }),
    ));

  test('STAT-9 of one dimension withholds nothing that the judge finds needless', () =>
    fc.assert(
      fc.property(rows, (family) => {
        const result = suppress(family);
        const told = toldOf(family, result.cells);
        const needless = result.reasons.filter(({ at, because }) => {
          const more = { ...family, earlier: [...told, { at, count: countAt(family, at) }] };
          return because === 'protects' && exposed(more, { ...result, cells: [] }, 1).length === 0;
        });
        expect(needless).toEqual([]);
      }),
    ));

  test('STAT-11 has one answer', () =>
    fc.assert(
      fc.property(families, (family) => {
        expect(suppress({ ...family, counts: family.counts.toReversed() })).toEqual(suppress(family));
      }),
    ));
});
