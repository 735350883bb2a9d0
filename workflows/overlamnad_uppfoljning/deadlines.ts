import type { DeadlineDefinition } from '../../src/engine/index.ts';
import { calendarDays, FROM_INVESTIGATOR, FROM_REKTOR, SAME_DAY, workingDays } from '../shared/limits.ts';
import { contextOf } from './context.ts';

// The law has no number of days here: every number is the huvudman's policy. The day of the follow-up is the handing unit's.

const CANCELLED_BY = ['HandoverReturned'];

/** When each step is due, unless the huvudman's own routine says otherwise. */
export const deadlines: readonly DeadlineDefinition[] = [
  {
    ruleId: 'mottagande',
    while: 'handlaggning.overlamnad',
    basis: 'policy',
    source: 'SL 3:12j',
    limit: workingDays(2),
    remind: [SAME_DAY],
    escalate: FROM_REKTOR,
  },
  {
    ruleId: 'uppfoljning',
    while: 'handlaggning.uppfoljning',
    basis: 'policy',
    source: 'SL 6:10',
    limit: calendarDays(30),
    dueOn: (context) => contextOf(context).dueOn ?? undefined,
    metBy: ['ChildFollowedUp'],
    cancelledBy: CANCELLED_BY,
    remind: [workingDays(1)],
    escalate: FROM_INVESTIGATOR,
  },
  {
    ruleId: 'aterrapport',
    while: 'handlaggning.att_aterrapportera',
    basis: 'policy',
    source: 'SL 6:10',
    limit: workingDays(2),
    cancelledBy: CANCELLED_BY,
    remind: [SAME_DAY],
    escalate: FROM_REKTOR,
  },
];
