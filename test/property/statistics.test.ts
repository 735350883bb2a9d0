import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/domain/clock.ts';
import type { Commit } from '../../src/log/commit.ts';
import { projectCommits } from '../../src/projections/project-commits.ts';
import { type CountedQuery, readSums, readSumsFromFacts } from '../../src/projections/read-statistics.ts';
import { createStatistics } from '../../src/projections/statistics.ts';
import type { Office } from '../../src/statistics/sight.ts';
import { parsePeriod } from '../../src/statistics/periods.ts';
import { sumsAsJson } from '../../src/statistics/sums.ts';
import { krankning } from '../../workflows/krankning/index.ts';
import { huvudman, inventedCommits, inventedOrg, rektorOf, rowsOnly, school, skolchefOf } from '../support/counted.ts';
import { openStore } from '../unit/projections-world.ts';

/** The whole is 100 000: `COUNTED_CASES=100000 npx vitest run --project fast test/property/statistics.test.ts`; it takes long. */
const CASES = Number(process.env['COUNTED_CASES'] ?? 2000);
const SCHOOLS = 12;
/** For a hundred thousand on a machine that does other things too. */
const LONG = 3_600_000;
/** Units of work grow with the cases, or the largest would take an hour. */
const STEP = Math.ceil(CASES / 5000);

const commits = inventedCommits({ cases: CASES, schools: SCHOOLS, days: 500, seed: 7 });
const org = inventedOrg(SCHOOLS);
const projections = [rowsOnly, createStatistics([krankning])];
const units = new Set(org.below(huvudman.unitId));
const PERIODS = ['2025-2026', '2026-2027', '2025-ht', '2026-vt', '2025-11', '2026-07', '2030-2031'];

type Opened = ReturnType<typeof openStore>;

const project = async ({ store }: Opened, told: readonly Commit[], size: number): Promise<void> => {
  for (let from = 0; from < told.length; from += size)
    await projectCommits(store, projections, told.slice(from, from + size));
};
const asked = (period: string, offices: readonly Office[], more: Partial<CountedQuery> = {}): CountedQuery => ({
  ...{ processId: 'krankning', statistics: krankning.statistics!, period: parsePeriod(period)!, units, offices, org },
  hidden: new Set(),
  ...more,
});
const numbers = async (opened: Opened, query: CountedQuery): Promise<object> =>
  sumsAsJson(await readSums(opened.store, query));
/** All documents with their parts in the order of their names. */
const cubeOf = ({ dump }: Opened): readonly unknown[] =>
  dump()
    .documents.filter(({ collection }) => collection.startsWith('statistics'))
    .map(({ collection, key, doc }) => [collection, key, sorted(JSON.parse(doc))]);
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  );
};

const half = Math.floor(commits.length / 2);
const middle = commits[half]!.recordedAt;
const offices = [[huvudman], [skolchefOf(0)], [rektorOf(3)], [rektorOf(4), skolchefOf(1)]];
let one: Opened;
let asOfThen: readonly object[];

const allAsOf = (before: typeof middle): Promise<readonly object[]> =>
  Promise.all(PERIODS.flatMap((id) => offices.map((held) => numbers(one, asked(id, held, { before })))));

beforeAll(async () => {
  one = openStore();
  const until = commits.findIndex(({ recordedAt }) => recordedAt >= middle);
  await project(one, commits.slice(0, until), 7 * STEP);
  asOfThen = await allAsOf(middle);
  await project(one, commits.slice(until), 13 * STEP);
}, LONG);
afterAll(() => one.close());

describe(`${CASES} generated cases`, { timeout: LONG }, () => {
  test('STAT-20 counted commit by commit, and anew in one go, are the same to the digit', {
    timeout: LONG,
  }, async () => {
    const anew = openStore();
    await project(anew, commits, 4000);
    expect(cubeOf(anew)).toEqual(cubeOf(one));
    anew.close();
  });

  test('STAT-20 what is kept counted is what the facts add up to, for every office and period', async () => {
    for (const id of PERIODS)
      for (const held of offices)
        expect(await numbers(one, asked(id, held))).toEqual(
          sumsAsJson(await readSumsFromFacts(one.store, asked(id, held))),
        );
  });

  test('STAT-28 as of an instant is the same, byte for byte, after half of the commits have come since', async () => {
    expect(JSON.stringify(await allAsOf(middle))).toBe(JSON.stringify(asOfThen));
    expect(JSON.stringify(asOfThen)).toContain('opened');
  });

  test('STAT-28 as of an instant after all of them is now', async () => {
    const before = instantOf(Date.parse(commits.at(-1)!.recordedAt) + 1);
    for (const held of offices)
      expect(await numbers(one, asked('2025-2026', held, { before }))).toEqual(
        await numbers(one, asked('2025-2026', held)),
      );
  });
});

/** Counted once more from the commits, by other code. */
const plainly = (isSeen: (unit: string, restriction: string) => boolean) => {
  const cases = new Map<
    string,
    { unit: string; restriction: string; opened: string; isVoid: boolean; isClosed: boolean }
  >();
  for (const { streamId, events } of commits)
    for (const { type, data } of events) {
      if (type === 'CaseOpened')
        cases.set(streamId, { unit: String(data['unitId']), restriction: 'none', opened: String(data['openedAt']), isVoid: false, isClosed: false }); // biome-ignore format: one line
      const known = cases.get(streamId)!;
      if (type === 'CaseMoved') known.unit = String(data['to']);
      if (type === 'AccessRestricted') known.restriction = String(data['restriction']);
      if (type === 'StatesChanged') known.isClosed = data['isClosed'] === true;
      if (type === 'AnnulmentConfirmed') known.isVoid = true;
    }
  const wanted = [...cases.values()].filter(
    ({ unit, restriction, opened }) =>
      opened >= '2025-06-30T22' && opened < '2026-06-30T22' && isSeen(unit, restriction),
  );
  const cells = wanted.filter(({ isVoid }) => !isVoid);
  return {
    opened: cells.length,
    closed: cells.filter(({ isClosed }) => isClosed).length,
    voided: wanted.length - cells.length,
  };
};

describe('counted by other code too', () => {
  const totals = async (office: Office) => {
    const { all } = await readSums(one.store, asked('2025-2026', [office]));
    return { opened: all.get('opened') ?? 0, closed: all.get('closed') ?? 0, voided: all.get('voided') ?? 0 };
  };

  test('STAT-21 the huvudman counts every case', async () => {
    expect(await totals(huvudman)).toEqual(plainly(() => true));
  });

  test('STAT-29 a rektor counts those of the own unit, and none that is kept above it', async () => {
    for (let n = 0; n < SCHOOLS; n += 1)
      expect(await totals(rektorOf(n))).toEqual(plainly((unit, kept) => unit === school(n) && kept === 'none'));
    expect(plainly((_, kept) => kept !== 'none').opened).toBeGreaterThan(0);
  });

  test('STAT-29 a skolchef counts those of the område, but for what is kept above it', async () => {
    const isBelow = (unit: string): boolean => (org.below(skolchefOf(0).unitId) as readonly string[]).includes(unit);
    expect(await totals(skolchefOf(0))).toEqual(plainly((unit, kept) => isBelow(unit) && kept !== 'aboveArea'));
  });
});
