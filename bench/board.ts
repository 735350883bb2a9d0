import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { caseId } from '../src/domain/ids.ts';
import { krankning } from '../workflows/krankning/index.ts';
import * as present from '../src/http/presenters/statistics.ts';
import { projectCommits } from '../src/projections/project-commits.ts';
import type { Projection } from '../src/projections/projection.ts';
import { readSums } from '../src/projections/read-statistics.ts';
import { openSqliteProjectionStore } from '../src/projections/sqlite/store.ts';
import { createStatistics } from '../src/projections/statistics.ts';
import { CUBE, type CubeDoc, cubeKey, WHOLE } from '../src/projections/statistics-doc.ts';
import type { Office } from '../src/statistics/sight.ts';
import type { ProjectionStore } from '../src/projections/store.ts';
import { openDatabase } from '../src/sqlite/database.ts';
import { changeOf } from '../src/statistics/change-of.ts';
import { type Cells, contributions } from '../src/statistics/contributions.ts';
import { type Change, factAsOf } from '../src/statistics/fact.ts';
import { type Period, parsePeriod, previousOf } from '../src/statistics/periods.ts';
import { amongAll } from '../src/statistics/sums.ts';
import { huvudman, inventedCommits, inventedOrg, rektorOf, rowsOnly, skolchefOf } from '../test/support/counted.ts';
import type { Part } from './figures.ts';

const SCHOOLS = 300;
const DAYS = 1000;
/** So many lives are invented; each is counted as often as the goal asks, for what is measured is the sum. */
const LIVES = 10_000;
const CASES = 1_000_000;
const TIMES = 30;

const statistics = krankning.statistics!;
const org = inventedOrg(SCHOOLS);

/** By key of its document what all cases of it add. */
const cubeOfMany = (): ReadonlyMap<string, CubeDoc> => {
  const changes = new Map<string, Change[]>();
  for (const { streamId, events, recordedAt } of inventedCommits({
    cases: LIVES,
    schools: SCHOOLS,
    days: DAYS,
    seed: 3,
  })) {
    const before = changes.get(streamId) ?? [];
    const openedAt = before[0]?.at ?? recordedAt;
    const known = factAsOf({ caseId: caseId(streamId), processId: krankning.id, openedAt, changes: before });
    const change = changeOf(statistics, known, { events, at: recordedAt, sight: 'none/*' });
    changes.set(streamId, change === undefined ? before : [...before, change]);
  }
  const docs = new Map<string, CubeDoc & { readonly cells: Record<string, number> }>();
  const add = (place: Omit<CubeDoc, 'cells'>, cells: Cells): void => {
    const key = cubeKey(place);
    const doc = docs.get(key) ?? { ...place, cells: {} };
    for (const [cell, count] of Object.entries(cells)) doc.cells[cell] = (doc.cells[cell] ?? 0) + count;
    docs.set(key, doc);
  };
  const all = [...changes];
  for (let n = 0; n < CASES; n += 1) {
    const [streamId, of] = all[n % LIVES]!;
    const state = factAsOf({ caseId: caseId(streamId), processId: krankning.id, openedAt: of[0]!.at, changes: of })!;
    const { month, cells } = contributions(statistics, state);
    // Every round of the same lives is at other schools.
    const unitId = rektorOf((n * 7 + Math.floor(n / LIVES)) % SCHOOLS).unitId;
    const sight = n % 20 === 0 ? 'aboveUnit/*' : 'none/*';
    add({ processId: krankning.id, unitId, sight, month }, cells);
    add({ processId: krankning.id, unitId: WHOLE, sight, month }, amongAll(unitId, cells));
  }
  return docs;
};

const firstView = async (store: ProjectionStore, office: Office, period: Period) => {
  const units = new Set(org.below(office.unitId));
  const query = { processId: krankning.id, statistics, units, org, offices: [office], hidden: new Set<never>() };
  const now = await readSums(store, { ...query, period });
  const before = await readSums(store, { ...query, period: previousOf(period) });
  const shown = { process: krankning, statistics, lang: 'sv' as const };
  return JSON.stringify([
    present.totalsView(now, 100_000),
    present.trendView(period, now, previousOf(period), before),
    present.dimensionsView(shown, now),
    present.heatMapsView(shown, now),
    present.funnelView(shown, now),
    present.leadTimesView(shown, now),
    present.withinPolicyView(shown, now),
    present.outcomesView(shown, now),
  ]);
};

const timed = async (name: string, work: () => Promise<unknown>) => {
  const took: number[] = [];
  for (let n = 0; n < TIMES; n += 1) {
    const from = performance.now();
    await work();
    took.push(performance.now() - from);
  }
  took.sort((a, b) => a - b);
  return { name, p50Ms: Math.round(took[TIMES >> 1]! * 10) / 10, p99Ms: Math.round(took.at(-1)! * 10) / 10 };
};

const open = (folder: string, name: string) => {
  const db = openDatabase({ path: join(folder, name), synchronous: 'NORMAL' });
  return { db, store: openSqliteProjectionStore(db) };
};

/** Commits a second that are projected, in units of work as the relay makes them when there is much to do. */
const projectedPerSecond = async (
  folder: string,
  name: string,
  projections: readonly Projection[],
): Promise<number> => {
  const commits = inventedCommits({ cases: 1000, schools: 20, days: 300, seed: 5 });
  const { db, store } = open(folder, name);
  const from = performance.now();
  for (let at = 0; at < commits.length; at += 256)
    await projectCommits(store, projections, commits.slice(at, at + 256));
  const seconds = (performance.now() - from) / 1000;
  db.close();
  return Math.round(commits.length / seconds);
};

/** The board of a million cases: its first view at the huvudman and at a school, and what counting costs each commit. */
export const benchBoard = async (): Promise<Part> => {
  const folder = mkdtempSync(join(tmpdir(), 'skyndsam-bench-'));
  try {
    const { db, store } = open(folder, 'board.db');
    const docs = cubeOfMany();
    await store.advance('projections', 1, async (writer) => {
      for (const [key, doc] of docs) writer.put(CUBE, key, doc);
    });
    const [year, half] = [parsePeriod('2026-2027')!, parsePeriod('2026-ht')!];
    const whole = await timed('first view of the huvudman, läsår, 1 000 000 cases', () =>
      firstView(store, huvudman, year),
    );
    const figures = [
      whole,
      await timed('first view of the huvudman, half-year', () => firstView(store, huvudman, half)),
      await timed('first view of an område of 150 schools, läsår', () => firstView(store, skolchefOf(0), year)),
      await timed('first view of a school, läsår', () => firstView(store, rektorOf(3), year)),
    ];
    db.close();
    const without = await projectedPerSecond(folder, 'without.db', [rowsOnly]);
    const counted = await projectedPerSecond(folder, 'counted.db', [rowsOnly, createStatistics([krankning])]);
    return {
      figures: [
        ...figures,
        { name: `${docs.size} documents of ${SCHOOLS} schools` },
        {
          name: 'ms that counting costs each commit',
          p50Ms: Math.round((1000 / counted - 1000 / without) * 1000) / 1000,
        },
      ],
      ratios: [{ name: 'first view of the huvudman against 200 ms', ratio: whole.p50Ms / 200, goal: 'less than 1' }],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
