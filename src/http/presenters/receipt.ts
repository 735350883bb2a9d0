import type { Receipt } from '../../contract/wire.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import { citeInSwedish } from '../../domain/legal-source.ts';
import type { CaseState, Deadline } from '../../engine/case-state.ts';
import type { LoadedCase } from '../../engine/case-store.ts';
import { isClosedIn, type ProcessDefinition } from '../../engine/process.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { CommitMeta } from '../../engine/events.ts';
import type { Commit } from '../../log/commit.ts';
import { mainStateOf } from '../../projections/main-state.ts';
import type { AppDeps } from '../deps.ts';
import { type Names, namesIn } from './names.ts';
import { openContent } from '../../engine/open-content.ts';
import { withNames } from './with-names.ts';

/** Met by the report itself: the deadline that ended at the moment at which the case was opened. */
const metByReport = (state: CaseState): Deadline | undefined =>
  Object.values(state.deadlines).find(({ status }) => status.kind === 'met' && status.at === state.opening.openedAt);

const dutyOf = (state: CaseState): Receipt['duty'] => {
  const deadline = metByReport(state);
  if (deadline?.status.kind !== 'met') return undefined;
  const { ruleId, plan, status } = deadline;
  const { source } = plan.derivation;
  return {
    ruleId,
    source,
    citation: citeInSwedish(source),
    metAt: status.at,
    dueAt: plan.dueAt,
    isLate: status.isLate,
  };
};

/**
 * How far a case has come, as coarsely as a reporter may know: the outermost state of the main region. Whether an
 * investigation is paused, or for what, is not the reporter's.
 */
export const stageOf = (process: ProcessDefinition, { active }: Pick<CaseState, 'active'>): string => {
  const hasRegions = active.filter((path) => !path.includes('.')).length > 1;
  return mainStateOf(process)(active)
    .split('.')
    .slice(0, hasRegions ? 2 : 1)
    .join('.');
};

/** The reporter's receipt: what he or she wrote, when the duty was met, and the stage. Nothing that others have written. */
export const receiptView = (
  { process, state }: LoadedCase,
  command: string,
  written: JsonObject,
  names: Names,
): Receipt => {
  const duty = dutyOf(state);
  return {
    caseId: state.caseId,
    caseNumber: state.opening.caseNumber,
    processId: process.id,
    unitName: names.unit(state.unitId),
    openedAt: state.opening.openedAt,
    ...(duty !== undefined && { duty }),
    stage: stageOf(process, state),
    isClosed: isClosedIn(process, state.snapshot),
    command,
    data: withNames(process.commands[command]?.form?.fields ?? [], written, names),
  };
};

/** The receipt of a case by the commit that opened it. */
export const receiptOf = async (
  { vault, directory }: Pick<AppDeps, 'vault' | 'directory'>,
  loaded: LoadedCase,
  first: Commit,
  lang: Lang,
): Promise<Receipt> => {
  const { data } = await openContent(vault, first);
  const command = (first.meta as CommitMeta).command;
  return receiptView(loaded, command, data, namesIn(directory, lang));
};
