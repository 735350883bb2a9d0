import type { NotificationRule } from '../../src/engine/index.ts';
import { LEADERS } from '../shared/document/actors.ts';
import { documentNotifications } from '../shared/document/notifications.ts';
import { DECISION_SCOPE } from './actors.ts';

/** Who is told what. The words hold the case number and nothing else. */
export const notifications: readonly NotificationRule[] = [
  ...documentNotifications('DialogueEnded', DECISION_SCOPE),
  { on: 'DocumentSuperseded', tell: LEADERS, text: 'superseded' },
];
