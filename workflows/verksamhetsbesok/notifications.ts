import type { NotificationRule } from '../../src/engine/index.ts';
import { LEADERS } from '../shared/meeting/actors.ts';

/** Who is told what. The words hold the case number and nothing else about the case. */
export const notifications: readonly NotificationRule[] = [
  { on: 'VisitPlanned', tell: LEADERS, text: 'planned' },
  { on: 'MeetingMoved', tell: LEADERS, text: 'moved' },
  { on: 'MeetingCancelled', tell: LEADERS, text: 'cancelled' },
  { on: 'MeetingHeld', tell: LEADERS, text: 'toJudge' },
  { on: 'FeedbackGiven', tell: LEADERS, text: 'concluded' },
];
