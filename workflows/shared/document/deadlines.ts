import type { DeadlineDefinition, PlannedWork } from '../../../src/engine/index.ts';
import type { LegalSource } from '../../../src/domain/legal-source.ts';
import { calendarDays, FROM_INVESTIGATOR, FROM_REKTOR, workingDays } from '../limits.ts';
import { documentOf, inForce } from './context.ts';
import { plannedAndFollowed } from './followed-measures.ts';

// No act says in how many days a document is written: every number is the huvudman's policy.

/** A step of the writing, due so many working days after it was begun. What ends the whole ends it unmet. */
export const step = (ruleId: string, days: number, source: LegalSource): DeadlineDefinition => ({
  ruleId,
  while: `handlaggning.arbete.${ruleId}`,
  basis: 'policy',
  source,
  limit: workingDays(days),
  cancelledBy: ['DocumentAnnulled', 'DocumentSuperseded'],
  remind: [workingDays(3)],
  escalate: FROM_INVESTIGATOR,
});

/** The whole, to its decision: by the day that was named when it was begun, else by the routine's number of days. */
export const wholeWork = (source: LegalSource): DeadlineDefinition => ({
  ruleId: 'fardigt',
  while: 'handlaggning.arbete',
  basis: 'policy',
  source,
  limit: calendarDays(120),
  dueOn: (context) => documentOf(context).decideBy ?? undefined,
  cancelledBy: ['DocumentAnnulled', 'DocumentSuperseded'],
  remind: [workingDays(10)],
  escalate: FROM_REKTOR,
});

/** From the decision to where it can be read. */
export const publication = (source: LegalSource): DeadlineDefinition => ({
  ruleId: 'publicering',
  while: 'handlaggning.beslutad',
  basis: 'policy',
  source,
  limit: workingDays(5),
  remind: [workingDays(1)],
  escalate: FROM_REKTOR,
});

/** Follow-ups as long as it is in force, which it is in this state; each sets the next. */
export const followUps = (source: LegalSource, inForce = 'galler'): DeadlineDefinition => ({
  ruleId: 'uppfoljning',
  while: `handlaggning.${inForce}`,
  basis: 'policy',
  source,
  limit: calendarDays(120),
  dueOn: (context) => documentOf(context).nextFollowUpOn ?? undefined,
  metBy: ['DocumentFollowedUp'],
  cancelledBy: ['RevisionBegun', 'DocumentSuperseded'],
  remind: [workingDays(10)],
  escalate: FROM_REKTOR,
});

/** The measures of what is in force: each is done, and then looked at, by its owner on its day. */
export const measuresInForce = (source: LegalSource): PlannedWork => ({
  rule: {
    ruleId: 'atgard',
    basis: 'policy',
    source,
    limit: workingDays(10),
    remind: [workingDays(3)],
    escalate: FROM_REKTOR,
  },
  cancelledBy: ['MeasureChanged', 'DocumentSuperseded', 'DocumentClosed'],
  of: (json) => {
    const context = documentOf(json);
    return context.isClosed ? [] : plannedAndFollowed(inForce(context));
  },
});
