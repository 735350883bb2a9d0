import type { PolicyPreview, RedatingView } from '../../contract/wire.ts';
import type { Preview, PreviewedMove } from '../../config/preview-redating.ts';
import type { Instant } from '../../domain/clock.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import type { RedatingDoc } from '../../projections/followed.ts';
import { deadlineTitle, dueText } from './deadline.ts';
import type { Names } from './names.ts';

/** How far a decision to re-date has come. */
export const redatingView = (doc: RedatingDoc, reason: string | undefined, names: Names): RedatingView => {
  const { decisionId, decisionNumber, policyVersion, calendarVersion, total, done, moved, isDone } = doc;
  return {
    ...{ decisionId, decisionNumber, policyVersion, calendarVersion, total, done, moved, isDone },
    ...(reason !== undefined && { reason }),
    decidedBy: names.person(doc.by as PersonId).name,
    at: doc.at as Instant,
  };
};

/** A date before and after, in a case that the reader may see. */
export const previewedCase = (
  { loaded, deadline, plan }: PreviewedMove,
  lang: Lang,
): PolicyPreview['cases'][number] => ({
  caseId: loaded.state.caseId,
  caseNumber: loaded.state.opening.caseNumber,
  title: deadlineTitle(loaded.process, deadline.ruleId, lang),
  before: dueText(deadline.plan, lang),
  after: dueText(plan, lang),
});

/** What a routine would do: counts for whoever decides it, and the cases that he or she may see. */
export const previewView = (
  process: ProcessDefinition,
  { looked, moved, rules }: Preview,
  shown: Pick<PolicyPreview, 'cases' | 'hidden'>,
  lang: Lang,
): PolicyPreview => ({
  looked,
  moved,
  rules: [...rules].map(([ruleId, counts]) => ({ ruleId, title: deadlineTitle(process, ruleId, lang), ...counts })),
  ...shown,
});
