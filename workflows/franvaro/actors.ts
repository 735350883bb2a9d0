import type { Actor } from '../../src/engine/index.ts';

const skolchef: Actor = { role: 'skolchef' };
const handlaggare: Actor = { role: 'handlaggare' };

/** Who makes the inquiry for the rektor. */
export const INVESTIGATOR: Actor = { participant: 'investigator' };

/** The rektor sees to it that absence is inquired into. @source SL 7:19a */
export const SCHOOL_LEADERS: readonly Actor[] = [{ role: 'rektor' }, { role: 'bitr_rektor' }];

/** The huvudman's own people. */
export const HUVUDMAN: readonly Actor[] = [handlaggare, skolchef];

export const LEADERS: readonly Actor[] = [...SCHOOL_LEADERS, skolchef, handlaggare];
export const HANDLERS: readonly Actor[] = [INVESTIGATOR, ...LEADERS];

/** Who may find an inquiry needless: beyond the huvudman's threshold, not the school itself. */
export const WHO_FIND_NEEDLESS: readonly Actor[] = [
  { role: 'rektor', unless: 'reachesThreshold' },
  skolchef,
  handlaggare,
];
