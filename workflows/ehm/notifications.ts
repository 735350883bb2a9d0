import type { NotificationRule } from '../../src/engine/index.ts';
import { LEADERS } from '../shared/meeting/actors.ts';

const SCHOOL = LEADERS.filter(({ role }) => role === 'rektor' || role === 'bitr_rektor');

/** Who is told what. The words hold the case number and nothing else about the case. */
export const notifications: readonly NotificationRule[] = [
  { on: 'HealthMeetingCalled', tell: SCHOOL, text: 'called' },
  { on: 'MeetingMoved', tell: SCHOOL, text: 'moved' },
  { on: 'MeetingCancelled', tell: SCHOOL, text: 'cancelled' },
  { on: 'ConclusionsDrawn', tell: SCHOOL, text: 'concluded' },
];
