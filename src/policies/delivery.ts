import { holdsAnywhere, type RuleTable } from './rule.ts';

/** What each action on mail and push is asked about. */
export interface DeliveryTargets {
  /** Counts and the log: no content. */
  'delivery.read': undefined;
  /** Take dead ones up again, or give them up. */
  'delivery.settle': undefined;
  'delivery.test': undefined;
  /** What holds for whoever has chosen nothing. */
  'delivery.setDefaults': undefined;
}

const runsTheSystem = holdsAnywhere(['admin']);

/** Who may see to mail and push: whoever runs the system, who reads no case. */
export const DELIVERY_RULES = {
  'delivery.read': runsTheSystem,
  'delivery.settle': runsTheSystem,
  'delivery.test': runsTheSystem,
  'delivery.setDefaults': runsTheSystem,
} as const satisfies RuleTable<DeliveryTargets>;
