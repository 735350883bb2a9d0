import { type AtUnit, holdsAnywhere, holdsAt, holdsAtTop, type RuleTable } from './rule.ts';
import { OVERSEERS } from './role-groups.ts';

/** What each action on boards is asked about. */
export interface BoardTargets {
  /** Every case that one oversees, counted; which they are is decided by `CaseScope`. */
  'board.read': undefined;
  /** The same, narrowed to a unit. */
  'board.readUnit': AtUnit;
  /** What is much too late: units and ages, no case, no person. */
  'board.namnd': undefined;
}

/** Who may see what is counted. */
export const BOARD_RULES = {
  'board.read': holdsAnywhere(OVERSEERS),
  'board.readUnit': holdsAt(OVERSEERS),
  'board.namnd': holdsAtTop(['namnd', 'skolchef']),
} as const satisfies RuleTable<BoardTargets>;
