import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/domain/clock.ts';
import { projectCommits } from '../../src/projections/project-commits.ts';
import { publishedYears, readPublished } from '../../src/projections/read-published.ts';
import { factsOf } from '../../src/projections/read-statistics.ts';
import { createStatistics } from '../../src/projections/statistics.ts';
import { valuesOf, voidOf } from '../../src/statistics/contributions.ts';
import type { Count, Family, Where } from '../../src/statistics/disclosure/family.ts';
import { factAsOf } from '../../src/statistics/fact.ts';
import { monthOf } from '../../src/statistics/periods.ts';
import { type PublishedTables, publishTables } from '../../src/statistics/publish.ts';
import { policyLeafOf, publishedHalves, WITHIN_POLICY } from '../../src/statistics/publishable.ts';
import { isSeenAtUnit } from '../../src/statistics/sight.ts';
import { endOfDay } from '../../src/domain/calendar.ts';
import { krankning } from '../../workflows/krankning/index.ts';
import { huvudman, inventedCommits, inventedOrg, rowsOnly } from '../support/counted.ts';
import { attack, countAt, type Told } from '../support/disclosure-attack.ts';
import { openStore } from '../unit/projections-world.ts';

const SCHOOLS = 4;
const YEARS = ['2025-2026', '2026-2027'] as const;
/** When somebody looks: between the two publications of each läsår, after both, and years later. */
const LOOKS = ['2026-03-01', '2026-08-15', '2027-03-01', '2027-08-15', '2031-01-01'].map((day) =>
  parseInstant(`${day}T10:00:00Z`),
);
const LAST = LOOKS.at(-1)!;
const THRESHOLD = 5;

const statistics = krankning.statistics!;
const units = inventedOrg(SCHOOLS).below(huvudman.unitId);
const dimension = (id: string) => statistics.dimensions.find((one) => one.id === id)!;
const OF = { unit: 'unit', plats: 'plats', grund: 'grund', withinPolicy: WITHIN_POLICY } as const;

let opened: ReturnType<typeof openStore>;
let family: Family;
let told: readonly Told[];

const ask = (year: string, at: typeof LAST): Promise<PublishedTables> =>
  readPublished(opened.store, { processId: 'krankning', statistics, year, units, threshold: THRESHOLD, at });

/** What was true of all cases that may be published, each half-year on its own day: for the judge. */
const truth = async (): Promise<readonly Where[]> => {
  const cases: Where[] = [];
  for (const year of YEARS)
    for (const { half, period, asOf } of publishedHalves(year, LAST))
      for await (const { unitId, fact } of factsOf(opened.store, 'krankning', year, units)) {
        const state = factAsOf(fact, endOfDay(asOf));
        if (state?.unitId !== unitId || !period.months.includes(monthOf(fact.openedAt))) continue;
        if (!isSeenAtUnit(state.sight) || voidOf(statistics, state) !== undefined) continue;
        const leaf = (id: string) => valuesOf(state, dimension(id))[0] ?? '-';
        cases.push({ unit: unitId, plats: leaf('plats'), grund: leaf('grund'), withinPolicy: policyLeafOf(state), half: `${year} ${half}` }); // biome-ignore format: one line
      }
  return cases;
};

const leavesIn = (cases: readonly Where[], id: string): readonly string[] =>
  [...new Set(cases.map((one) => one[id] ?? ''))].sort();

const familyOf = (cases: readonly Where[]): Family => {
  const counts = new Map<string, { at: Where; count: number }>();
  for (const at of cases) {
    const key = JSON.stringify(at);
    counts.set(key, { at, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const halves = YEARS.flatMap((year) => [`${year} ht`, `${year} vt`]);
  return {
    dimensions: [
      ...Object.keys(OF).map((id) => ({ id, leaves: leavesIn(cases, id) })),
      { id: 'half', leaves: halves, groups: YEARS.map((year) => ({ id: year, of: [`${year} ht`, `${year} vt`] })) },
    ],
    tables: [],
    counts: [...counts.values()] as Count[],
  };
};

const halfAt = (year: string, half: string): string => (half === 'year' ? year : `${year} ${half}`);

const toldIn = (year: string, { totals, tables }: PublishedTables): readonly Told[] => [
  ...totals.flatMap(({ half, count }) => (count === null ? [] : [{ at: { half: halfAt(year, half) }, count }])),
  ...Object.keys(OF).flatMap((id) =>
    (tables.get(id) ?? []).flatMap(({ leaf, half, count }) =>
      count === null ? [] : [{ at: { [id]: leaf, half: halfAt(year, half) }, count }],
    ),
  ),
];

beforeAll(async () => {
  opened = openStore();
  const commits = inventedCommits({ cases: 170, schools: SCHOOLS, days: 660, seed: 11 });
  await projectCommits(opened.store, [rowsOnly, createStatistics([krankning])], commits);
  family = familyOf(await truth());
  const all: Told[] = [];
  for (const at of LOOKS) for (const year of YEARS) all.push(...toldIn(year, await ask(year, at)));
  told = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
});
afterAll(() => opened.close());

describe('STAT-30 everything that can be fetched in two läsår, by whoever fetches all of it', () => {
  test('is true, and the same whenever it is fetched', () => {
    for (const { at, count } of told) expect([at, countAt(family, at)]).toEqual([at, count]);
    const places = told.map(({ at }) => JSON.stringify(at));
    expect(new Set(places).size).toBe(places.length);
    expect(told.length).toBeGreaterThan(20);
  });

  test('gives away no number under five, of no unit, place or ground, in no half-year or läsår', () => {
    const periods = YEARS.flatMap((year) => [year, `${year} ht`, `${year} vt`]);
    const cells = Object.keys(OF).flatMap((id) =>
      (family.dimensions.find((one) => one.id === id)?.leaves ?? []).flatMap((leaf) =>
        periods.map((half): Where => ({ [id]: leaf, half })),
      ),
    );
    const small = cells.filter((at) => countAt(family, at) > 0 && countAt(family, at) < THRESHOLD);
    expect(small.length).toBeGreaterThan(10);
    for (const at of small) {
      const { least, most } = attack(family, told, at);
      expect({ at, isHidden: least <= 1 && most >= THRESHOLD - 1 }).toEqual({ at, isHidden: true });
    }
  });

  test('is of the läsår of which there is something, when a day has passed', async () => {
    expect(await publishedYears(opened.store, 'krankning', LAST)).toEqual(YEARS.toReversed());
    expect(await publishedYears(opened.store, 'krankning', parseInstant('2026-01-31T10:00:00Z'))).toEqual([]);
    expect(await publishedYears(opened.store, 'krankning', parseInstant('2026-01-31T23:00:00Z'))).toEqual([YEARS[0]]);
  });
});

describe('tables of a läsår', () => {
  const table = new Map([
    ['a', { ht: 9, vt: 2 }],
    ['b', { ht: 9, vt: 20 }],
    ['c', { ht: 9, vt: 30 }],
  ]);

  test('STAT-30 are none while a total of theirs is small', () => {
    const small = publishTables(
      { ht: 27, vt: 3 },
      new Map([['t', new Map([['a', { ht: 27, vt: 3 }]])]]),
      ['ht', 'vt'],
      5,
    );
    expect(small).toEqual({ tables: new Map(), totals: [{ half: 'ht', count: 27 }, { half: 'vt', count: null }, { half: 'year', count: null }] }); // biome-ignore format: one line
  });

  test('STAT-30 tell again what they told of the first half-year', () => {
    const first = publishTables({ ht: 27 }, new Map([['t', table]]), ['ht'], 5).tables.get('t')!;
    const both = publishTables({ ht: 27, vt: 52 }, new Map([['t', table]]), ['ht', 'vt'], 5).tables.get('t')!;
    expect(first.map(({ count }) => count)).toEqual([9, 9, 9]);
    for (const cell of first) expect(both).toContainEqual(cell);
    expect(both).toContainEqual({ leaf: 'a', half: 'vt', count: null });
    expect(both).toContainEqual({ leaf: 'a', half: 'year', count: null });
  });

  test('STAT-30 that do not add up are a bug', () => {
    expect(() => publishTables({ ht: 26 }, new Map([['t', table]]), ['ht'], 5)).toThrow(RangeError);
  });

  test('STAT-30 of nothing are empty', () => {
    expect(publishTables({}, new Map(), ['ht'], 5)).toEqual({ totals: [{ half: 'ht', count: 0 }], tables: new Map() });
  });
});
