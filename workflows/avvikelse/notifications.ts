import type { NotificationRule } from '../../src/engine/index.ts';
import { REPORTER } from '../shared/actors.ts';
import { CONTROLLERS, HUVUDMAN, INVESTIGATOR, SCHOOL_LEADERS } from './actors.ts';

const HUVUDMAN_WHEN_SERIOUS = [{ role: 'skolchef', when: 'isSerious', unless: 'huvudmanKeptOut' }] as const;

/** Who is told what. The words hold the case number and nothing else about the case. */
export const notifications: readonly NotificationRule[] = [
  { on: 'AvvikelseReported', tell: SCHOOL_LEADERS, text: 'reported' },
  {
    on: 'AvvikelseReported',
    tell: HUVUDMAN.map((actor) => ({ ...actor, when: 'rektorKeptOut' })),
    text: 'reportedOverRektor',
    urgent: true,
  },
  { on: 'AvvikelseReported', tell: HUVUDMAN_WHEN_SERIOUS, text: 'serious', urgent: true },
  { on: 'AvvikelseTriaged', tell: HUVUDMAN_WHEN_SERIOUS, text: 'serious', urgent: true },
  { on: 'SeverityRaised', tell: HUVUDMAN_WHEN_SERIOUS, text: 'serious', urgent: true },
  { on: 'UnitCorrected', tell: SCHOOL_LEADERS, text: 'moved' },
  { on: 'ConductQuestioned', tell: HUVUDMAN, text: 'conductQuestioned', urgent: true },
  { on: 'ConflictOfInterestDeclared', tell: HUVUDMAN, text: 'conflictDeclared', urgent: true },
  { on: 'InvestigatorAssigned', tell: [INVESTIGATOR], text: 'assigned' },
  { on: 'FixedDirectly', tell: CONTROLLERS, text: 'controlNeeded' },
  { on: 'FollowedUp', tell: CONTROLLERS, text: 'followedUp' },
  { on: 'ControlReturned', tell: [...SCHOOL_LEADERS, INVESTIGATOR], text: 'controlReturned' },
  { on: 'ControlApproved', tell: [REPORTER], text: 'closedForReporter' },
  { on: 'ControlApproved', tell: [...SCHOOL_LEADERS, INVESTIGATOR], text: 'closed' },
  { on: 'Reopened', tell: [...SCHOOL_LEADERS, INVESTIGATOR], text: 'reopened' },
  { on: 'HealthCareConcerned', tell: HUVUDMAN, text: 'healthCare', urgent: true },
  { on: 'OpenedCaseClosed', tell: [...SCHOOL_LEADERS, INVESTIGATOR], text: 'openedCaseClosed' },
  { on: 'IdentityProtected', tell: [...SCHOOL_LEADERS, INVESTIGATOR], text: 'identityProtected', urgent: true },
  { on: 'AnnulmentProposed', tell: HUVUDMAN, text: 'annulmentProposed' },
];
