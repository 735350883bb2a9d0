import type { NotificationRule } from '../../src/engine/index.ts';
import { DECIDERS, HANDLER, HUVUDMAN, REGISTRARS, SCHOOL_LEADERS } from './actors.ts';

const NOTIFIED: readonly NotificationRule[] = [
  { on: 'ComplaintSent', tell: REGISTRARS, text: 'received' },
  { on: 'ComplaintReceived', tell: REGISTRARS, text: 'received' },
];

/** Who is told what. The words hold the case number and nothing else about the case. */
export const notifications: readonly NotificationRule[] = [
  ...NOTIFIED.map(
    ({ on }): NotificationRule => ({
      on,
      tell: HUVUDMAN.map((actor) => ({ ...actor, when: 'rektorCriticised' })),
      text: 'receivedOverRektor',
      urgent: true,
    }),
  ),
  ...NOTIFIED,
  { on: 'UnitCorrected', tell: SCHOOL_LEADERS, text: 'moved' },
  { on: 'Confirmed', tell: DECIDERS, text: 'toDistribute' },
  { on: 'ConfirmationSkipped', tell: DECIDERS, text: 'toDistribute' },
  { on: 'Distributed', tell: [HANDLER], text: 'assigned' },
  { on: 'HandlerChanged', tell: [HANDLER], text: 'assigned' },
  { on: 'ReviewerAssigned', tell: [HANDLER], text: 'assigned' },
  { on: 'ConflictOfInterestDeclared', tell: HUVUDMAN, text: 'conflictDeclared', urgent: true },
  { on: 'QuestionAnswered', tell: [HANDLER, ...DECIDERS], text: 'answered' },
  { on: 'SenderAdded', tell: [HANDLER, ...DECIDERS], text: 'added' },
  { on: 'Withdrawn', tell: [HANDLER, ...DECIDERS], text: 'withdrawn' },
  { on: 'InvestigationReturned', tell: [HANDLER], text: 'returned' },
  { on: 'HandedUp', tell: HUVUDMAN, text: 'handedUp' },
  { on: 'HandedDown', tell: SCHOOL_LEADERS, text: 'handedDown' },
  { on: 'FeedbackGiven', tell: [...SCHOOL_LEADERS, ...HUVUDMAN], text: 'feedbackGiven' },
  { on: 'ReviewRequested', tell: HUVUDMAN, text: 'reviewRequested', urgent: true },
  { on: 'SpawnedCaseClosed', tell: [HANDLER, ...HUVUDMAN], text: 'spawnedClosed' },
  { on: 'StatementRequested', tell: HUVUDMAN, text: 'statementRequested', urgent: true },
  { on: 'ComplaintClosed', tell: [HANDLER, ...SCHOOL_LEADERS], text: 'closed' },
  { on: 'Reopened', tell: [...SCHOOL_LEADERS, ...HUVUDMAN], text: 'reopened' },
  { on: 'IdentityProtected', tell: [HANDLER, ...SCHOOL_LEADERS], text: 'identityProtected', urgent: true },
  { on: 'AnnulmentProposed', tell: HUVUDMAN, text: 'annulmentProposed' },
];
