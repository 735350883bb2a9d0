import type { Actor } from '../../src/engine/index.ts';
import { REGISTRATOR } from '../shared/actors.ts';

const rektor: Actor = { role: 'rektor', unless: 'rektorKeptOut' };
const bitrRektor: Actor = { role: 'bitr_rektor', unless: 'rektorKeptOut' };
const skolchef: Actor = { role: 'skolchef', unless: 'huvudmanKeptOut' };
const handlaggare: Actor = { role: 'handlaggare' };

export const INVESTIGATOR: Actor = { participant: 'investigator' };

/** The employer's part at the school; skolchef plays it when the rektor is kept out, absent or silent. @source AML 3:2a */
export const RECEIVERS: readonly Actor[] = [rektor, bitrRektor, skolchef, handlaggare];

/** Those at the school who lead it, as receivers of a notification. */
export const SCHOOL_LEADERS: readonly Actor[] = [rektor, bitrRektor];

/** The huvudman's own people. @source SL 2:8a */
export const HUVUDMAN: readonly Actor[] = [skolchef, handlaggare];

/** Those who handle the case in any part. */
export const HANDLERS: readonly Actor[] = [INVESTIGATOR, ...RECEIVERS];

/** Who approves in the end: the rektor in person, the huvudman when it was serious. @source SL 4:7 */
export const CONTROLLERS: readonly Actor[] = [{ role: 'rektor', when: 'rektorControls' }, ...HUVUDMAN];

/** Who may read the whole case. */
export const READERS: readonly Actor[] = [...RECEIVERS, REGISTRATOR, INVESTIGATOR];
