import { anyOf, holdsAtTop, type RuleTable } from './rule.ts';
import { HUVUDMAN } from './role-groups.ts';

/** What each action on the huvudman's routine and calendar is asked about. */
export interface PolicyTargets {
  'policy.read': undefined;
  'policy.publish': undefined;
  /** Decide that open cases follow what is in force. */
  'policy.redate': undefined;
  'calendar.read': undefined;
  'calendar.publish': undefined;
  /** Bring in what is measured outside, for any unit. */
  'indicators.import': undefined;
  /** The ready wheels, and what has been decided. */
  'arshjul.ready': undefined;
  'arshjul.choose': undefined;
}

const decides = holdsAtTop(['admin', 'skolchef']);
const looks = anyOf(decides, holdsAtTop(HUVUDMAN));

/** Who may see and change what moves dates; only for the whole huvudman. */
export const POLICY_RULES = {
  'policy.read': looks,
  'policy.publish': decides,
  'policy.redate': decides,
  'calendar.read': looks,
  'calendar.publish': decides,
  'indicators.import': looks,
  'arshjul.ready': looks,
  'arshjul.choose': decides,
} as const satisfies RuleTable<PolicyTargets>;
