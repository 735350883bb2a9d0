import type { NotificationRule } from '../../src/engine/index.ts';
import { HUVUDMAN, INVESTIGATOR, RECEIVERS, REPORTER, SCHOOL_LEADERS } from './actors.ts';

const SKOLCHEF_ON_NEW_ROUND = [{ role: 'skolchef', when: 'tellsSkolchef', unless: 'huvudmanAccused' }] as const;

/** Who is told what. The words hold the case number and nothing else about the case. */
export const notifications: readonly NotificationRule[] = [
  { on: 'KrankningReported', tell: SCHOOL_LEADERS, text: 'reported' },
  {
    on: 'KrankningReported',
    tell: HUVUDMAN.map((actor) => ({ ...actor, when: 'rektorAccused' })),
    text: 'reportedOverRektor',
    urgent: true,
  },
  { on: 'TakenUp', tell: SCHOOL_LEADERS, text: 'reported' },
  { on: 'UnitCorrected', tell: SCHOOL_LEADERS, text: 'moved' },
  { on: 'HuvudmanNotified', tell: HUVUDMAN, text: 'huvudmanNotified' },
  { on: 'InvestigatorAssigned', tell: [INVESTIGATOR], text: 'assigned' },
  { on: 'InvestigatorChanged', tell: [INVESTIGATOR], text: 'assigned' },
  { on: 'ConflictOfInterestDeclared', tell: HUVUDMAN, text: 'conflictDeclared', urgent: true },
  { on: 'InvestigationReturned', tell: [INVESTIGATOR], text: 'investigationReturned' },
  { on: 'ClosingProposed', tell: HUVUDMAN, text: 'controlNeeded' },
  { on: 'ControlReturned', tell: [...SCHOOL_LEADERS, INVESTIGATOR], text: 'controlReturned' },
  { on: 'ControlApproved', tell: [REPORTER], text: 'closedForReporter' },
  { on: 'ControlApproved', tell: [...SCHOOL_LEADERS, INVESTIGATOR], text: 'closed' },
  { on: 'Reopened', tell: [...SCHOOL_LEADERS, INVESTIGATOR], text: 'reopened' },
  { on: 'FollowedUp', tell: SKOLCHEF_ON_NEW_ROUND, text: 'newRound' },
  { on: 'AfterControlMade', tell: SKOLCHEF_ON_NEW_ROUND, text: 'newRound' },
  { on: 'Reopened', tell: SKOLCHEF_ON_NEW_ROUND, text: 'newRound' },
  { on: 'ReprisalNoted', tell: HUVUDMAN, text: 'reprisal', urgent: true },
  { on: 'IdentityProtected', tell: [...SCHOOL_LEADERS, INVESTIGATOR], text: 'identityProtected', urgent: true },
  { on: 'DuplicateReceived', tell: [INVESTIGATOR, ...SCHOOL_LEADERS], text: 'duplicateReceived' },
  { on: 'MergeUndone', tell: [...SCHOOL_LEADERS, INVESTIGATOR], text: 'mergeUndone' },
  { on: 'DuplicateWithdrawn', tell: [INVESTIGATOR, ...SCHOOL_LEADERS], text: 'duplicateWithdrawn' },
  { on: 'HandedOverFollowUpReported', tell: [INVESTIGATOR, ...RECEIVERS], text: 'followUpReported' },
  { on: 'AnnulmentProposed', tell: HUVUDMAN, text: 'annulmentProposed' },
];
