import type { NotificationRule } from '../../src/engine/index.ts';
import { CONTRIBUTOR, DESK, HANDLER, HANDLERS, OPENERS, SCHOOL_LEADERS, SIGNERS } from './actors.ts';

/** Who is told what. The words hold the case number and nothing else about the case. */
export const notifications: readonly NotificationRule[] = [
  { on: 'AuthorityLetterReceived', tell: DESK, text: 'received', urgent: true },
  { on: 'AuthorityLetterReceived', tell: SCHOOL_LEADERS, text: 'receivedAtSchool' },
  { on: 'HandlerAssigned', tell: [HANDLER], text: 'assigned' },
  { on: 'MaterialRequested', tell: [CONTRIBUTOR], text: 'materialRequested' },
  { on: 'MaterialGiven', tell: HANDLERS, text: 'materialGiven' },
  { on: 'ExtensionGranted', tell: [...HANDLERS, CONTRIBUTOR], text: 'extended' },
  { on: 'AnswerDrafted', tell: SIGNERS, text: 'toSign' },
  { on: 'AnswerReturned', tell: HANDLERS, text: 'returned' },
  { on: 'AnswerSigned', tell: OPENERS, text: 'toSend' },
  { on: 'FurtherAnswerRequested', tell: HANDLERS, text: 'askedAgain', urgent: true },
  { on: 'AuthorityDecided', tell: [...HANDLERS, ...SCHOOL_LEADERS], text: 'decided' },
  { on: 'ReportReviewed', tell: [...HANDLERS, ...SCHOOL_LEADERS], text: 'reviewed' },
  { on: 'ComplaintClosed', tell: DESK, text: 'complaintClosed' },
  { on: 'InspectionClosed', tell: SCHOOL_LEADERS, text: 'closed' },
];
