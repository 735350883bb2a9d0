import type { DeadlineDefinition } from '../../src/engine/index.ts';
import { workingDays } from '../shared/limits.ts';
import { meetingDeadlines, ownLimit } from '../shared/meeting/rules.ts';

/** When each step is due, unless the huvudman's own routine says otherwise. */
export const deadlines: readonly DeadlineDefinition[] = [
  ownLimit({ ruleId: 'bedomning', while: 'handlaggning.genomford', source: 'SL 4:4', limit: workingDays(10) }),
  ownLimit({ ruleId: 'aterkoppling', while: 'handlaggning.bedomd', source: 'SL 4:3', limit: workingDays(10) }),
  ...meetingDeadlines('SL 4:3'),
];
