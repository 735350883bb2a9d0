import type { DeadlineDefinition } from '../../src/engine/index.ts';
import { workingDays } from '../shared/limits.ts';
import { meetingDeadlines, ownLimit } from '../shared/meeting/rules.ts';

/** When each step is due, unless the huvudman's own routine says otherwise. */
export const deadlines: readonly DeadlineDefinition[] = [
  ownLimit({ ruleId: 'slutsatser', while: 'handlaggning.hallen', source: 'SL 2:25', limit: workingDays(5) }),
  ...meetingDeadlines('SL 2:25'),
];
