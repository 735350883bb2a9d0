import type { CaseRow } from '../../contract/wire.ts';
import { streamId } from '../../domain/ids.ts';
import { joinData } from '../../domain/sealing.ts';
import type { Instant } from '../../domain/clock.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import { type CaseScope, isInScope } from '../../policies/case-scope.ts';
import { knownDeadlines, taskOfRule } from '../../policies/known-deadlines.ts';
import { type CaseDoc, nextDue, tasksOf } from '../../projections/case-doc.ts';
import { sealedReportOf } from '../../projections/case-queries.ts';
import type { AppDeps } from '../deps.ts';
import type { Names } from './names.ts';
import { subjectOf, subjectView } from './subject.ts';

/** What rows are presented from, and for whom. */
export interface RowDeps extends Pick<AppDeps, 'vault' | 'directory' | 'projections' | 'processes' | 'engine'> {
  readonly scope: CaseScope;
  readonly at: Instant;
  readonly names: Names;
}

const subjectIn = async ({ projections, vault, processes }: RowDeps, doc: CaseDoc) => {
  const process = processes.find(({ id }) => id === doc.processId);
  const sealed = await sealedReportOf(projections, doc.caseId);
  const opened = sealed === undefined ? undefined : await vault.open(streamId(doc.caseId), sealed);
  return process && subjectOf(process, doc.command, joinData({}, opened));
};

/** The name of whom a case is about; undefined for those who may not read it, and always when the identity is protected. */
const subjectName = async (deps: RowDeps, doc: CaseDoc): Promise<string | undefined> => {
  if (doc.isProtected || !isInScope(deps.scope, doc)) return undefined;
  const subject = await subjectIn(deps, doc);
  const isHidden = deps.directory.person(subject?.personId as PersonId)?.isProtected === true;
  return isHidden ? undefined : subjectView(subject, deps.names)?.name;
};

/** When a task is due, by the limits that run in its state or by its own as planned work. */
const taskDueAt = (
  process: ProcessDefinition | undefined,
  { deadlines }: CaseDoc,
  task: string,
): string | undefined => {
  const running = Object.values(deadlines);
  return nextDue(running.filter(({ ruleId }) => process !== undefined && taskOfRule(process, ruleId) === task))?.dueAt;
};

const NEVER = '9999';

/** What waits for somebody in the case, what is due first before the others. */
const myTasksIn = ({ scope, processes }: RowDeps, doc: CaseDoc): string[] => {
  const process = processes.find(({ id }) => id === doc.processId);
  return tasksOf(doc, scope.personId)
    .map((name) => ({ name, dueAt: taskDueAt(process, doc, name) ?? NEVER }))
    .sort((one, other) => (one.dueAt < other.dueAt ? -1 : Number(one.dueAt > other.dueAt)))
    .map(({ name }) => name);
};

/** What is due in the case as far as the reader may know. */
const dueFor = async ({ processes, directory, engine, scope, at }: RowDeps, doc: CaseDoc) => {
  const knowing = { processes, org: directory.org(), at, load: engine.load };
  const known = Object.values(await knownDeadlines(knowing, scope, doc));
  const next = nextDue(known);
  return {
    ...(next !== undefined && { dueAt: next.dueAt, dueRuleId: next.ruleId }),
    isLate: known.some(({ isPassed }) => isPassed),
  };
};

/** A case in a list. */
export const caseRow = async (deps: RowDeps, doc: CaseDoc): Promise<CaseRow> => {
  const { caseId, caseNumber, processId, unitId, state, openedAt, legalClockAt, version } = doc;
  const subject = await subjectName(deps, doc);
  const myTasks = myTasksIn(deps, doc);
  return {
    caseId,
    caseNumber,
    processId,
    unitId,
    unitName: deps.names.unit(unitId),
    state,
    openedAt,
    legalClockAt,
    ...(await dueFor(deps, doc)),
    isClosed: doc.isClosed,
    isMine: myTasks.length > 0,
    myTasks,
    isProtected: doc.isProtected,
    ...(subject !== undefined && { subject }),
    fields: doc.fields,
    version,
  };
};
