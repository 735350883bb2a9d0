import type { DeadlineDefinition, PlannedWork } from '../../src/engine/index.ts';
import { calendarDays, FROM_HUVUDMAN, FROM_REKTOR, SAME_DAY, workingDays } from '../shared/limits.ts';
import { plannedOf } from '../shared/measures.ts';
import { contextOf } from './context.ts';

// The act says "skyndsamt" and "snarast" and has no number of days: every number here is the huvudman's policy.

type Rule = Omit<DeadlineDefinition, 'basis'>;
const policy = (rule: Rule): DeadlineDefinition => ({ ...rule, basis: 'policy' });

/** When each step is due, unless the huvudman's own routine says otherwise. */
export const deadlines: readonly DeadlineDefinition[] = [
  policy({
    ruleId: 'stallningstagande',
    while: 'handlaggning.anmald',
    source: 'SL 7:19a',
    lawSays: 'skyndsamt',
    limit: workingDays(3),
    remind: [SAME_DAY],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'utredning',
    while: 'handlaggning.utredning',
    source: 'SL 7:19a',
    lawSays: 'skyndsamt',
    limit: workingDays(15),
    remind: [workingDays(3)],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'anmalan_huvudman',
    while: 'huvudman.att_anmala',
    source: 'SL 7:19a',
    lawSays: 'snarast',
    limit: workingDays(1),
    remind: [SAME_DAY],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'hemkommun',
    while: 'hemkommun.att_underratta',
    source: 'SL 7:22',
    lawSays: 'snarast',
    limit: workingDays(2),
    remind: [SAME_DAY],
    escalate: FROM_HUVUDMAN,
  }),
  policy({
    ruleId: 'atgardsbeslut',
    while: 'handlaggning.utredd',
    source: 'SL 7:19a',
    limit: workingDays(5),
    cancelledBy: ['InquiryClosed'],
    remind: [workingDays(1)],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'forsta_uppfoljning',
    while: 'handlaggning.atgarder',
    source: 'SL 4:3',
    limit: workingDays(15),
    dueOn: (context) => contextOf(context).nextFollowUpOn ?? undefined,
    metBy: ['FollowedUp'],
    cancelledBy: ['InquiryClosed'],
    remind: [workingDays(1)],
    escalate: FROM_REKTOR,
  }),
  policy({
    ruleId: 'uppfoljning',
    while: 'handlaggning.uppfoljning',
    source: 'SL 4:3',
    limit: calendarDays(30),
    dueOn: (context) => contextOf(context).nextFollowUpOn ?? undefined,
    metBy: ['FollowedUp'],
    remind: [workingDays(1)],
    escalate: FROM_REKTOR,
  }),
];

/** Measures that are still to be done: each has its owner and day. */
export const plannedItems: PlannedWork = {
  rule: {
    ruleId: 'atgard',
    basis: 'policy',
    source: 'SL 7:19a',
    limit: workingDays(10),
    remind: [workingDays(1)],
    escalate: FROM_REKTOR,
  },
  cancelledBy: ['MeasureChanged'],
  of: (json) => {
    const { phase, measures } = contextOf(json);
    return phase === 'inlett' ? plannedOf(measures) : [];
  },
};
