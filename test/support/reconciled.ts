import { instantOf, parseInstant } from '../../src/domain/clock.ts';
import { type CaseId, commitId, streamId, unitId } from '../../src/domain/ids.ts';
import type { Commit, StoredEvent } from '../../src/log/commit.ts';
import { createCaseList } from '../../src/projections/case-list.ts';
import { projectCommits } from '../../src/projections/project-commits.ts';
import type { Projection } from '../../src/projections/projection.ts';
import { type ReconciliationQuery, readEntries } from '../../src/projections/read-reconciliation.ts';
import { createReported } from '../../src/projections/reported.ts';
import { createStatistics } from '../../src/projections/statistics.ts';
import type { Entry } from '../../src/reconciliation/account.ts';
import { type Reconciled, reconcile } from '../../src/reconciliation/reconcile.ts';
import { krankning } from '../../workflows/krankning/index.ts';
import { openStore } from '../unit/projections-world.ts';
import { inventedOrg } from './counted.ts';

/** What may happen in a case; a move says where to. */
export type Step = 'close' | 'reopen' | 'annul' | 'merge' | 'unmerge' | 'hide' | { readonly to: number };

const SCHOOLS = 3;
const FIRST = Date.parse(parseInstant('2026-03-02T10:00:00Z'));
const HOUR_MS = 3_600_000;

export const org = inventedOrg(SCHOOLS);
export const units = new Set(org.below(unitId('kommun')));

const form = (type: string): StoredEvent => ({ type, data: { form: {}, facts: {} } });
const closed = (isClosed: boolean): StoredEvent => ({
  type: 'StatesChanged',
  data: { active: [], entered: [], isClosed },
});

const eventsOf = (step: Step): readonly StoredEvent[] => {
  if (typeof step === 'object') return [{ type: 'CaseMoved', data: { from: 'x', to: `school-${step.to % SCHOOLS}` } }];
  switch (step) {
    case 'close':
      return [closed(true)];
    case 'reopen':
      return [closed(false)];
    case 'annul':
      return [form('AnnulmentConfirmed'), closed(true)];
    case 'merge':
      return [form('MergedInto'), closed(true)];
    case 'unmerge':
      return [form('MergeUndone'), closed(false)];
    case 'hide':
      return [{ type: 'AccessRestricted', data: { barred: [], restriction: 'aboveUnit' } }];
  }
};

const openingOf = (caseId: string, school: number, openedAt: string): StoredEvent => ({
  type: 'CaseOpened',
  data: {
    ...{ caseId, caseNumber: caseId, processId: 'krankning', unitId: `school-${school % SCHOOLS}`, openedAt },
    ...{ reporterId: 'p', incidentId: `i-${caseId}`, startData: {} },
  },
});

/** Where each case is reported, and what happens in it. */
export type Histories = readonly { readonly school: number; readonly steps: readonly Step[] }[];

/** The commits of all cases, each case's in order, one case's after another's in turn. */
export const commitsOf = (histories: Histories): readonly Commit[] => {
  const rounds = Math.max(0, ...histories.map(({ steps }) => steps.length + 1));
  const drafts = Array.from({ length: rounds }, (_, round) =>
    histories.flatMap(({ school, steps }, n) => {
      const at = instantOf(FIRST + n * 7 * HOUR_MS);
      const step = steps[round - 1];
      const events = round === 0 ? [openingOf(`c-${n}`, school, at)] : step && eventsOf(step);
      return events === undefined ? [] : [{ caseId: `c-${n}`, version: round + 1, events }];
    }),
  ).flat();
  return drafts.map(({ caseId, version, events }, n): Commit => {
    const at = instantOf(FIRST + n * HOUR_MS);
    return {
      ...{ streamId: streamId(caseId), commitId: commitId(`k-${n}`), version, position: n + 1, events },
      ...{ recordedAt: at, previousHash: '', hash: '', messages: [] },
      meta: { command: 'report', by: 'p', as: 'personal', at },
    };
  });
};

/** The three that say where a case is. */
export const PARTS = {
  list: createCaseList({ org: () => org, audience: () => Promise.resolve([]), processes: [krankning] }),
  statistics: createStatistics([krankning]),
  reported: createReported([krankning]),
} as const satisfies Record<string, Projection>;

/** A projection that passes over some commits, as if they had never come. */
export const without = (projection: Projection, isLost: (commit: Commit) => boolean): Projection => ({
  ...projection,
  project: async (commit, writer) => (isLost(commit) ? undefined : projection.project(commit, writer)),
});

/** The three on a store in memory, and what is compared in it. */
export const openReconciled = () => {
  const { store, close, dump } = openStore();
  const entries = async (more: Partial<ReconciliationQuery> = {}): Promise<readonly Entry[]> => {
    const counted = new Map([['krankning', krankning.statistics!]]);
    const query = { counted, units, isSeen: () => true, hidden: new Set<CaseId>(), ...more };
    const found: Entry[] = [];
    for await (const entry of readEntries(store, query)) found.push(entry);
    return found;
  };
  return {
    ...{ store, close, dump, entries },
    project: async (commits: readonly Commit[], parts: Readonly<Record<string, Projection>> = PARTS, size = 50) => {
      for (let from = 0; from < commits.length; from += size)
        await projectCommits(store, Object.values(parts), commits.slice(from, from + size));
    },
    reconciled: async (more?: Partial<ReconciliationQuery>): Promise<Reconciled> => reconcile(await entries(more)),
  };
};
