import type { PersonId } from '../domain/ids.ts';
import type { Rule, RuleTable } from './rule.ts';

/** Something told to a person. */
export interface ToldTo {
  readonly recipientId: PersonId;
}

/** What each action on notifications is asked about. */
export interface NotificationTargets {
  'notification.read': ToldTo;
  'notification.acknowledge': ToldTo;
  /** When and how the person is told. */
  'notification.configure': ToldTo;
}

const isRecipient: Rule<ToldTo> = ({ personId, target }) => personId === target.recipientId;

/** Who may do what with notifications: nobody reads another's. */
export const NOTIFICATION_RULES = {
  'notification.read': isRecipient,
  'notification.acknowledge': isRecipient,
  'notification.configure': isRecipient,
} as const satisfies RuleTable<NotificationTargets>;
