import type { Actor } from '../../src/engine/index.ts';
import { REGISTRATOR } from '../shared/actors.ts';

const rektor: Actor = { role: 'rektor' };
const bitrRektor: Actor = { role: 'bitr_rektor' };
const skolchef: Actor = { role: 'skolchef' };
const handlaggare: Actor = { role: 'handlaggare' };

/** Who talks with the child at the new unit. */
export const FOLLOWER: Actor = { participant: 'follower' };

/** The new unit's rektor; the huvudman where there is none, or where the rektor was kept out of the case that was left. @source SL 6:10 */
export const RECEIVERS: readonly Actor[] = [rektor, bitrRektor, skolchef, handlaggare];

/** Those at the new unit who lead it, as receivers of a notification. */
export const SCHOOL_LEADERS: readonly Actor[] = [rektor, bitrRektor];

/** The huvudman's own people. */
export const HUVUDMAN: readonly Actor[] = [skolchef, handlaggare];

/** Those who follow up. */
export const HANDLERS: readonly Actor[] = [FOLLOWER, ...RECEIVERS];

/** Who may read the whole case. The unit that handed over is not among them: it hears how it went. */
export const READERS: readonly Actor[] = [...HANDLERS, REGISTRATOR];
