import { anyOf, holdsAtTop, type RuleTable } from './rule.ts';
import { HUVUDMAN } from './role-groups.ts';

/** What each action on the huvudman's routine and calendar is asked about. */
export interface PolicyTargets {
  'policy.read': undefined;
  'policy.publish': undefined;
  'calendar.publish': undefined;
}

const decides = holdsAtTop(['admin', 'skolchef']);

/** Who may see and change what moves dates; only for the whole huvudman. */
export const POLICY_RULES = {
  'policy.read': anyOf(decides, holdsAtTop(HUVUDMAN)),
  'policy.publish': decides,
  'calendar.publish': decides,
} as const satisfies RuleTable<PolicyTargets>;
