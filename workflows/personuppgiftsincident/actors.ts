import type { Actor } from '../../src/engine/index.ts';
import { REGISTRATOR } from '../shared/actors.ts';

const skolchef: Actor = { role: 'skolchef', unless: 'huvudmanSuspected' };
const handlaggare: Actor = { role: 'handlaggare' };

/** Who assesses the risk of this breach. */
export const ASSESSOR: Actor = { participant: 'assessor' };

/** Those who lead the school: they know what happened there, but the controller is the huvudman. */
export const SCHOOL_LEADERS: readonly Actor[] = [
  { role: 'rektor', unless: 'leaderSuspected' },
  { role: 'bitr_rektor', unless: 'leaderSuspected' },
];

/** The controller's own people, desk first. @source GDPR 33:1 */
export const CONTROLLERS: readonly Actor[] = [handlaggare, skolchef];

/** Who may decide for the controller: the one who answers for it first. */
export const DECIDERS: readonly Actor[] = [skolchef, handlaggare];

export const ASSESSORS: readonly Actor[] = [ASSESSOR, ...CONTROLLERS];
export const HANDLERS: readonly Actor[] = [...ASSESSORS, ...SCHOOL_LEADERS];

/** Who may read the whole case. */
export const READERS: readonly Actor[] = [...HANDLERS, REGISTRATOR];
