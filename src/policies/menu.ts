import { holdsAnywhere, type RuleTable } from './rule.ts';
import { OVERSEERS, STAFF } from './role-groups.ts';

/** Parts of the menu; what each holds is decided again where it is asked for. */
export interface MenuTargets {
  'menu.report': undefined;
  'menu.reported': undefined;
  'menu.cases': undefined;
  'menu.board': undefined;
  'menu.namnd': undefined;
  'menu.admin': undefined;
}

/** Who is shown what. */
export const MENU_RULES = {
  'menu.report': holdsAnywhere(STAFF),
  'menu.reported': holdsAnywhere(STAFF),
  'menu.cases': holdsAnywhere(STAFF),
  'menu.board': holdsAnywhere(OVERSEERS),
  'menu.namnd': holdsAnywhere(['namnd']),
  'menu.admin': holdsAnywhere(['admin']),
} as const satisfies RuleTable<MenuTargets>;
