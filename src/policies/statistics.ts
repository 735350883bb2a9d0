import { HUVUDMAN, OVERSEERS } from './role-groups.ts';
import { anyOf, type AtUnit, holdsAnywhere, holdsAt, holdsAtTop, type RuleTable } from './rule.ts';

/** What each action on statistics is asked about. */
export interface StatisticsTargets {
  /** Exact numbers of what one oversees. */
  'statistics.read': undefined;
  /** The same of one unit or område. */
  'statistics.readUnit': AtUnit;
  /** Tables in which small numbers are withheld. */
  'statistics.published': undefined;
  /** The half-yearly report to the nämnd. */
  'statistics.report': undefined;
  /** What each number means. */
  'statistics.definitions': undefined;
}

const oversees = holdsAnywhere(OVERSEERS);
/** Sees published figures, at least. */
export const seesAggregates = anyOf(oversees, holdsAtTop(['namnd']));

/** Who may see what is counted over time. */
export const STATISTICS_RULES = {
  'statistics.read': oversees,
  'statistics.readUnit': holdsAt(OVERSEERS),
  'statistics.published': seesAggregates,
  'statistics.report': holdsAtTop([...HUVUDMAN, 'namnd']),
  'statistics.definitions': seesAggregates,
} as const satisfies RuleTable<StatisticsTargets>;
