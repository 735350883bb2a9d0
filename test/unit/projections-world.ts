import { parseInstant, systemClock } from '../../src/domain/clock.ts';
import { commitId, type PersonId, personId, streamId, unitId } from '../../src/domain/ids.ts';
import type { OrgView } from '../../src/domain/org.ts';
import { registryOf } from '../../src/engine/case-store.ts';
import type { ProcessDefinition } from '../../src/engine/process.ts';
import type { Commit, OutboxMessage, StoredEvent } from '../../src/log/commit.ts';
import { openSqliteEventLog } from '../../src/log/sqlite/event-log.ts';
import { caseScopeOf } from '../../src/policies/case-scope.ts';
import { audienceByPolicy } from '../../src/projections/audience.ts';
import { createCaseList } from '../../src/projections/case-list.ts';
import { deadlineBoard } from '../../src/projections/deadline-board.ts';
import { inbox } from '../../src/projections/inbox.ts';
import { outcomes } from '../../src/projections/outcomes.ts';
import type { Projection } from '../../src/projections/projection.ts';
import { projectCommits } from '../../src/projections/project-commits.ts';
import { openSqliteProjectionStore } from '../../src/projections/sqlite/store.ts';
import { openDatabase } from '../../src/sqlite/database.ts';
import { GroupWriter } from '../../src/sqlite/group-writer.ts';
import { smallOrg } from '../support/engine.ts';
import { loan } from '../support/processes/loan.ts';

/** A process that everybody who oversees may read; the loan is for some roles only. */
const lease: ProcessDefinition = { ...loan, id: 'lease', readers: [...loan.readers, { role: 'registrator' }] };

/** When everything in these tests happens unless it is told otherwise. */
export const NOON = parseInstant('2026-08-17T10:00:00Z');

/** A projection store in memory, and all that is in it as text, in order. */
export const openStore = () => {
  const db = openDatabase({ path: ':memory:', synchronous: 'NORMAL' });
  const store = openSqliteProjectionStore(db);
  const dump = () => ({
    documents: db.all<{ collection: string; key: string; doc: string }>(
      'SELECT collection, key, doc FROM documents ORDER BY collection, key',
    ),
    entries: db.all('SELECT index_name, group_name, sort, key FROM entries ORDER BY 1, 2, 3, 4'),
  });
  return { store, dump, close: () => db.close() };
};

/** A log in memory with the projections of it, brought up to date by hand. The organisation is the small one. */
export const openWorld = () => {
  const db = openDatabase({ path: ':memory:', synchronous: 'NORMAL' });
  const writer = new GroupWriter(db);
  const log = openSqliteEventLog({ db, writer, clock: systemClock });
  const { store, dump, close: closeStore } = openStore();
  const world = {
    ...{ log, store, dump },
    close: async (): Promise<void> => {
      await writer.close();
      db.close();
      closeStore();
    },
    org: smallOrg() as OrgView,
    /** New ones, that remember nothing. */
    projections: (): readonly Projection[] => [
      createCaseList({
        org: () => world.org,
        audience: audienceByPolicy({ log, registry: registryOf([loan, lease]), org: () => world.org }),
        processes: [loan, lease],
      }),
      deadlineBoard,
      outcomes,
      inbox,
    ],
    /** Appends and projects. */
    tell: async (
      stream: string,
      events: readonly StoredEvent[],
      messages: readonly OutboxMessage[] = [],
    ): Promise<Commit> => {
      const commit = await append(log, stream, events, messages);
      await projectCommits(store, own, [commit]);
      return commit;
    },
    scopeOf: (name: string) => scopeIn(world.org, name),
  };
  const own = world.projections();
  return world;
};

let drafts = 0;

/** Appends a commit that may follow anything. */
export const append = async (
  log: ReturnType<typeof openWorld>['log'],
  stream: string,
  events: readonly StoredEvent[],
  messages: readonly OutboxMessage[] = [],
): Promise<Commit> => {
  const draft = {
    streamId: streamId(stream),
    commitId: commitId(`d${(drafts += 1)}`),
    meta: { command: 'askForLoan', by: 'larare', as: 'personal', at: NOON, fingerprint: '' },
    ...{ events, messages },
  };
  const result = await log.append(draft, 'next');
  if (result.kind !== 'appended') throw new Error(result.kind);
  return result.commit;
};

/** The scope of a person of the small organisation. */
export const scopeIn = (org: OrgView, name: string) =>
  caseScopeOf({ kind: 'person', personId: personId(name) }, org, NOON);

/** The beginning of a loan case. */
export const opened = (caseId: string, more: Record<string, unknown> = {}): StoredEvent => ({
  type: 'CaseOpened',
  data: {
    caseId,
    caseNumber: `LAN-2026-${caseId}`,
    processId: 'loan',
    processVersion: 1,
    rulePack: 'new',
    policyVersion: 1,
    calendarVersion: 1,
    options: {},
    openedAt: NOON,
    reporterId: 'larare',
    unitId: 'al',
    incidentId: `i-${caseId}`,
    startData: { neededAt: '2026-08-17T07:30:00.000Z' },
    ...(more as object),
  },
});

/** Events of the engine, shortly. */
export const states = (active: readonly string[], isClosed = false): StoredEvent => ({
  type: 'StatesChanged',
  data: { active, entered: [], isClosed },
});
export const task = (taskId: string, people: readonly string[], type = 'TaskCreated'): StoredEvent => ({
  type,
  data: { taskId, name: 'main.asked', owner: 'rektor', personIds: people },
});
export const completed = (taskId: string): StoredEvent => ({ type: 'TaskCompleted', data: { taskId } });
export const deadline = (deadlineId: string, dueAt: string, ticks: readonly string[] = [dueAt]): StoredEvent => ({
  type: 'DeadlineSet',
  data: {
    deadlineId,
    ruleId: 'approve',
    plan: { dueAt, derivation: { startsAt: NOON }, ticks: ticks.map((at) => ({ kind: 'pass', at })) },
  },
});
export const ticked = (type: string, deadlineId: string, tick = 0, more: Record<string, string> = {}): StoredEvent => ({
  type,
  data: { deadlineId, ruleId: 'approve', tick, dueAt: NOON, from: 'owner', to: 'skolchef', ...more },
});
export const ended = (type: 'DeadlineMet' | 'DeadlineCancelled', deadlineId: string): StoredEvent => ({
  type,
  data: { deadlineId, ruleId: 'approve', isLate: false },
});
export const barring = (barred: readonly string[], restriction = 'none'): StoredEvent => ({
  type: 'AccessRestricted',
  data: { barred, restriction },
});
export const moved = (from: string, to: string): StoredEvent => ({ type: 'CaseMoved', data: { from, to } });
export const notice = (to: readonly string[], text = 'task.created'): OutboxMessage => ({
  kind: 'notify',
  data: { to, text, isUrgent: false },
});

export const who = (name: string): PersonId => personId(name);
export const at = unitId;
