import type { CaseId, UnitId } from '../domain/ids.ts';
import { type CaseScope, isInScope, isReportedBy } from '../policies/case-scope.ts';
import { officeOf } from './audience.ts';
import { CASES, type CaseDoc, hasTask, LATE, ofProcess, ofState, RUNNING, SEALED_REPORTS } from './case-doc.ts';
import { mergeWalk, type Page } from './merge-walk.ts';
import { outlooks } from './place-groups.ts';
import type { ProjectionReader } from './store.ts';

/** `mine`: a task waits for me; `reported`: I reported it; `late`: a deadline has passed and is not met; `running`: one runs and none has passed. */
export type CaseListView = 'mine' | 'open' | 'late' | 'running' | 'closed' | 'reported';

/** What page of which list. */
export interface CaseListQuery {
  readonly view: CaseListView;
  /** A school, an område or the huvudman. */
  readonly unitId?: UnitId | undefined;
  readonly processId?: string | undefined;
  /** State of the main region, exactly. */
  readonly state?: string | undefined;
  /** Whole number from 1. */
  readonly limit: number;
  /** @throws BadCursor when no list gave it. */
  readonly cursor?: string | undefined;
}

/** A page of rows and the cursor of the page after it, absent on the last. */
export type CasePage = Page<CaseDoc>;

const fits = (query: CaseListQuery, doc: CaseDoc): boolean =>
  (query.unitId === undefined || doc.placing.path.includes(query.unitId)) &&
  (query.processId === undefined || doc.processId === query.processId) &&
  (query.state === undefined || doc.state === query.state);

const narrow = (group: string, { processId, state }: CaseListQuery): string =>
  state !== undefined ? ofState(group, state) : processId !== undefined ? ofProcess(group, processId) : group;

/** Every group with cases that the scope may read: its places, and its own part in cases elsewhere. */
const readable = async (
  reader: ProjectionReader,
  scope: CaseScope,
  query: CaseListQuery,
): Promise<readonly string[]> => {
  const seen = await outlooks(reader, scope.keys, query.unitId);
  const places = seen.flatMap(({ groups }) => groups).map((group) => narrow(group, query));
  return [...places, ...scope.keys.filter((key) => officeOf(key) === undefined)];
};

interface Reading {
  readonly index: string;
  readonly order: 'ascending' | 'descending';
  readonly from?: string;
  readonly to?: string;
  readonly groups: (reader: ProjectionReader, scope: CaseScope, query: CaseListQuery) => Promise<readonly string[]>;
  readonly isSeen: (scope: CaseScope, doc: CaseDoc) => boolean;
}

const own = async (_: ProjectionReader, { personId }: CaseScope): Promise<readonly string[]> => [personId];

/** Late and open lists by due, late ones first and those without due last; closed and reported ones newest first. */
const READINGS = {
  open: { index: 'open', order: 'ascending', groups: readable, isSeen: isInScope },
  late: { index: 'open', order: 'ascending', ...LATE, groups: readable, isSeen: isInScope },
  running: { index: 'open', order: 'ascending', ...RUNNING, groups: readable, isSeen: isInScope },
  closed: { index: 'closed', order: 'descending', groups: readable, isSeen: isInScope },
  mine: {
    index: 'mine',
    order: 'ascending',
    groups: own,
    isSeen: (scope, doc) => isInScope(scope, doc) && hasTask(doc, scope.personId),
  },
  reported: { index: 'reported', order: 'descending', groups: own, isSeen: isReportedBy },
} as const satisfies Record<CaseListView, Reading>;

/** A page of the cases that the scope may see. Costs the page, not the number of cases. @throws BadCursor */
export const listCases = async (
  reader: ProjectionReader,
  scope: CaseScope,
  query: CaseListQuery,
): Promise<CasePage> => {
  const { groups, isSeen, ...walk }: Reading = READINGS[query.view];
  return mergeWalk(reader, CASES, {
    ...walk,
    groups: await groups(reader, scope, query),
    accept: (doc) => isSeen(scope, doc) && fits(query, doc),
    limit: query.limit,
    ...(query.cursor !== undefined && { after: query.cursor }),
  });
};

/** The row of a case, to anybody: ask `isInScope` first. For routes that decide by it, and for the live gateway. */
export const caseRowOf = (reader: ProjectionReader, caseId: CaseId): Promise<CaseDoc | undefined> =>
  reader.get(CASES, caseId);

/** The sealed half of the report, for `vault.open(caseId, …)`; `undefined` when nothing in it was sealed. */
export const sealedReportOf = async (reader: ProjectionReader, caseId: CaseId): Promise<string | undefined> =>
  (await reader.get(SEALED_REPORTS, caseId))?.sealed;
