import type { Actor } from '../../src/engine/index.ts';
import { REGISTRATOR } from '../shared/actors.ts';

/** The power by which a rektor handles and answers complaints about the own unit for the huvudman. @source KL 7:5 */
export const HANDLING_SCOPE = 'klagomal.handlaggning';

const rektor: Actor = { role: 'rektor', unless: 'rektorCriticised' };
const bitrRektor: Actor = { role: 'bitr_rektor', unless: 'rektorCriticised' };
/** Only while the matter is on the school's step of the ladder, and never about themselves. */
const delegatedRektor: Actor = { role: 'rektor', delegation: HANDLING_SCOPE, when: 'schoolHandles' };
const skolchef: Actor = { role: 'skolchef', unless: 'huvudmanCriticised' };
const handlaggare: Actor = { role: 'handlaggare' };

/** Who has sent it in and holds the receipt code. */
export const SENDER: Actor = { sender: true };
/** Who investigates it. */
export const HANDLER: Actor = { participant: 'handler' };

/** Who keeps the register: the registrator first, anybody who leads if there is none. @source OSL 5:1 */
export const REGISTRARS: readonly Actor[] = [REGISTRATOR, handlaggare, skolchef, rektor, bitrRektor];

export const SCHOOL_LEADERS: readonly Actor[] = [rektor, bitrRektor];

/** The huvudman's own people. */
export const HUVUDMAN: readonly Actor[] = [skolchef, handlaggare];

/** Who says what the complaint is, who handles it and when it is done. @source KL 7:5 */
export const DECIDERS: readonly Actor[] = [delegatedRektor, handlaggare, skolchef];

/** Who investigates, and who may help with it. */
export const HANDLERS: readonly Actor[] = [HANDLER, ...DECIDERS];

/** Who judges: above the school's step nobody from the school. @source FL 16 */
export const ASSESSORS: readonly Actor[] = [{ ...HANDLER, when: 'schoolHandles' }, ...DECIDERS];

/** Who sees to the measures: the school's leaders, unless it is about them, and the huvudman. @source SL 4:7 */
export const REMEDIERS: readonly Actor[] = [rektor, ...HUVUDMAN];

/** Who may read the whole case. */
export const READERS: readonly Actor[] = [HANDLER, rektor, bitrRektor, skolchef, handlaggare, REGISTRATOR];
