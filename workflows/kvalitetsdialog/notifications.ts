import type { NotificationRule } from '../../src/engine/index.ts';
import { LEADERS } from '../shared/meeting/actors.ts';

/** Who is told what. The words hold the case number and nothing else about the case. */
export const notifications: readonly NotificationRule[] = [
  { on: 'DialogueCalled', tell: LEADERS, text: 'called' },
  { on: 'MeetingMoved', tell: LEADERS, text: 'moved' },
  { on: 'MeetingCancelled', tell: LEADERS, text: 'cancelled' },
  { on: 'ConclusionsDrawn', tell: LEADERS, text: 'concluded' },
];
