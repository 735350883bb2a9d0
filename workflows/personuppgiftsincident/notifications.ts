import type { NotificationRule } from '../../src/engine/index.ts';
import { REPORTER } from '../shared/actors.ts';
import { ASSESSOR, CONTROLLERS, DECIDERS, SCHOOL_LEADERS } from './actors.ts';

/** Who is told what. The words hold the case number and nothing else about the case. */
export const notifications: readonly NotificationRule[] = [
  { on: 'IncidentReported', tell: CONTROLLERS, text: 'reported', urgent: true },
  { on: 'IncidentReported', tell: SCHOOL_LEADERS, text: 'reportedAtSchool' },
  { on: 'AssessorAssigned', tell: [ASSESSOR], text: 'assigned', urgent: true },
  {
    on: 'RiskAssessed',
    tell: DECIDERS.map((actor) => ({ ...actor, when: 'riskIsHigh' })),
    text: 'highRisk',
    urgent: true,
  },
  { on: 'RiskAssessed', tell: DECIDERS, text: 'assessed' },
  { on: 'AuthorityNotified', tell: SCHOOL_LEADERS, text: 'notified' },
  { on: 'NoIncidentFound', tell: [REPORTER], text: 'noIncident' },
  { on: 'IncidentClosed', tell: [REPORTER], text: 'closed' },
  { on: 'IncidentReopened', tell: [...DECIDERS, ASSESSOR], text: 'reopened', urgent: true },
  { on: 'ConflictOfInterestDeclared', tell: CONTROLLERS, text: 'conflictDeclared', urgent: true },
];
