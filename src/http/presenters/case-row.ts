import type { CaseRow } from '../../contract/wire.ts';
import { streamId } from '../../domain/ids.ts';
import { joinData } from '../../domain/sealing.ts';
import type { PersonId } from '../../domain/ids.ts';
import { type CaseScope, isInScope } from '../../policies/case-scope.ts';
import { type CaseDoc, hasTask } from '../../projections/case-doc.ts';
import { sealedReportOf } from '../../projections/case-queries.ts';
import type { AppDeps } from '../deps.ts';
import type { Names } from './names.ts';
import { subjectOf, subjectView } from './subject.ts';

/** What rows are presented from, and for whom. */
export interface RowDeps extends Pick<AppDeps, 'vault' | 'directory' | 'projections' | 'processes'> {
  readonly scope: CaseScope;
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

/** A case in a list. */
export const caseRow = async (deps: RowDeps, doc: CaseDoc): Promise<CaseRow> => {
  const { caseId, caseNumber, processId, unitId, state, openedAt, legalClockAt, dueAt, dueRuleId, version } = doc;
  const subject = await subjectName(deps, doc);
  return {
    caseId,
    caseNumber,
    processId,
    unitId,
    unitName: deps.names.unit(unitId),
    state,
    openedAt,
    legalClockAt,
    ...(dueAt !== undefined && { dueAt }),
    ...(dueRuleId !== undefined && { dueRuleId }),
    isLate: doc.isLate,
    isClosed: doc.isClosed,
    isMine: hasTask(doc, deps.scope.personId),
    isProtected: doc.isProtected,
    ...(subject !== undefined && { subject }),
    fields: doc.fields,
    version,
  };
};
