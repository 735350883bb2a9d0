import type { ProcessDefinition } from '../engine/process.ts';
import { taskOfRule } from '../policies/known-deadlines.ts';
import { type CaseDoc, nextDue, type OpenDeadline } from '../projections/case-doc.ts';
import type { NotificationDoc } from '../projections/notification-doc.ts';

/** Planned work is due piece by piece, each by an id that begins with its task's. */
const isOfTask = (
  process: ProcessDefinition,
  { tasks }: Pick<CaseDoc, 'tasks'>,
  taskId: string,
  [deadlineId, { ruleId }]: readonly [string, OpenDeadline],
): boolean =>
  ruleId === process.plannedItems?.rule.ruleId
    ? deadlineId.startsWith(`${taskId}.`)
    : tasks[taskId]?.name === taskOfRule(process, ruleId);

const idsOf = ({ waitsFor }: NotificationDoc, kind: 'deadline' | 'task'): readonly string[] =>
  waitsFor.filter((ref) => ref.startsWith(`${kind}:`)).map((ref) => ref.slice(kind.length + 1));

/**
 * The deadline that a notification speaks of: one that ticked, else the next one of a task that it tells of. `known` are those open
 * ones, by id, of which the recipient may know; of the others, and of whatever else is due in the case, nothing is said.
 */
export const spokenDeadline = (
  process: ProcessDefinition,
  notice: NotificationDoc,
  row: Pick<CaseDoc, 'tasks'>,
  known: Readonly<Record<string, OpenDeadline>>,
): OpenDeadline | undefined => {
  const ticked = idsOf(notice, 'deadline');
  if (ticked.length > 0) return nextDue(ticked.flatMap((id) => known[id] ?? []));
  const tasks = idsOf(notice, 'task');
  const theirs = Object.entries(known).filter((entry) => tasks.some((id) => isOfTask(process, row, id, entry)));
  return nextDue(theirs.map(([, deadline]) => deadline));
};
