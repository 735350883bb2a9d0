import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { instantOf } from '../src/domain/clock.ts';
import { commitId, personId, streamId, type UnitId, unitId } from '../src/domain/ids.ts';
import type { OrgView } from '../src/domain/org.ts';
import type { Role } from '../src/domain/principal.ts';
import type { Unit } from '../src/domain/unit.ts';
import type { Commit, StoredEvent } from '../src/log/commit.ts';
import { createOrgView } from '../src/org/org-view.ts';
import { type CaseScope, caseScopeOf } from '../src/policies/case-scope.ts';
import { placingOf } from '../src/projections/audience.ts';
import { createCaseList } from '../src/projections/case-list.ts';
import { listCases } from '../src/projections/case-queries.ts';
import { deadlineBoard } from '../src/projections/deadline-board.ts';
import { projectCommits } from '../src/projections/project-commits.ts';
import { readBoard } from '../src/projections/read-board.ts';
import { openSqliteProjectionStore } from '../src/projections/sqlite/store.ts';
import type { ProjectionStore } from '../src/projections/store.ts';
import { openDatabase } from '../src/sqlite/database.ts';

/** One question at two sizes, in milliseconds at the median, and how many times dearer the larger is. */
export interface ListFigure {
  readonly name: string;
  readonly smallMs: number;
  readonly largeMs: number;
  readonly ratio: number;
}

const SCHOOLS = 300;
const AREAS = 20;
const DAYS = 365;
const DAY_MS = 86_400_000;
const WARM_UP = 50;
const TIMES = 200;
const NOW = instantOf(Date.UTC(2026, 10, 22, 8));
const STATES = ['anmald', 'utredning', 'bedomning', 'uppfoljning'];

const unitOf = (id: string, kind: Unit['kind'], parentId: string | null): Unit => ({
  ...{ unitId: unitId(id), kind, name: id, skolformer: [] },
  parentId: parentId === null ? null : unitId(parentId),
});

/** One large school, so that its first page is full at either size; the others are alike. */
const schoolOf = (n: number): UnitId => unitId(`school-${n % 20 === 0 ? 0 : n % SCHOOLS}`);

const organisation = (): OrgView => {
  const held: readonly [string, Role, string][] = [
    ['rektor', 'rektor', 'school-0'],
    ['skolchef', 'skolchef', 'area-0'],
    ['handlaggare', 'handlaggare', 'kommun'],
  ];
  return createOrgView({
    units: [
      unitOf('kommun', 'huvudman', null),
      ...Array.from({ length: AREAS }, (_, n) => unitOf(`area-${n}`, 'omrade', 'kommun')),
      ...Array.from({ length: SCHOOLS }, (_, n) => unitOf(`school-${n}`, 'skolenhet', `area-${n % AREAS}`)),
    ],
    assignments: held.map(
      ([who, role, at]) => [personId(who), [{ role, unitId: unitId(at), from: instantOf(0), to: null }]] as const,
    ),
    delegations: [],
  });
};

const openedAt = (n: number): string => instantOf(Date.parse(NOW) - ((n * 37) % DAYS) * DAY_MS - (n % 977) * 60_000);
const dueAt = (n: number): string => instantOf(Date.parse(NOW) + (((n * 53) % 60) - 20) * DAY_MS + (n % 991) * 60_000);

const events = (n: number): readonly StoredEvent[] => {
  const id = `c-${n}`;
  const deadline = { deadlineId: 'd', ruleId: 'utred' };
  return [
    {
      type: 'CaseOpened',
      data: {
        ...{ caseId: id, caseNumber: `KR-2026-${n}`, processId: 'krankning', processVersion: 1, openedAt: openedAt(n) },
        ...{
          reporterId: `p-${n % 5000}`,
          unitId: schoolOf(n),
          incidentId: `i-${n}`,
          subject: `s-${n % 20_000}`,
          startData: {},
        },
      },
    },
    {
      type: 'StatesChanged',
      data: { active: [STATES[((n / 20) % 4) | 0] ?? ''], entered: [], isClosed: n % 10 === 9 },
    },
    {
      type: 'TaskCreated',
      data: { taskId: 't', name: 'utredning', owner: 'rektor', personIds: [`rektor-${n % SCHOOLS}`] },
    },
    {
      type: 'DeadlineSet',
      data: { ...deadline, plan: { dueAt: dueAt(n), ticks: [{ kind: 'pass', at: dueAt(n) }], derivation: {} } },
    },
    ...(dueAt(n) < NOW ? [{ type: 'DeadlinePassed', data: { ...deadline, tick: 0, dueAt: dueAt(n) } }] : []),
  ];
};

const commitOf = (n: number): Commit => ({
  ...{ streamId: streamId(`c-${n}`), commitId: commitId(`k-${n}`), version: 1, position: n + 1 },
  ...{ recordedAt: NOW, previousHash: '', hash: '', messages: [], events: events(n) },
  meta: { command: 'report', by: 'p', as: 'personal', at: NOW },
});

const fill = async (store: ProjectionStore, org: OrgView, cases: number): Promise<void> => {
  const audience = async ({ caseId }: { readonly caseId: string }): Promise<readonly string[]> => {
    const n = Number(caseId.slice(2));
    const { path } = placingOf(org, schoolOf(n), []);
    const kinds = ['unit', 'area', 'huvudman'];
    return [
      ...path.map((place, at) => `${kinds[at]}:${place}`),
      `person:rektor-${n % SCHOOLS}`,
      `reporter:p-${n % 5000}`,
    ];
  };
  const projections = [createCaseList({ org: () => org, audience, processes: [] }), deadlineBoard];
  for (let from = 0; from < cases; from += 256)
    await projectCommits(
      store,
      projections,
      Array.from({ length: Math.min(256, cases - from) }, (_, n) => commitOf(from + n)),
    );
};

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const before = performance.now();
  await work();
  return performance.now() - before;
};

/** Asks the two in turn, so that whatever else the machine does befalls both. */
const compare = async (
  name: string,
  small: () => Promise<unknown>,
  large: () => Promise<unknown>,
): Promise<ListFigure> => {
  const took: { small: number[]; large: number[] } = { small: [], large: [] };
  for (let n = 0; n < WARM_UP + TIMES; n += 1) {
    const [smallMs, largeMs] = [await timed(small), await timed(large)];
    if (n < WARM_UP) continue;
    took.small.push(smallMs);
    took.large.push(largeMs);
  }
  const [smallMs, largeMs] = [median(took.small), median(took.large)];
  return { name, smallMs, largeMs, ratio: largeMs / smallMs };
};

const questions = (store: ProjectionStore, org: OrgView) => {
  const scope = (name: string): CaseScope => caseScopeOf({ kind: 'person', personId: personId(name) }, org, NOW);
  const [rektor, skolchef, handlaggare] = ['rektor', 'skolchef', 'handlaggare'].map(scope) as [
    CaseScope,
    CaseScope,
    CaseScope,
  ];
  const page = { view: 'open', limit: 25 } as const;
  return {
    'first page, rektor': () => listCases(store, rektor, page),
    'first page, skolchef': () => listCases(store, skolchef, page),
    'first page, huvudman': () => listCases(store, handlaggare, page),
    'late, huvudman': () => listCases(store, handlaggare, { ...page, view: 'late' }),
    'one school and state, huvudman': () =>
      listCases(store, handlaggare, { ...page, unitId: unitId('school-0'), state: 'anmald', limit: 10 }),
    'board, rektor': () => readBoard(store, rektor, { at: NOW }),
    'board, skolchef': () => readBoard(store, skolchef, { at: NOW }),
    'board, huvudman': () => readBoard(store, handlaggare, { at: NOW }),
  };
};

const withStore = async <T>(work: (store: ProjectionStore) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'skyndsam-bench-'));
  const store = openSqliteProjectionStore(
    openDatabase({ path: join(folder, 'projections.db'), synchronous: 'NORMAL' }),
  );
  try {
    return await work(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Lists and boards at 1 000 and at 100 000 cases in 300 schools; and how many commits a second are projected. Scale 1 takes some minutes. */
export const benchLists = (scale = 1): Promise<{ figures: readonly ListFigure[]; projectedPerSecond: number }> =>
  withStore((small) =>
    withStore(async (large) => {
      const org = organisation();
      const cases = Math.round(100_000 * scale);
      await fill(small, org, 1_000);
      const filling = await timed(() => fill(large, org, cases));
      const [few, many] = [questions(small, org), questions(large, org)];
      const figures: ListFigure[] = [];
      for (const name of Object.keys(few) as (keyof typeof few)[])
        figures.push(await compare(name, few[name], many[name]));
      return { figures, projectedPerSecond: Math.round((cases / filling) * 1000) };
    }),
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { figures, projectedPerSecond } = await benchLists();
  console.table(figures);
  console.log(`${projectedPerSecond} commits projected a second`);
}
