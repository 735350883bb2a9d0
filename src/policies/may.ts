import type { Instant } from '../domain/clock.ts';
import type { OrgView } from '../domain/org.ts';
import type { Principal } from '../domain/principal.ts';
import { BOARD_RULES, type BoardTargets } from './board.ts';
import { CASE_RULES, type CaseTargets } from './case.ts';
import { COVER_RULES, type CoverTargets } from './cover.ts';
import { DELIVERY_RULES, type DeliveryTargets } from './delivery.ts';
import { FINDING_RULES, type FindingTargets } from './finding.ts';
import { MENU_RULES, type MenuTargets } from './menu.ts';
import { NOTIFICATION_RULES, type NotificationTargets } from './notification.ts';
import { PERSON_RULES, type PersonTargets } from './person.ts';
import { POLICY_RULES, type PolicyTargets } from './policy.ts';
import type { RuleTable } from './rule.ts';
import { STATISTICS_RULES, type StatisticsTargets } from './statistics.ts';
import { UNIT_RULES, type UnitTargets } from './unit.ts';

/** Every action with what it is asked about; `undefined` where there is nothing to ask about. */
export interface Targets
  extends BoardTargets,
    CaseTargets,
    CoverTargets,
    DeliveryTargets,
    FindingTargets,
    MenuTargets,
    NotificationTargets,
    PersonTargets,
    PolicyTargets,
    StatisticsTargets,
    UnitTargets {}

/** What can be asked for. */
export type Action = keyof Targets;

/** All tables together: a new action does not compile without its rule. */
const RULES: RuleTable<Targets> = {
  ...BOARD_RULES,
  ...CASE_RULES,
  ...COVER_RULES,
  ...DELIVERY_RULES,
  ...FINDING_RULES,
  ...MENU_RULES,
  ...NOTIFICATION_RULES,
  ...PERSON_RULES,
  ...POLICY_RULES,
  ...STATISTICS_RULES,
  ...UNIT_RULES,
};

/**
 * Whether the principal may do the action to the target, as the organisation is at the instant. What no rule allows is refused.
 * The system is always refused: it acts in the engine, never through the doors that this guards.
 */
export const may = <A extends Action>(
  principal: Principal,
  action: A,
  target: Targets[A],
  org: OrgView,
  at: Instant,
): boolean => principal.kind === 'person' && RULES[action]({ personId: principal.personId, target, org, at });
