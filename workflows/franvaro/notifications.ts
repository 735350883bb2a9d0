import type { NotificationRule } from '../../src/engine/index.ts';
import { REPORTER } from '../shared/actors.ts';
import { HUVUDMAN, INVESTIGATOR, SCHOOL_LEADERS } from './actors.ts';

/** Who is told what. The words hold the case number and nothing else about the case. */
export const notifications: readonly NotificationRule[] = [
  { on: 'AbsenceReported', tell: SCHOOL_LEADERS, text: 'reported' },
  {
    on: 'AbsenceReported',
    tell: HUVUDMAN.map((actor) => ({ ...actor, when: 'reachesThreshold' })),
    text: 'overThreshold',
  },
  { on: 'InquiryOpened', tell: [INVESTIGATOR], text: 'assigned' },
  { on: 'InquiryBegun', tell: [INVESTIGATOR], text: 'assigned' },
  { on: 'InvestigatorChanged', tell: [INVESTIGATOR], text: 'assigned' },
  { on: 'InquiryFoundNeedless', tell: [REPORTER], text: 'needless' },
  { on: 'HuvudmanNotified', tell: HUVUDMAN, text: 'huvudmanNotified' },
  { on: 'CausesFound', tell: SCHOOL_LEADERS, text: 'inquired' },
  { on: 'InquiryClosed', tell: [REPORTER, INVESTIGATOR], text: 'closed' },
  { on: 'InquiryReopened', tell: [...SCHOOL_LEADERS, INVESTIGATOR, ...HUVUDMAN], text: 'reopened' },
  { on: 'ConflictOfInterestDeclared', tell: SCHOOL_LEADERS, text: 'conflictDeclared' },
];
