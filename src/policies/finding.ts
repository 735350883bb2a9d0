import { HUVUDMAN, OVERSEERS } from './role-groups.ts';
import { anyOf, type AtUnit, holdsAnywhere, holdsAt, holdsAtTop, type Rule, type RuleTable } from './rule.ts';

/** What the system has found, and where. */
export interface FoundAt extends AtUnit {
  /** What is lost is the whole's matter; anything else is the unit's. */
  readonly kind: string;
}

/** What each action on what the system has found by itself is asked about. */
export interface FindingTargets {
  /** By unit and day, of what one oversees. */
  'reconciliation.read': undefined;
  'reconciliation.readUnit': AtUnit;
  /** The sums of the whole. */
  'reconciliation.totals': undefined;
  /** What is lost, of what one oversees. */
  'reconciliation.lost': undefined;
  /** What is lost, wherever it is. */
  'reconciliation.lostAnywhere': undefined;
  /** What recurs and where it is silent, of what one oversees. */
  'alarms.read': undefined;
  /** To be told of a finding. */
  'finding.read': FoundAt;
}

const oversees = holdsAnywhere(OVERSEERS);
const looksAfterAll = holdsAtTop([...HUVUDMAN, 'admin']);
const seesFinding: Rule<FoundAt> = (question) =>
  question.target.kind === 'lost' ? looksAfterAll(question) : holdsAt(OVERSEERS)(question);

/** Who may know what the system has found. */
export const FINDING_RULES = {
  'reconciliation.read': oversees,
  'reconciliation.readUnit': holdsAt(OVERSEERS),
  'reconciliation.totals': anyOf(looksAfterAll, holdsAtTop(['namnd'])),
  'reconciliation.lost': anyOf(oversees, looksAfterAll),
  'reconciliation.lostAnywhere': looksAfterAll,
  'alarms.read': oversees,
  'finding.read': seesFinding,
} as const satisfies RuleTable<FindingTargets>;
