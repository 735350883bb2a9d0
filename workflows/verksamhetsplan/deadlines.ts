import type { DeadlineDefinition } from '../../src/engine/index.ts';
import { documentOf } from '../shared/document/context.ts';
import { followUps, measuresInForce, publication, step, wholeWork } from '../shared/document/deadlines.ts';
import { calendarDays, FROM_REKTOR, workingDays } from '../shared/limits.ts';

/** When each step is due, unless the huvudman's own routine says otherwise. The act says "kontinuerligt" and has no number of days. */
export const deadlines: readonly DeadlineDefinition[] = [
  wholeWork('SL 4:6'),
  step('underlag', 15, 'SL 4:3'),
  step('analys', 10, 'SL 4:3'),
  step('atgarder', 15, 'SL 4:3'),
  step('samrad', 15, 'SL 4:13'),
  step('beslut', 5, 'SL 4:6'),
  publication('SL 4:6'),
  followUps('SL 4:3'),
  {
    ruleId: 'nasta_plan',
    while: 'handlaggning.galler',
    basis: 'policy',
    source: 'SL 4:3',
    limit: calendarDays(365),
    dueOn: (context) => documentOf(context).validTo ?? undefined,
    cancelledBy: ['RevisionBegun', 'DocumentClosed'],
    remind: [workingDays(40)],
    escalate: FROM_REKTOR,
  },
];

/** The measures of the plan that is in force. @source SL 4:3 */
export const plannedItems = measuresInForce('SL 4:3');
