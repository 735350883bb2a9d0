import type { DeadlineDefinition } from '../../src/engine/index.ts';
import { workingDays } from '../shared/limits.ts';
import { meetingDeadlines, ownLimit } from '../shared/meeting/rules.ts';

/** When each step is due, unless the huvudman's own routine says otherwise. */
export const deadlines: readonly DeadlineDefinition[] = [
  ownLimit({
    ruleId: 'forberedelse',
    while: 'handlaggning.planerad.kallad',
    source: 'SL 4:4',
    limit: workingDays(15),
    cancelledBy: ['MeetingCancelled'],
  }),
  ownLimit({ ruleId: 'slutsatser', while: 'handlaggning.hallen', source: 'SL 4:3', limit: workingDays(10) }),
  ...meetingDeadlines('SL 4:3'),
];
