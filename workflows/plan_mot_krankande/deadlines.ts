import type { DeadlineDefinition } from '../../src/engine/index.ts';
import { documentOf } from '../shared/document/context.ts';
import { followUps, measuresInForce, publication, step, wholeWork } from '../shared/document/deadlines.ts';
import { calendarDays, FROM_REKTOR, workingDays } from '../shared/limits.ts';

/** When each step is due, unless the huvudman's own routine says otherwise. The act says "varje år"; how a year is counted is policy. */
export const deadlines: readonly DeadlineDefinition[] = [
  wholeWork('SL 6:8'),
  step('redogorelse', 15, 'SL 6:8'),
  step('kartlaggning', 30, 'DL 3:2'),
  step('analys', 10, 'DL 3:2'),
  step('atgarder', 15, 'SL 6:8'),
  step('forankring', 15, 'DelF 2'),
  step('beslut', 5, 'SL 6:8'),
  publication('SL 6:8'),
  followUps('DelF 2'),
  {
    ruleId: 'nasta_plan',
    while: 'handlaggning.galler',
    basis: 'policy',
    source: 'SL 6:8',
    limit: calendarDays(365),
    dueOn: (context) => documentOf(context).validTo ?? undefined,
    cancelledBy: ['RevisionBegun', 'DocumentClosed'],
    remind: [workingDays(60), workingDays(20)],
    escalate: FROM_REKTOR,
  },
];

/** The measures of the plan that is in force. Time is set for each, and it is done as soon as possible. @source DL 3:3 */
export const plannedItems = measuresInForce('DL 3:3');
