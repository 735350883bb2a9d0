import type { NotificationRule } from '../../src/engine/index.ts';
import { documentNotifications } from '../shared/document/notifications.ts';
import { DECISION_SCOPE } from './actors.ts';

/** Who is told what. The words hold the case number and nothing else. */
export const notifications: readonly NotificationRule[] = documentNotifications('ConclusionsDrawn', DECISION_SCOPE);
