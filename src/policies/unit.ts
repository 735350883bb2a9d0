import { type AtUnit, holdsAt, type RuleTable } from './rule.ts';
import { OVERSEERS, STAFF } from './role-groups.ts';

/** What each action on units is asked about. */
export interface UnitTargets {
  /** Choose the unit in a report. */
  'unit.report': AtUnit;
  /** Choose the unit to narrow a list or board, or to give somebody a role there. */
  'unit.read': AtUnit;
  /** Look for people by name: those who may report something that happened there. */
  'unit.roster': AtUnit;
  /** Add an område or skolenhet below the unit. */
  'unit.add': AtUnit;
  'unit.change': AtUnit;
}

/** Who may do what with units. */
export const UNIT_RULES = {
  'unit.report': holdsAt(STAFF),
  'unit.read': holdsAt([...OVERSEERS, 'admin']),
  'unit.roster': holdsAt(STAFF),
  'unit.add': holdsAt(['admin']),
  'unit.change': holdsAt(['admin']),
} as const satisfies RuleTable<UnitTargets>;
